/** Bytes that grow as they are written. */
export type Writer = {
  /** A whole number from 0 to 2^32 - 1, in as few bytes as it takes. */
  number: (value: number) => void
  bytes: (bytes: Uint8Array) => void
  length: () => number
  /** What was written; begins anew. */
  take: () => Uint8Array<ArrayBuffer>
}

export function startWriter(capacity = 1024): Writer {
  let buffer = new Uint8Array(capacity)
  let used = 0
  const room = (more: number) => {
    if (used + more <= buffer.length) return
    const larger = new Uint8Array(Math.max(buffer.length * 2, used + more))
    larger.set(buffer.subarray(0, used))
    buffer = larger
  }
  return {
    number: (value) => {
      room(5)
      let left = value
      while (left > 0x7f) {
        buffer[used] = (left & 0x7f) | 0x80
        used += 1
        left >>>= 7
      }
      buffer[used] = left
      used += 1
    },
    bytes: (bytes) => {
      room(bytes.length)
      buffer.set(bytes, used)
      used += bytes.length
    },
    length: () => used,
    take: () => {
      const written = buffer.slice(0, used)
      used = 0
      return written
    },
  }
}

/** Reads what a `Writer` wrote. Both throw a `RangeError` where the bytes end too soon. */
export type Reader = { number: () => number; bytes: (length: number) => Uint8Array; isAtEnd: () => boolean }

export function startReader(bytes: Uint8Array): Reader {
  let at = 0
  return {
    number: () => {
      let value = 0
      let factor = 1
      for (;;) {
        const byte = bytes[at]
        if (byte === undefined || factor > 2 ** 28) throw new RangeError('a number breaks off')
        at += 1
        value += (byte & 0x7f) * factor
        if (byte < 0x80) return value
        factor *= 128
      }
    },
    bytes: (length) => {
      if (at + length > bytes.length) throw new RangeError(`${length} bytes break off`)
      at += length
      return bytes.subarray(at - length, at)
    },
    isAtEnd: () => at >= bytes.length,
  }
}
