import type { PaperId } from '../../issue/ids.ts'

/**
 * Which papers have issues on this device, as far as can be told at once. A reader who keeps nothing never opens a
 * database, and waits for none; should this be lost, what is kept is still found when the host does not answer.
 */
const key = 'broadsheet-downloads/papers'

export function mayHaveKept(paper: string): boolean {
  try {
    return (localStorage.getItem(key) ?? '').split(' ').includes(paper)
  } catch {
    return false // a browser that keeps nothing
  }
}

/** Notes the papers that have some; none is noted as nothing. */
export function noteKept(papers: readonly PaperId[]): void {
  try {
    if (papers.length === 0) localStorage.removeItem(key)
    else localStorage.setItem(key, papers.join(' '))
  } catch {
    // full or forbidden: then it is found when the host does not answer
  }
}
