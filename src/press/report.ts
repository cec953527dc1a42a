import type { Problem } from './problem.ts'

/** Notes a problem of one file. `where` is a line number or the name of a field or block. */
export type Report = (what: string, where?: number | string, level?: Problem['level']) => void

/** A `Report` that adds to `problems` under the name of `file`. */
export function reportFor(file: string, problems: Problem[]): Report {
  return (what, where, level = 'error') => {
    const place = typeof where === 'number' ? `line ${where}` : where
    problems.push({ file, ...(place === undefined ? {} : { where: place }), what, level })
  }
}
