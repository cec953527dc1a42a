import type { ColumnEntry } from '../../issue/columns.ts'
import { sayDate } from '../../issue/dates.ts'
import type { Messages } from '../../messages/messages.ts'

/** From its first day to its last. */
export function sayRun({ first, last }: ColumnEntry, words: Messages['columns'], language: string): string {
  return words.run(sayDate(first, language, { dateStyle: 'long' }), sayDate(last, language, { dateStyle: 'long' }))
}
