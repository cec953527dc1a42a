import type { Problem, Said } from '../../issue/spoken/reading.ts'
import type { Messages } from '../../messages/messages.ts'

/** What is wrong with a date that cannot be, in a sentence. */
export function sayProblem(problem: Problem, { name = '' }: Said, words: Messages['goTo']['wrong']): string {
  switch (problem.what) {
    case 'no-such-month':
      return words.month(problem.month)
    case 'no-such-day':
      return words.day(problem.year, problem.month, problem.day)
    case 'no-leap-month':
      return words.lunar(problem.year, name.slice(0, name.indexOf('月') + 1))
    case 'no-lunar-day':
      return words.lunar(problem.year, name)
    case 'no-such-year-name':
      return words.yearName(problem.name)
    case 'beyond-tables':
      return words.beyond
  }
}
