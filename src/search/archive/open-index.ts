import type { Paper } from '../../issue/paper.ts'
import { matches } from '../check.ts'
import { encoderVersion } from '../encode.ts'
import { parseFile } from '../engine/parse.ts'
import { type Files, FilesError } from '../files.ts'
import { findInBucket } from './bucket.ts'
import { unpackFrequent } from './frequent.ts'
import type { Held } from './held.ts'
import { inflate } from './inflate.ts'
import { type Frame, framesOf, IssueHead, Texts } from './issue-head.ts'
import { byName, issuesOf, type IndexedIssue } from './issues.ts'
import { archiveVersion, Manifest, MonthFile, Shard, Suggestions } from './manifest.ts'
import { bucketFile, issueFile, listFile, monthFile, shardFile } from './places.ts'
import { unpackList } from './posting-list.ts'
import type { Articles } from './sets.ts'
import { hashOf, placeOf } from './tokens.ts'

/** An issue of the index with what its file says of itself: all but the texts, and where those are. */
type OpenIssue = { file: string; head: IssueHead; frames: readonly Frame[] }

/** The archive index of one paper. All its readings are checked and kept for a while, and throw a `FilesError`. */
export type Index = {
  manifest: Manifest
  /** Its issues by their names, oldest first. */
  byName: ReadonlyMap<string, IndexedIssue>
  /** In how many articles a token stands, roughly, when it is frequent. */
  sizeOf: (token: string) => number | undefined
  articlesWith: (token: string, signal: AbortSignal) => Promise<Articles>
  /** A month's issues, in their order. */
  month: (at: number, signal: AbortSignal) => Promise<MonthFile['issues']>
  open: (issue: IndexedIssue, signal: AbortSignal) => Promise<OpenIssue>
  /** The texts of some articles of an issue, by their place in it. */
  texts: (
    issue: OpenIssue,
    places: readonly number[],
    signal: AbortSignal,
  ) => Promise<ReadonlyMap<number, readonly string[]>>
  suggestions: (signal: AbortSignal) => Promise<Suggestions>
}

/** Frames that lie closer to each other are read in one go. */
const widestGap = 2000

/** The index that `paper` names; `undefined` when it has none, or one that this reader does not understand. */
export async function openIndex(
  files: Files,
  held: Held,
  { id, search }: Pick<Paper, 'id' | 'search'>,
  signal: AbortSignal,
): Promise<Index | undefined> {
  if (!search) return undefined
  const file = `${id}/${search.href}`
  return held.get(file, signal, async (asked) => {
    const bytes = await files.read(file, search, asked)
    const folder = file.slice(0, file.lastIndexOf('/'))
    const value = isOfAnother(bytes) ? undefined : indexOf(files, held, folder, parseFile(file, bytes, Manifest))
    return { value, bytes: bytes.length * 3 }
  })
}

/** A newer format, or texts cut in another way: not damaged, and of no use. */
function isOfAnother(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes)
  const told = (key: string) => new RegExp(`"${key}":(\\d+)`).exec(text)?.[1]
  return told('format') !== String(archiveVersion) || told('encoder') !== String(encoderVersion)
}

