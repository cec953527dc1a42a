import { packBucket, type BucketEntry } from '../../search/archive/bucket.ts'
import { packFrequent } from '../../search/archive/frequent.ts'
import type { Manifest, Shard } from '../../search/archive/manifest.ts'
import { packList } from '../../search/archive/posting-list.ts'
import { bucketFile, listFile, shardFile } from '../../search/archive/places.ts'
import { nameOf, placeOf } from '../../search/archive/tokens.ts'
import { canonicalJson } from '../../issue/json.ts'
import { packed, shortHash, type Store } from './files.ts'
import type { Postings } from './postings.ts'

/** A list of that many bytes has a file of its own; shorter ones share a bucket, which whoever wants one must read whole. */
const standardOwnFile = 4096
const longestName = 200
const bucketBytes = 20_000
/** Hashes in a shard, which is read with every list: about a kilobyte. */
const hashesInShard = 128

/** Where the lists lie until their folder has its name. */
export const draftLists = 'lists'

export type Lists = Pick<Manifest, 'bucketBits' | 'shardBits' | 'shards' | 'frequent'>

/** Writes what stands where: buckets, frequent tokens and shards, into the folder `draftLists`. */
export function writeLists(postings: Postings, articles: number, store: Store, ownFile = standardOwnFile): Lists {
  const bucketBits = bitsFor(rareBytes(postings, ownFile), bucketBytes)
  const buckets: string[] = []
  const frequent = new Map<string, { length: number; hash: number; sha256: string }>()
  let bucket: BucketEntry[] = []
  const endBuckets = (before: number) => {
    while (buckets.length < before) {
      const sorted = bucket.toSorted((a, b) => (a.token < b.token ? -1 : 1))
      buckets.push(store.write(bucketFile(draftLists, buckets.length), packed(packBucket(sorted))))
      bucket = []
    }
  }
  for (const { token, hash, articles: list } of postings.merged()) {
    endBuckets(placeOf(hash, bucketBits))
    const entry = { token, length: list.length, ...packList(list, articles) }
    const name = nameOf(token)
    if (entry.bytes.length < ownFile || name.length > longestName) bucket.push(entry)
    else
      frequent.set(token, {
        length: list.length,
        hash,
        sha256: store.write(listFile(draftLists, token), packed(packBucket([entry]))),
      })
  }
  endBuckets(2 ** bucketBits)
  const shardBits = Math.min(bucketBits, bitsFor(buckets.length + frequent.size, hashesInShard))
  const shards = Array.from({ length: 2 ** shardBits }, (_, shard): Shard => ({
    buckets: buckets.filter((_hash, at) => at >> (bucketBits - shardBits) === shard),
    frequent: [...frequent]
      .filter(([, { hash }]) => placeOf(hash, shardBits) === shard)
      .map(([token, { sha256 }]): [string, string] => [token, sha256])
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  })).map((shard, at) => store.write(shardFile(draftLists, at), new TextEncoder().encode(canonicalJson(shard))))
  return {
    bucketBits,
    shardBits,
    shards,
    frequent: packFrequent(new Map([...frequent].map(([token, { length }]) => [token, length]))),
  }
}

/** The name of the folder of lists: what is in it decides. */
export function nameOfLists({ shards }: Pick<Lists, 'shards'>): string {
  return shortHash(shards.join(''))
}

function rareBytes({ sizes }: Postings, ownFile: number): number {
  const tokenBytes = 10 // its name and two numbers
  return sizes().reduce((sum, size) => (size > 0 && size < ownFile ? sum + size + tokenBytes : sum), 0)
}

/** Of the smallest power of two in which each place has no more than `each` of `total`. */
function bitsFor(total: number, each: number): number {
  return Math.max(0, Math.min(14, Math.ceil(Math.log2(Math.max(1, total) / each))))
}
