import { expect } from 'vitest'
import { page } from 'vitest/browser'
import { openPaper } from './open-paper.tsx'
import { aRun } from './run-shelf.ts'
import type { Shelf } from './shelf.ts'

/** A daily that was silent in 1945, lost a week of 1946, and has every kind of issue in July 1946. */
export const aHarborRun = () =>
  aRun({
    issues: [
      { date: '1944-12-30' },
      { date: '1946-01-02' },
      { date: '1946-07-01', kind: 'special', pages: 16, number: 811 },
      { date: '1946-07-05', kind: 'combined', pages: 8 },
      { date: '1946-07-19' },
      { date: '1946-07-20', number: 826, heads: ['Dam closed', 'Ferry runs again', 'Letters', 'Tides'] },
      { date: '1946-07-20', edition: 'extra', kind: 'extra', pages: 2, heads: ['Peace signed'] },
      { date: '1946-07-22', edition: 'supplement', kind: 'supplement', pages: 8 },
      { date: '1946-07-31' },
      { date: '1946-08-01' },
      { date: '1947-07-20', heads: ['A year after the dam'] },
    ],
    gaps: [{ from: '1946-07-08', to: '1946-07-14', reason: 'The week’s papers were lost in the flood.' }],
  })

/** Opens the calendar, and waits until it is drawn. */
export async function openCalendar(path: string, shelf: Shelf) {
  const screen = await openPaper(path, shelf)
  await expect.element(largeMonth()).toBeVisible()
  return screen
}

export const largeMonth = () => page.getByRole('grid').first()
export const dayCard = () => page.getByRole('region', { name: 'This day', exact: true })

/** The label of what has the focus. */
export const focused = () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent
