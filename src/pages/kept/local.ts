import type { LocalFiles } from '../../shelf/local.ts'
import { mayHaveKept, noteKept } from './marker.ts'

const paperOf = (file: string) => file.split('/')[0] ?? ''
const late = () => import('../../offline/local-files.ts')

/** What is kept on this device, as the shelf asks for it. Nothing of a database is loaded before it is likely to be of use. */
export const keptFiles: LocalFiles = {
  isLikely: (file) => mayHaveKept(paperOf(file)),
  read: async (file, ref) => {
    const { readLocal, papersHere } = await late()
    const bytes = await readLocal(file, ref)
    if (bytes && !mayHaveKept(paperOf(file))) noteKept(await papersHere())
    return bytes
  },
  sawRoot: (file, bytes) => {
    if (!mayHaveKept(paperOf(file))) return
    late()
      .then(({ updateRoots }) => updateRoots(file, bytes))
      .catch(() => undefined) // what is kept stays as it is
  },
}
