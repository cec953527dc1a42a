import type { PaperId } from '../../issue/ids.ts'
import type { Command, Values } from '../command.ts'
import { textOption, UsageError } from '../command.ts'
import { loadRemote } from './load-remote.ts'

/** What `press index` takes for a search server. */
export const remoteOptions: Command['options'] = {
  to: { type: 'string' },
  name: { type: 'string' },
  replicas: { type: 'string' },
}

export const remoteHelp = `With --to, press index fills a search server with the same articles, for libraries that outgrow one host: OpenSearch 2 or 3.
What the server has already is not sent again, and what the shelf has no more is removed; a load that was stopped goes on
where it stopped. Readers see a new index only when it is whole. They ask the server when paper.yaml names it:

  remote: { kind: opensearch, url: https://search.example.org/, index: broadsheet }

  --to URL     the server. A login goes into the environment, INDEX_LOGIN=name:password, where no list of processes shows it
  --name NAME  what readers ask it for, as in paper.yaml (default: broadsheet)
  --replicas N copies of the index beside the first, when it is new (default: 1; 0 for a server of one machine)`

const standardName = 'broadsheet'

/** `press index --to URL`. Throws a `PressError` or a `UsageError`. */
export async function indexRemote(
  to: string,
  values: Values,
  { folder, paper, out, err }: { folder: string; paper: PaperId | undefined; out: Line; err: Line },
): Promise<void> {
  const name = textOption(values, 'name') ?? standardName
  if (!/^[a-z][a-z0-9_-]{0,60}$/.test(name))
    throw new UsageError(`--name "${name}" must be small Latin letters, digits, - and _, as in "broadsheet"`)
  const given = textOption(values, 'replicas')
  if (given !== undefined && !/^[0-9]$/.test(given))
    throw new UsageError(`--replicas "${given}" must be a number from 0 to 9`)
  const loads = await loadRemote({
    url: to,
    login: process.env['INDEX_LOGIN'] || undefined,
    name,
    folder,
    paper,
    ...(given === undefined ? {} : { replicas: Number(given) }),
    say: err,
  })
  for (const { paper: id, issues, loaded, articles } of loads)
    out(
      loaded === 0
        ? `${folder}/${id}: the server has all ${issues} issues`
        : `${folder}/${id}: ${articles} articles of ${loaded} issues sent, the server has all ${issues}`,
    )
}

type Line = (line: string) => void
