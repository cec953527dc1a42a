import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { canonicalJson } from '../../issue/json.ts'
import { indexBody, indexMeta } from '../../search/remote/mapping.ts'
import { failed, type LoadServer } from './server.ts'

/** Where a load writes. Readers ask `alias`; the index behind it is named by how it is made. */
export type Target = {
  alias: string
  index: string
  /** Indexes that the alias names now and that will be gone when the load is whole. */
  older: readonly string[]
  /** True when readers ask this very index already. */
  isLive: boolean
}

const Root = v.object({ version: v.object({ distribution: v.optional(v.string()), number: v.string() }) })
const Aliases = v.record(v.string(), v.object({ aliases: v.record(v.string(), v.unknown()) }))
const Mappings = v.record(v.string(), v.object({ mappings: v.object({ _meta: v.optional(v.unknown()) }) }))
const Anything = v.object({})

/** Name of the index, by what it is made with: another mapping is another index. */
export function indexNameOf(alias: string): string {
  const hash = createHash('sha256').update(canonicalJson(indexBody)).digest('hex')
  return `${alias}-${hash.slice(0, 8)}`
}

/** Finds the index of `alias`, or makes it. Throws a `PressError` when the server is another one, or the name is taken. */
export async function openTarget(server: LoadServer, alias: string, replicas: number | undefined): Promise<Target> {
  await checkVersion(server)
  const index = indexNameOf(alias)
  if (await server.has(`/${index}`)) await checkMapping(server, index)
  else await makeIndex(server, index, replicas)
  const named = (await server.has(`/_alias/${alias}`))
    ? Object.keys(await server.ask({ method: 'GET', path: `/_alias/${alias}` }, Aliases))
    : []
  if (named.length === 0 && (await server.has(`/${alias}`)))
    throw failed(server.name, `has an index called ${alias} that is not ours; choose another name by --name`)
  const strangers = named.filter((name) => !isOurs(alias, name))
  if (strangers.length > 0)
    throw failed(server.name, `has ${alias} as a name for ${strangers.join(', ')}; choose another name by --name`)
  return { alias, index, older: named.filter((name) => name !== index), isLive: named.includes(index) }
}

function isOurs(alias: string, name: string): boolean {
  return name.startsWith(`${alias}-`) && /^[0-9a-f]{8}$/.test(name.slice(alias.length + 1))
}

/** Lets readers ask the index: in one step, so that there is no moment with none or with two. The older ones are then removed. */
export async function goLive(server: LoadServer, { alias, index, older, isLive }: Target): Promise<void> {
  if (isLive && older.length === 0) return
  const actions = [{ add: { index, alias } }, ...older.map((name) => ({ remove_index: { index: name } }))]
  await server.ask({ method: 'POST', path: '/_aliases', body: { actions } }, Anything)
}

async function checkVersion(server: LoadServer): Promise<void> {
  const { version } = await server.ask({ method: 'GET', path: '/' }, Root)
  const major = Number(version.number.split('.')[0])
  if (version.distribution !== 'opensearch' || (major !== 2 && major !== 3))
    throw failed(
      server.name,
      `is ${version.distribution ?? 'no OpenSearch'} ${version.number}; this needs OpenSearch 2 or 3`,
    )
}

async function makeIndex(server: LoadServer, index: string, replicas: number | undefined): Promise<void> {
  const { settings, mappings } = indexBody
  const number_of_replicas = replicas ?? settings.index.number_of_replicas
  const body = { settings: { ...settings, index: { ...settings.index, number_of_replicas } }, mappings }
  await server.ask({ method: 'PUT', path: `/${index}`, body }, Anything)
}

async function checkMapping(server: LoadServer, index: string): Promise<void> {
  const known = await server.ask({ method: 'GET', path: `/${index}/_mapping` }, Mappings)
  const { _meta: meta } = known[index]?.mappings ?? {}
  // canonical: key order is the server's own
  if (meta === undefined || canonicalJson(meta) !== canonicalJson(indexMeta))
    throw failed(
      server.name,
      `has an index ${index} that was not made by press index; remove it, or choose another --name`,
    )
}
