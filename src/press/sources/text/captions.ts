import { lengthOf } from './characters.ts'
import { readByline } from './bylines.ts'

/** Who took the picture, when the whole line says that: `本报记者 夏某 摄`, `（林禾 供图）`, `资料图片`, `Photo by …`. */
export function readCredit(text: string): string | undefined {
  const plain = text.replace(/^[（(]|[）)]$/gu, '').trim()
  if (lengthOf(plain) > 40) return undefined
  if (/^(?:资料图片?|资料照片|网络图片|效果图|图片由.{2,20}提供)$/u.test(plain)) return plain
  if (/^(?:photo(?:graph)?s?|picture|illustration)\s*(?:by|:)\s*\S/iu.test(plain)) return plain
  const isPicture = /(?:摄|摄影|摄影报道|供图|制图|绘|图|发)$/u.test(plain)
  const agency = /^(?:新华社|中新社)(?:记者.{2,8}摄|发)/u.test(plain)
  return isPicture &&
    (agency ||
      readByline(plain) !== undefined ||
      /^[\p{Script=Han}·]{2,4}(?:\s[\p{Script=Han}·]{2,4})*\s?(?:摄|供图|绘|制图)$/u.test(plain))
    ? plain
    : undefined
}

/** A caption and its credit in one piece: `……签约现场。 林禾 摄`. */
export function readCaption(text: string): { caption: string; credit: string } | undefined {
  const [, caption = '', end = ''] = /^(.{6,160}?[。）”])\s*([^。]{2,30})$/u.exec(text) ?? []
  const credit = readCredit(end)
  return credit !== undefined && isCaption(caption) ? { caption, credit } : undefined
}

/** One sentence and no longer than a caption is. */
export function isCaption(text: string): boolean {
  return lengthOf(text) <= 140 && (text.match(/[。！？]/gu)?.length ?? 0) <= 1 && text.length <= 500
}
