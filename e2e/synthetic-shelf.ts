import { standardRun, writeSynthShelf } from '../src/press/synth/write-shelf.ts'
import { madeOnce } from './made-once.ts'

const sources = ['src/issue', 'src/press', 'src/press/build', 'src/press/newsroom', 'src/press/synth']
const run = { ...standardRun, articles: 6 }

/** A folder with the standard run of `press synth`, 8,319 issues of six articles; made in some seconds at the first time. */
export function syntheticShelf(): Promise<string> {
  return madeOnce('synth', { what: run, files: [], sources }, (out) => writeSynthShelf({ ...run, out }))
}