function indexOf(files: Files, held: Held, folder: string, manifest: Manifest): Index {
  const sizes = unpackFrequent(manifest.frequent)
  const lists = `${folder}/${manifest.lists}`

  function shardOf(hash: number, signal: AbortSignal): Promise<Shard> {
    const place = placeOf(hash, manifest.shardBits)
    const file = shardFile(lists, place)
    return held.get(file, signal, async (asked) => {
      const bytes = await files.read(file, { sha256: hashIn(manifest.shards[place], lists) }, asked)
      return { value: parseFile(file, bytes, Shard), bytes: bytes.length * 2 }
    })
  }

  /** The bucket of a rare token, or the file of a frequent one. */
  async function placeOfList(token: string, signal: AbortSignal): Promise<{ file: string; sha256: string }> {
    const hash = hashOf(token)
    const shard = await shardOf(hash, signal)
    if (sizes.has(token)) {
      const own = shard.frequent.find(([name]) => name === token)
      return { file: listFile(lists, token), sha256: hashIn(own?.[1], lists) }
    }
    const bucket = placeOf(hash, manifest.bucketBits)
    const place = bucket & ((1 << (manifest.bucketBits - manifest.shardBits)) - 1)
    return { file: bucketFile(lists, bucket), sha256: hashIn(shard.buckets[place], lists) }
  }

  function bucketWith(token: string, signal: AbortSignal): Promise<Uint8Array> {
    const file = sizes.has(token) ? `s ${token}` : `b ${placeOf(hashOf(token), manifest.bucketBits)}`
    return held.get(`${lists} ${file}`, signal, async (asked) => {
      const place = await placeOfList(token, asked)
      const value = await inflated(place.file, await files.read(place.file, place, asked))
      return { value, bytes: value.length }
    })
  }

  return {
    manifest,
    byName: byName(issuesOf(manifest)),
    sizeOf: (token) => sizes.get(token),
    articlesWith: (token, signal) =>
      held.get(`${lists} = ${token}`, signal, async (asked) => {
        const bucket = await bucketWith(token, asked)
        const value = whole(lists, () => {
          const entry = findInBucket(bucket, token)
          return entry ? unpackList(entry, entry.length, manifest.articles) : new Uint32Array()
        })
        return { value, bytes: value.byteLength + 64 }
      }),
    month: (at, signal) => {
      const { month, sha256 } = manifest.months[at] ?? { month: '', sha256: '' }
      const file = `${folder}/${monthFile(month, sha256)}`
      return held.get(file, signal, async (asked) => {
        const bytes = await files.read(file, { sha256 }, asked)
        return { value: parseFile(file, bytes, MonthFile).issues, bytes: bytes.length * 2 }
      })
    },
    open(issue, signal) {
      return held.get(`${folder} ${issue.first} ${issue.month} ${issue.place}`, signal, async (asked) => {
        const own = (await this.month(issue.month, asked))[issue.place]
        const file = `${folder}/${issueFile(issue, own?.sha256 ?? '')}`
        if (!own) throw new FilesError('damaged', file, 'its month does not name it')
        const bytes = await checked(files, file, { from: 0, to: own.head, sha256: own.sha256 }, asked)
        const json = await inflated(file, bytes)
        const head = parseFile(file, json, IssueHead)
        return { value: { file, head, frames: framesOf(head, own.head) }, bytes: json.length * 3 }
      })
    },
    texts: async ({ file, frames }, places, signal) => {
      const read = await Promise.all(runsOf(frames, places).map((run) => readRun(files, held, file, run, signal)))
      return new Map(read.flat())
    },
    suggestions: (signal) => {
      const file = `${folder}/${manifest.suggestions.href}`
      return held.get(file, signal, async (asked) => {
        const bytes = await files.read(file, manifest.suggestions, asked)
        return { value: parseFile(file, bytes, Suggestions), bytes: bytes.length * 2 }
      })
    },
  }
}

type Placed = Frame & { place: number }

/** The frames at `places`, those that lie close together in one run. */
function runsOf(frames: readonly Frame[], places: readonly number[]): Placed[][] {
  const runs: Placed[][] = []
  for (const place of places.toSorted((a, b) => a - b)) {
    const frame = frames[place]
    if (!frame) continue
    const run = runs.at(-1)
    if (run && frame.from - (run.at(-1)?.to ?? 0) <= widestGap) run.push({ ...frame, place })
    else runs.push([{ ...frame, place }])
  }
  return runs
}

/** One frame is kept as texts; what lies between two that are wanted is read and forgotten. */
async function readRun(
  files: Files,
  held: Held,
  file: string,
  run: readonly Placed[],
  signal: AbortSignal,
): Promise<[number, readonly string[]][]> {
  const from = run[0]?.from ?? 0
  let reading: Promise<Uint8Array> | undefined
  return Promise.all(
    run.map((frame) =>
      held.get(`${file} ${frame.from}`, signal, async (asked): Promise<Kept> => {
        reading ??= files.range(file, from, run.at(-1)?.to ?? from, asked)
        const bytes = (await reading).subarray(frame.from - from, frame.to - from)
        if (!(await matches(bytes, frame)))
          throw new FilesError('damaged', file, `what is at ${frame.from} is not what it names`)
        const json = await inflated(file, bytes)
        return { value: [frame.place, parseFile(file, json, Texts)], bytes: json.length * 2 }
      }),
    ),
  )
}
type Kept = { value: [number, readonly string[]]; bytes: number }

async function checked(
  files: Files,
  file: string,
  { from, to, sha256 }: Frame,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const bytes = await files.range(file, from, to, signal)
  if (await matches(bytes, { sha256 })) return bytes
  throw new FilesError('damaged', file, 'it is not what its month names')
}

async function inflated(file: string, bytes: Uint8Array): Promise<Uint8Array> {
  try {
    return await inflate(bytes)
  } catch (error) {
    throw new FilesError('damaged', file, 'it cannot be inflated', { cause: error })
  }
}

function whole<T>(file: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw new FilesError('damaged', file, error instanceof Error ? error.message : String(error), { cause: error })
  }
}

/** A hash that is not there would let anything pass. */
function hashIn(hash: string | undefined, file: string): string {
  if (hash === undefined) throw new FilesError('damaged', file, 'a list is not named')
  return hash
}
