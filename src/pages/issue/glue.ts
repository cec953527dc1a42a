const glue =
  // a solidus may neither begin nor end a line (GB/T 15834), and engines break after it; a middle dot may not begin one;
  // full-width figures are one number
  /\S ?[/／] ?\S(?:[/／]\S)*|[\p{L}\p{N}][·・‧]|[０-９](?:[０-９．，]{0,12}[０-９])?[％‰]?/gu

/** Stretches of Chinese text, as [from, to), within which a line must not end though engines would let it. Sorted, apart. */
export function glueIn(text: string): [number, number][] {
  if (!/[/／·・‧０-９]/u.test(text) || !/\p{Script=Han}/u.test(text)) return []
  return [...text.matchAll(glue)].flatMap(({ 0: { length }, 0: found, index }) =>
    // an address or and/or is broken as Latin is
    length > 1 && !/^[\p{ASCII}\p{Script=Latin}]+$/u.test(found) ? [[index, index + length]] : [],
  )
}
