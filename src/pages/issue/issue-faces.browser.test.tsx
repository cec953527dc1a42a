import other from '@fontsource/ma-shan-zheng/files/ma-shan-zheng-36-400-normal.woff2?url'
import latin from '@fontsource/ma-shan-zheng/files/ma-shan-zheng-latin-400-normal.woff2?url'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import type { Face } from '../../issue/face.ts'
import { anArticle, anIssue } from '../../testing/issues.ts'
import { openPaper } from '../../testing/open-paper.tsx'
import { aShelf } from '../../testing/shelf.ts'

/** For a machine that does other things besides. */
const patience = { timeout: 10_000 }
const headline = 'Harbor Bridge'
const article = anArticle({ heads: { headline: [headline] } })

/** The bytes as a face of an issue, and that face as a file of its shelf. */
async function aFace(bytes: Uint8Array<ArrayBuffer>): Promise<{ face: Face; file: [string, Response] }> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  const sha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
  const licence = { href: 'faces/OFL.txt', bytes: 1, sha256 }
  const face: Face = { use: 'headline', href: 'faces/head.woff2', bytes: bytes.length, sha256, licence }
  return { face, file: ['harbor/2021/2021-07-20/faces/head.woff2', new Response(bytes)] }
}

const brush = async () => new Uint8Array(await (await fetch(latin)).arrayBuffer())
const issueFaces = () => [...document.fonts].filter(({ family }) => family.includes('Issue Head'))

/** How wide the headline comes out, and that of a headline without any face of its own. */
async function widths(screen: Awaited<ReturnType<typeof openPaper>>) {
  const heading = screen.getByRole('heading', { name: headline })
  await expect.element(heading, patience).toBeVisible()
  const { fontSize, fontWeight, fontFamily } = getComputedStyle(heading.element())
  const measure = (family: string) => {
    const context = document.createElement('canvas').getContext('2d')
    if (!context) throw new Error('no canvas')
    context.font = `${fontWeight} ${fontSize} ${family}`
    return context.measureText(headline).width
  }
  return { as: measure(fontFamily), without: measure(fontFamily.replace(/^[^,]+,/, '')) }
}

afterEach(() => vi.restoreAllMocks())

test.each(['/harbor/2021-07-20', '/harbor/2021-07-20/1-01'])(
  'at %s the headline stands in the face that the issue brings',
  async (path) => {
    const { face, file } = await aFace(await brush())
    const shelf = await aShelf([anIssue({ articles: [article], faces: [face] })])
    const screen = await openPaper(path, shelf.set(...file))
    await vi.waitFor(() => expect(issueFaces().map(({ status }) => status)).toEqual(['loaded']), patience)
    const { as, without } = await widths(screen)
    expect(Math.abs(as - without)).toBeGreaterThan(5)
  },
)

test('the face goes with the issue: the next one has none, and the way back brings it again', async () => {
  const { face, file } = await aFace(await brush())
  const later = anIssue({ date: '2021-07-21', articles: [article] })
  const shelf = await aShelf([anIssue({ articles: [article], faces: [face] }), later])
  const screen = await openPaper('/harbor/2021-07-20', shelf.set(...file))
  await vi.waitFor(() => expect(issueFaces()).toHaveLength(1), patience)
  await screen.goTo('/harbor/2021-07-21')
  await expect.poll(issueFaces, patience).toHaveLength(0)
  await screen.goTo('/harbor/2021-07-20/1-01')
  await expect.poll(issueFaces, patience).toHaveLength(1)
})

test.each<[string, number, () => Promise<Response | undefined>]>([
  ['not there', 1, async () => undefined],
  ['cut short', 2, async () => new Response((await brush()).slice(0, 500))],
  ['another than the issue names', 2, () => fetch(other)],
])('a face that is %s leaves the page standing', async (_, times, answer) => {
  const { face, file } = await aFace(await brush())
  const shelf = await aShelf([anIssue({ articles: [article], faces: [face] })])
  const sent = await answer()
  if (sent) shelf.set(file[0], sent)
  const asked = vi.spyOn(shelf, 'get')
  const screen = await openPaper('/harbor/2021-07-20', shelf)
  await vi.waitFor(() => expect(asked.mock.calls.filter(([name]) => name === file[0])).toHaveLength(times), patience)
  const { as, without } = await widths(screen)
  expect(as).toBe(without)
  expect(issueFaces()).toEqual([])
})

test('a face that is whole and yet no font leaves the page standing', async () => {
  const { face, file } = await aFace(new TextEncoder().encode('wOF2 but nothing of the kind'))
  const shelf = await aShelf([anIssue({ articles: [article], faces: [face] })])
  const adding = vi.spyOn(document.fonts, 'add')
  const screen = await openPaper('/harbor/2021-07-20', shelf.set(...file))
  await vi.waitFor(() => expect(adding).toHaveBeenCalled(), patience)
  await expect.poll(issueFaces, patience).toHaveLength(0)
  await expect.element(screen.getByRole('heading', { name: headline }), patience).toBeVisible()
})

test('a reader who saves data is not sent the face', async () => {
  const { face, file } = await aFace(await brush())
  const shelf = await aShelf([anIssue({ articles: [article], faces: [face] })])
  Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true })
  onTestFinished(() => void Reflect.deleteProperty(navigator, 'connection'))
  const screen = await openPaper('/harbor/2021-07-20', shelf.set(...file))
  const { as, without } = await widths(screen)
  expect(as).toBe(without)
  expect(issueFaces()).toEqual([])
})
