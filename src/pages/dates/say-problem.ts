import type { Problem, Said } from '../../issue/spoken/reading.ts'
import type { Messages } from '../../messages/messages.ts'

/** What is wrong with a date that cannot be, in a sentence; and the Chinese name that it names, if it does. */
export function sayProblem(problem: Problem, said: Said, words: Messages['goTo']['wrong']) {
  const part = nameIn(problem, said)
  return { text: sentenceOf(problem, part, words), part }
}

function nameIn(problem: Problem, { name = '' }: Said): string {
  switch (problem.what) {
    case 'no-leap-month':
      return name.slice(0, name.indexOf('月') + 1)
    case 'no-lunar-day':
      return name
    case 'no-such-year-name':
      return problem.name
    case 'no-such-month':
    case 'no-such-day':
    case 'beyond-tables':
      return ''
  }
}

function sentenceOf(problem: Problem, name: string, words: Messages['goTo']['wrong']): string {
  switch (problem.what) {
    case 'no-such-month':
      return words.month(problem.month)
    case 'no-such-day':
      return words.day(problem.year, problem.month, problem.day)
    case 'no-leap-month':
    case 'no-lunar-day':
      return words.lunar(problem.year, name)
    case 'no-such-year-name':
      return words.yearName(name)
    case 'beyond-tables':
      return words.beyond
  }
}
