import { mkdtemp, mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { layoutsOf } from '../src/layout/page-layouts.ts'
import { anIssue } from '../src/testing/issues.ts'
import { seededPage } from '../src/testing/seeded-page.ts'
import { aShelf } from '../src/testing/shelf.ts'

/** Chinese pages first, then Latin ones. */
export const seededPages = { chinese: 30, latin: 10 }

/** A folder with one issue of made-up pages, placed as press places them; its address is `/harbor/2021-07-20/{1…40}`. */
export async function seededShelf(): Promise<string> {
  const made = Array.from({ length: seededPages.chinese + seededPages.latin }, (_, at) => {
    const isLatin = at >= seededPages.chinese
    const { page, articles } = seededPage(at + 1, {
      label: String(at + 1),
      seq: at + 1,
      lang: isLatin ? 'en' : 'zh-Hans',
    })
    const named = isLatin ? articles.map((article) => ({ ...article, lang: 'en' })) : articles
    return { page: { ...page, layout: layoutsOf(page, named, 'zh-Hans') }, articles: named }
  })
  const issue = anIssue({ pages: made.map(({ page }) => page), articles: made.flatMap(({ articles }) => articles) })
  const folder = await mkdtemp(join(tmpdir(), 'seeded-shelf-'))
  for (const [path, answer] of await aShelf([issue])) {
    if (answer === 'gone') continue
    const file = join(folder, path)
    // oxlint-disable-next-line no-await-in-loop -- a handful of files
    await mkdir(dirname(file), { recursive: true })
    // oxlint-disable-next-line no-await-in-loop -- a handful of files
    await writeFile(file, await answer.text())
  }
  return folder
}
