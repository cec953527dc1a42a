import { indexShelf } from '../archive/index-shelf.ts'
import type { Command } from '../command.ts'
import { indexRemote, remoteHelp, remoteOptions } from '../remote/index-remote.ts'
import { textOption, UsageError } from '../command.ts'
import { paperOption } from '../id-options.ts'

const standardShelf = 'public/papers'

export const indexArchive: Command = {
  summary: 'make the archive index, by which readers search a whole run',
  help: `press index [--shelf DIR] [--paper ID]

Reads every issue on a built shelf and writes what the reader needs to search them all without fetching them: into
search/ of each paper, and its name into paper.json. A reader also finds what was built since then, for it reads the issues
that the index does not know one by one; so once a month is often enough for a daily. press build keeps the index.

An index that was made of the very issues that are there is left as it is. Otherwise all of it is made anew, beside the
old one, which stays until the new one is whole.

  --shelf DIR  the shelf (default: ${standardShelf})
  --paper ID   only this paper

${remoteHelp}

Exit code: 0 written or nothing to do, 1 problems found, 2 wrong usage.`,
  options: { shelf: { type: 'string' }, paper: { type: 'string' }, ...remoteOptions },
  run: async (paths, values, { out, err }) => {
    if (paths.length > 0) throw new UsageError(`takes no path but --shelf, not ${paths.join(' ')}`)
    const folder = textOption(values, 'shelf') ?? standardShelf
    const to = textOption(values, 'to')
    if (to !== undefined) {
      await indexRemote(to, values, { folder, paper: paperOption(values), out, err })
      return 0
    }
    for (const { paper, made } of indexShelf({ folder, paper: paperOption(values), say: err })) {
      if (!made) out(`${folder}/${paper}: the index knows every issue, nothing to do`)
      else {
        const size = `${(made.bytes / 1e6).toFixed(1)} MB`
        out(`${folder}/${paper}: ${made.articles} articles of ${made.issues} issues, ${made.files} files, ${size}`)
      }
    }
    return 0
  },
}
