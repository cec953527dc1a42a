import { lengthOf } from './characters.ts'
import { isHeading } from './shapes.ts'

const named = /[“「]([^“”「」]{2,20})[”」]\s*(?:的)?(?:专栏|栏目|专版|专题|系列报道)/gu

/** Columns that the text itself names: …开设“某某进行时”专栏. */
export function columnsNamedIn(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap((text) => Array.from(text.matchAll(named), (match) => match[1] ?? '')))
}

const shape =
  /(?:进行时|在行动|大家谈|面对面|直通车|进行曲|风采录?|访谈录?|会客厅|回眸|巡礼|札记|茶座|论坛|讲堂|之窗|之声|视点|视线|观察|聚焦|关注|追踪|纪事|[时快热短]评|漫谈|杂谈|随笔|专栏|专题|故事|讲述|档案|印记|看点|看台|广角|传真|走基层|说法|有约|连线|系列报道?|[谈话][\p{Script=Han}]{2,8})$/u

/** True when a short line looks like the title of a column; where it stands must bear that out. */
export function isColumnTitle(text: string): boolean {
  return isHeading(text) && lengthOf(text) <= 20 && !text.includes(' ') && shape.test(text)
}
