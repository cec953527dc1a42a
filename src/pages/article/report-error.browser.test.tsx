import { expect, onTestFinished, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { withContact } from '../../testing/changed.ts'
import { anArticle, anIssue } from '../../testing/issues.ts'
import { openPaper } from '../../testing/open-paper.tsx'
import { aShelf } from '../../testing/shelf.ts'

const issue = anIssue({
  kind: 'special',
  articles: [
    anArticle({
      heads: { headline: ['大堤合龙', '50%的人已回家'] },
      blocks: ['清晨，河面起雾。', '老人坐在堤上。'].map((text, at) => ({ t: 'p', k: `b${at}`, text })),
    }),
  ],
})

async function openArticle(email?: string) {
  const shelf = await withContact(await aShelf([issue]), 'harbor', email === undefined ? undefined : { email })
  const screen = await openPaper('/harbor/2021-07-20/1-01', shelf)
  await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible()
  return { screen, link: screen.getByRole('link', { name: 'Report an error' }) }
}

const mailOf = (element: Element) => {
  const url = new URL(element.getAttribute('href') ?? '')
  return { to: url.pathname, subject: url.searchParams.get('subject'), body: url.searchParams.get('body') }
}

test('an error is reported by a mail to the paper that says where it stands', async () => {
  const { link } = await openArticle('desk@harbor.example')
  await expect.element(link).toBeVisible()
  expect(mailOf(link.element())).toEqual({
    to: 'desk@harbor.example',
    subject: '报告错误：港湾日报 2021年7月20日 特刊 第1版 大堤合龙 50%的人已回家',
    body: `${location.origin}/harbor/2021-07-20/1-01\r\n\r\n`,
  })
})

test('with a paragraph selected the mail is about that paragraph, and it stays selected', async () => {
  const { screen, link } = await openArticle('desk@harbor.example')
  const second = document.querySelector('[data-number="2"]')
  if (second) getSelection()?.selectAllChildren(second)
  await expect.element(screen.getByRole('toolbar')).toHaveAttribute('data-open', 'selection')
  const stop = (event: Event) => event.preventDefault() // no mail here
  document.addEventListener('click', stop)
  onTestFinished(() => document.removeEventListener('click', stop))
  await userEvent.click(link)
  expect(decodeURIComponent(mailOf(link.element()).body ?? '')).toBe(
    `${location.origin}/harbor/2021-07-20/1-01#p2~老人坐在堤上。\r\n\r\n`,
  )
  expect(getSelection()?.toString()).toBe('老人坐在堤上。')
})

test.each([undefined, '热线 0000-0000000'])('a paper that names no email (%s) has no such link', async (email) => {
  const { screen, link } = await openArticle(email)
  await expect.element(screen.getByText('原载《港湾日报》2021年7月20日 第1版')).toBeVisible()
  await expect.element(link).not.toBeInTheDocument()
})
