/** The names a font carries in its `name` table, by their numbers in the OpenType specification. */
export type Names = ReadonlyMap<number, string>

/**
 * A font in sfnt form that says `names`, in English, and nothing else of itself. The old table stays in the bytes where
 * nothing points to it; the subset of the result has it no more. Throws when the font has no name table.
 */
export function withNames(sfnt: Uint8Array, names: Names): Buffer {
  const table = nameTable(names)
  const start = Math.ceil(sfnt.length / 4) * 4
  const renamed = Buffer.alloc(start + table.length)
  renamed.set(sfnt)
  renamed.set(table, start)
  const entry = entryOf(renamed, 'name')
  renamed.writeUInt32BE(start, entry + 8)
  renamed.writeUInt32BE(table.length, entry + 12)
  return renamed
}

/** Where the directory of a font speaks of one of its tables. */
function entryOf(sfnt: Buffer, tag: string): number {
  const tables = sfnt.readUInt16BE(4)
  for (let at = 12; at < 12 + 16 * tables; at += 16) if (sfnt.toString('latin1', at, at + 4) === tag) return at
  throw new Error(`the font has no table "${tag}"`)
}

const [windows, unicode, english] = [3, 1, 0x409]

function nameTable(names: Names): Buffer {
  const sorted = [...names].toSorted(([a], [b]) => a - b)
  const storage = 6 + 12 * sorted.length
  const texts = sorted.map(([, text]) => Buffer.from(text, 'utf16le').swap16())
  const head = Buffer.alloc(storage)
  head.writeUInt16BE(sorted.length, 2)
  head.writeUInt16BE(storage, 4)
  let offset = 0
  for (const [at, [id]] of sorted.entries()) {
    const length = texts[at]?.length ?? 0
    for (const [field, value] of [windows, unicode, english, id, length, offset].entries())
      head.writeUInt16BE(value, 6 + 12 * at + 2 * field)
    offset += length
  }
  return Buffer.concat([head, ...texts])
}
