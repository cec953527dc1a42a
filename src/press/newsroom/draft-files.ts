import { safeName } from '../build/file-name.ts'
import type { Draft, DraftArticle } from './draft.ts'
import { writeArticle } from './write-article.ts'
import { writeIssue } from './write-issue.ts'

/** The files of an issue's folder, by their path in it; `readDraft` reads the same draft back from them. */
export function draftFiles({ issue, articles, sources, images = [] }: Draft): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>()
  const text = (path: string, content: string) => files.set(path, new TextEncoder().encode(content))
  const kept = sources.map(({ name }, at) => safeName(name) || `source${at + 1}`)
  const saysAll = sources.every(({ name }, at) => name === kept[at])
  text('issue.yaml', writeIssue(issue, saysAll ? undefined : sources.map(({ name }) => name)))
  for (const { label } of issue.pages) {
    const own = articles.filter(({ pageLabel }) => pageLabel === label)
    const digits = Math.max(2, String(own.length).length)
    for (const [at, article] of own.entries())
      text(`${label}/${fileName(article, String(at + 1).padStart(digits, '0'))}`, writeArticle(article))
  }
  for (const { path, bytes } of images) files.set(path, bytes)
  for (const [at, { bytes }] of sources.entries()) files.set(`source/${at + 1}-${kept[at] ?? ''}`, bytes)
  return files
}

/** `01-十里长堤披新绿.md`: the number is its place, the words are for people. */
function fileName({ heads }: DraftArticle, number: string): string {
  const words = safeName((heads.headline.length > 0 ? heads.headline : heads.kicker).join(' '), 24)
  return words === '' ? `${number}.md` : `${number}-${words}.md`
}
