import { issueName } from '../../issue/locator.ts'
import type { IssueEntry } from '../../issue/paper.ts'
import { nameOf } from './tokens.ts'

// where the files of an index lie, below its folder; `lists` is the folder of its lists

export function issueFile({ date, edition }: Pick<IssueEntry, 'date' | 'edition'>, hash: string): string {
  return `i/${date.slice(0, 4)}/${issueName(date, edition)}-${hash}.bin`
}

export function monthFile(month: string, hash: string): string {
  return `m/${month}-${hash}.json`
}

export function shardFile(lists: string, number: number): string {
  return `${lists}/d/${number}.json`
}

export function bucketFile(lists: string, number: number): string {
  return `${lists}/b/${number}.bin`
}

/** Of a token that has a file of its own. */
export function listFile(lists: string, token: string): string {
  return `${lists}/s/${nameOf(token)}.bin`
}
