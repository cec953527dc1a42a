/** What a packed block begins with: how it was packed. No page of the web begins so, which some hosts send in its place. */
export const deflatedMark = 1

/** A block as it was before it was packed. Throws a `TypeError` when it is damaged, or packed in a way not known here. */
export async function inflate(block: Uint8Array): Promise<Uint8Array> {
  if (block[0] !== deflatedMark) throw new TypeError('it is not packed in a way known here')
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- nothing here shares memory
  const stream = new Blob([block.subarray(1) as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
