import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { lookAgain } from './look-again.ts'

const minute = 60_000

beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] }))
afterEach(() => void vi.useRealTimers())

/** A page that can be hidden and shown. */
function aPage(visibilityState: DocumentVisibilityState = 'visible') {
  const page = Object.assign(new EventTarget(), { visibilityState })
  const turn = (state: DocumentVisibilityState) => {
    page.visibilityState = state
    page.dispatchEvent(new Event('visibilitychange'))
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as much of a document as is asked of it
  return { page: page as unknown as Document, turn }
}

test('one looks every half hour while the page is seen, and not while it is hidden', () => {
  const look = vi.fn<() => void>()
  const { page, turn } = aPage()
  lookAgain(look, 30 * minute, page)
  expect(look).toHaveBeenCalledTimes(0)
  vi.advanceTimersByTime(60 * minute)
  expect(look).toHaveBeenCalledTimes(2)
  turn('hidden')
  vi.advanceTimersByTime(600 * minute)
  expect(look).toHaveBeenCalledTimes(2)
  turn('visible')
  expect(look).toHaveBeenCalledTimes(3)
  vi.advanceTimersByTime(30 * minute)
  expect(look).toHaveBeenCalledTimes(4)
})

test('going to and fro between windows does not ask the host each time', () => {
  const look = vi.fn<() => void>()
  const { page, turn } = aPage('hidden')
  lookAgain(look, 30 * minute, page)
  for (let times = 0; times < 10; times += 1) {
    turn('visible')
    vi.advanceTimersByTime(1000)
    turn('hidden')
  }
  expect(look).toHaveBeenCalledTimes(1)
})

test('who has left is not looked for', () => {
  const look = vi.fn<() => void>()
  const { page, turn } = aPage()
  lookAgain(look, 30 * minute, page)()
  vi.advanceTimersByTime(60 * minute)
  turn('visible')
  expect(look).not.toHaveBeenCalled()
})
