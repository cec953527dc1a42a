/** Something an editor must know of: printed as `file: where: what is wrong, what to do`. */
export type Problem = {
  file: string
  /** A line, a field, a block: whatever finds it in the file. */
  where?: string
  /** What is wrong and what to do, one sentence. */
  what: string
  level: 'error' | 'warn' | 'info'
}

/** Stops a command. Everything known by then is in `problems`. */
export class PressError extends Error {
  override readonly name = 'PressError'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    super(problems.map(sayProblem).join('\n'), options)
    this.problems = problems
  }
}

/** One problem on one line. */
export function sayProblem({ file, where, what }: Problem): string {
  return where === undefined ? `${file}: ${what}` : `${file}: ${where}: ${what}`
}
