import { expect, test } from 'vitest'
import { anArticle, anIssue } from '../testing/issues.ts'
import { openPaper } from '../testing/open-paper.tsx'
import { aShelf, withAliases } from '../testing/shelf.ts'

const issue = anIssue({
  articles: [
    anArticle({
      id: '1-01',
      heads: { kicker: [], headline: ['Dikes give way at night'], deck: [] },
      blocks: [
        { t: 'p', k: 'a', text: 'The water came over the road at two.' },
        { t: 'p', k: 'b', text: 'Nobody in Mill Street was hurt.' },
      ],
    }),
  ],
})
const { paper, date } = issue

async function shelf() {
  return withAliases(await aShelf([issue]), paper, {
    moved: { [`${date}/1-07`]: `${date}/1-01`, '1953-02-01': date },
    removed: {
      [`${date}/1-08`]: { headline: 'Mayor resigns', reason: 'the report was false' },
      [`${date}/1-09`]: { headline: 'Small advertisements' },
    },
  })
}

test('an article that has moved opens where it is now, at the paragraph that was linked', async () => {
  const screen = await openPaper(`/${paper}/${date}/1-07#p5~Nobody%20in%20Mill`, await shelf())
  await expect.element(screen.getByRole('heading', { level: 1, name: 'Dikes give way at night' })).toBeVisible()
  const landed = document.querySelector('.landing')
  expect(landed?.nextElementSibling?.textContent).toContain('Nobody in Mill Street')
})

test('an issue that was filed under another day takes its articles along', async () => {
  const screen = await openPaper(`/${paper}/1953-02-01/1-01`, await shelf())
  await expect.element(screen.getByRole('heading', { level: 1, name: 'Dikes give way at night' })).toBeVisible()
})

test.each([
  ['1-08', 'The paper says: the report was false', 'Mayor resigns'],
  ['1-09', 'has not said why', 'Small advertisements'],
])('of an article taken out, %s, what is known is said', async (id, why, headline) => {
  const screen = await openPaper(`/${paper}/${date}/${id}`, await shelf())
  const alert = screen.getByRole('alert')
  await expect.element(alert.getByRole('heading', { name: 'This was taken out' })).toBeVisible()
  await expect.element(alert).toHaveTextContent(why)
  await expect.element(alert).toHaveTextContent(headline)
  await expect.element(alert.getByRole('link', { name: 'Back to this issue' })).toBeVisible()
})

test('when the list of what has moved does not come, the reader is told what is near', async () => {
  const broken = await shelf()
  broken.set(`${paper}/aliases.json`, 'gone')
  const screen = await openPaper(`/${paper}/${date}/1-07`, broken)
  await expect.element(screen.getByRole('heading', { name: 'This issue has no article 1-07' })).toBeVisible()
})
