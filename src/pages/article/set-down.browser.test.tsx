import { afterEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openLong, choose, find, reader } from '../../testing/long-article.ts'

afterEach(async () => {
  await page.viewport(1280, 800)
})

const furthest = () => reader().clientWidth - reader().scrollWidth

test('set downwards, numbers of one and two digits stand upright, in heads as in text, and no others', async () => {
  const paper = await openLong()
  expect(document.querySelectorAll('.upright')).toHaveLength(0)
  await choose(paper, 'Down')
  const upright = (selector: string) =>
    [...document.querySelectorAll(`${selector} .upright`)].map(({ textContent }) => textContent)
  expect(upright('[data-number="1"]')).toEqual(['7', '19', '1', '26', '7', '26', '7', '26', '7'])
  expect(upright('h2')).toContain('3')
  expect(upright('.kicker')).toEqual(['4'])
  expect(upright('.deck')).toEqual(['3'])
  expect(upright('.printed-in')).toEqual(['7', '20', '1'])
  expect(getComputedStyle(find('.upright')).textCombineUpright).toBe('all')
})

test('a line of text set downwards has at most 34 characters', async () => {
  const paper = await openLong('/harbor/2021-07-20/1-01', 1280, 1600)
  await choose(paper, 'Down')
  const prose = find('.prose')
  expect(prose.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(prose).fontSize)).toBeCloseTo(34, 0)
})

test('a wheel turned down goes on to the left; at the end, with Ctrl and sideways it is the browser’s', async () => {
  const paper = await openLong()
  await choose(paper, 'Down')
  const turn = (init: WheelEventInit) => {
    const event = new WheelEvent('wheel', { bubbles: true, cancelable: true, ...init })
    find('[data-number="1"]').dispatchEvent(event)
    return event.defaultPrevented
  }
  expect(turn({ deltaY: -100 })).toBe(false) // it is at the start
  expect(turn({ deltaY: 100 })).toBe(true)
  expect(reader().scrollLeft).toBeCloseTo(-100, -0.5)
  expect(turn({ deltaY: 100, ctrlKey: true })).toBe(false)
  expect(turn({ deltaX: 30, deltaY: 5 })).toBe(false)
  expect(reader().scrollLeft).toBeCloseTo(-100, -0.5)
  expect(turn({ deltaY: 100_000 })).toBe(true)
  expect(reader().scrollLeft).toBeCloseTo(furthest(), -0.5)
  expect(turn({ deltaY: 100 })).toBe(false)
})

test('set downwards, the left arrow goes on and the right one back, and neither turns the newspaper’s page', async () => {
  const paper = await openLong()
  await choose(paper, 'Down')
  await userEvent.keyboard('{ArrowLeft}')
  const line = Number.parseFloat(getComputedStyle(reader()).lineHeight)
  expect(reader().scrollLeft).toBeCloseTo(-2 * line, 0)
  await userEvent.keyboard('{ArrowRight}{ArrowRight}')
  expect(reader().scrollLeft).toBe(0)
  await userEvent.keyboard('{PageDown}')
  const turned = reader().scrollLeft
  expect(turned).toBeLessThan(-reader().clientWidth / 2)
  expect(turned).toBeGreaterThan(-reader().clientWidth)
  await userEvent.keyboard('{PageUp}')
  expect(reader().scrollLeft).toBe(0)
  await userEvent.keyboard('{End}')
  expect(reader().scrollLeft).toBeCloseTo(furthest(), -0.5)
  await userEvent.keyboard('{ArrowLeft}{Home}')
  expect(reader().scrollLeft).toBe(0)
  await expect.element(paper.getByRole('heading', { level: 1 })).toHaveTextContent('柳枝量到十米')
})
