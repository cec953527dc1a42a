import axe from 'axe-core'
import { afterEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openLong, choose, drawn, press, find, reader, isInSight } from '../../testing/long-article.ts'

afterEach(async () => {
  sessionStorage.clear()
  await page.viewport(1280, 800)
})

const texts = () => [...document.querySelectorAll('.prose [data-block]')].map(({ textContent }) => textContent)
const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
const problems = async () =>
  (await axe.run(document.body)).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)

test('the text is the same in every view', async () => {
  const paper = await openLong()
  const across = texts()
  expect(across).toHaveLength(23)
  await choose(paper, 'Down')
  expect(texts()).toEqual(across)
  expect(getComputedStyle(reader()).writingMode).toBe('vertical-rl')
  await expect.element(paper.getByRole('button', { name: 'Down', exact: true })).toHaveFocus()
  await choose(paper, 'Columns')
  expect(texts()).toEqual(across)
})

test.each([320, 390, 820, 1280])('at %i px no view makes the page wider than the window', async (width) => {
  const paper = await openLong('/harbor/2021-07-20/1-01', width)
  expect(sideways()).toBe(0)
  await choose(paper, 'Down')
  expect(sideways()).toBe(0)
  expect(reader().scrollWidth).toBeGreaterThan(reader().clientWidth)
  await choose(paper, 'Columns')
  expect(sideways()).toBe(0)
})

test.each(['Down', 'Columns'] as const)(
  'set %s, an article of the next issue begins at its beginning',
  async (view) => {
    const paper = await openLong()
    await choose(paper, view)
    find('[data-number="14"]').scrollIntoView({ behavior: 'instant' })
    expect(reader().scrollLeft).not.toBe(0)
    await paper.goTo('/harbor/2021-07-21/1-01') // the same id
    await expect.element(paper.getByRole('banner').first()).toHaveTextContent('21 July 2021')
    expect(reader().scrollLeft).toBe(0)
  },
)

test.each(['Down', 'Columns'] as const)('set %s, a text is found again where it was left', async (view) => {
  const paper = await openLong()
  await choose(paper, view)
  await document.fonts.ready
  await drawn()
  const place = () => find('[data-number="14"]')
  place().scrollIntoView({ behavior: 'instant' })
  await expect.poll(() => isInSight(place())).toBe(true)
  await drawn()
  await drawn()
  await paper.goTo('/harbor/2021-07-21/1-01')
  await expect.element(paper.getByRole('banner').first()).toHaveTextContent('21 July 2021')
  expect(reader().scrollLeft).toBe(0)
  await paper.goBack()
  await expect.element(paper.getByRole('banner').first()).toHaveTextContent('20 July 2021')
  await expect.poll(() => isInSight(place())).toBe(true)
})

test('what is being read stays in view from one view to the next', async () => {
  const paper = await openLong('/harbor/2021-07-20/1-01?once') // the router would take another test’s place for this one’s
  const place = find('[data-number="14"]')
  // what comes late, faces and the rails, must not move the text after it was scrolled to
  await document.fonts.ready
  await drawn()
  place.scrollIntoView({ block: 'start', behavior: 'instant' })
  await drawn()
  await drawn()
  press(paper.getByRole('button', { name: 'Text and colours' })) // the bar is there wherever one reads
  for (const name of ['Down', 'Columns', 'Across', 'Columns', 'Down', 'Across']) {
    const radio = paper.getByRole('group', { name: 'Setting of the text' }).getByRole('radio', { name })
    // oxlint-disable-next-line no-await-in-loop -- from one to the next
    await expect.element(radio).toBeInTheDocument()
    press(radio)
    // oxlint-disable-next-line no-await-in-loop -- the same
    await expect.poll(() => find('.article').dataset['view']).toBe(name.toLowerCase())
    // oxlint-disable-next-line no-await-in-loop -- the same
    await expect.poll(() => [name, isInSight(place)]).toEqual([name, true])
    // oxlint-disable-next-line no-await-in-loop -- so that it is noted before it is set anew
    await drawn()
  }
})

test('at the head of an article, another view begins at the head', async () => {
  const paper = await openLong()
  await choose(paper, 'Down')
  expect(reader().scrollLeft).toBe(0)
  await userEvent.keyboard('{End}')
  await drawn()
  await choose(paper, 'Columns')
  expect(isInSight(find('[data-number="23"]'))).toBe(true)
  await userEvent.keyboard('{Home}')
  await drawn()
  await choose(paper, 'Across')
  expect(scrollY).toBe(0)
})

test('V goes from across to downwards and back, and the choice is kept for the next article of its kind', async () => {
  const paper = await openLong()
  await userEvent.keyboard('v')
  await expect.element(paper.getByRole('button', { name: 'Down', exact: true })).toHaveAttribute('aria-pressed', 'true')
  await paper.goTo('/harbor/2021-07-20/1-02')
  await expect.element(paper.getByRole('heading', { level: 1 })).toHaveTextContent('Low water')
  expect(find('.article').dataset['view']).toBe('across') // English is not set downwards
  await expect.element(paper.getByRole('button', { name: 'Down', exact: true })).not.toBeInTheDocument()
  await paper.goTo('/harbor/2021-07-20/1-01')
  await expect.element(paper.getByRole('region', { name: 'Text set downwards, read from right to left' })).toBeVisible()
  await userEvent.keyboard('v')
  await expect
    .element(paper.getByRole('button', { name: 'Across', exact: true }))
    .toHaveAttribute('aria-pressed', 'true')
})

test.each(['Down', 'Columns'] as const)('a link to a paragraph opens there: %s', async (name) => {
  const paper = await openLong()
  await choose(paper, name)
  await paper.goTo('/harbor/2021-07-20/1-02')
  await expect.element(paper.getByRole('heading', { level: 1 })).toHaveTextContent('Low water')
  await paper.goTo('/harbor/2021-07-20/1-01#p20')
  await expect.element(paper.getByRole('heading', { level: 1 })).toHaveTextContent('柳枝量到十米')
  await expect.poll(() => isInSight(find('[data-target]'))).toBe(true)
  expect(find('[data-target]').dataset['number']).toBe('20')
})

test.each(['Across', 'Down', 'Columns'] as const)('axe finds nothing: %s', async (name) => {
  const paper = await openLong()
  await choose(paper, name)
  expect(await problems()).toEqual([])
})
