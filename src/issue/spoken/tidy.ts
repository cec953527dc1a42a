/** More than any date takes; what is longer is not read. */
export const longest = 64

/**
 * What was typed with everything that makes no difference taken off: width, case, traditional forms, spaces about Chinese
 * characters, marks at the ends. Empty when it is too long to be a date.
 */
export function tidy(text: string): string {
  if (text.length > longest) return ''
  const plain = Array.from(text.normalize('NFKC').toLowerCase(), (sign) => simplified.get(sign) ?? sign).join('')
  if (plain.length > longest) return ''
  return plain
    .replace(/\s+/gu, ' ')
    .replace(/ (?=\p{sc=Han})/gu, '')
    .replace(/(\p{sc=Han}) /gu, '$1')
    .replace(/^[\s,.;:!?()[\]'"“”‘’《》〈〉「」、。]+/u, '')
    .replace(/[\s,.;:!?()[\]'"“”‘’《》〈〉「」、。]+$/u, '')
}

/** The traditional forms, and the signs, that dates are written with. */
const simplified = new Map(
  [
    '農农 曆历 歷历 陰阴 陽阳 舊旧 閏闰 臘腊 號号 週周 總总 節节 國国 慶庆 聖圣 誕诞 兩两 個个 後后 禮礼 這这 勞劳 動动',
    '黨党 軍军 兒儿 婦妇 頭头 驚惊 蟄蛰 穀谷 滿满 種种 處处 緒绪 統统 豐丰 縫缝 當当 龍龙 師师 樹树 紀纪 萬万 報报 紙纸 間间',
    "○〇 ◯〇 –- —- −- ~- ’' ·. ・.",
  ]
    .join(' ')
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)] as const),
)
