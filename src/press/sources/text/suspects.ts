/** Where a program can see that a machine misread a text. */
export type Suspect = { at: number; text: string; method: string }

/** Kinds of misreading that show without knowing what was printed. Each names the doubtful words in group 1. */
const signs: readonly { method: string; form: RegExp }[] = [
  // 施工正在施工: a word, a word of time, the same word again
  { method: 'repeated-word', form: /((\p{Script=Han}{2})(?:正在|已经|开始|进行)\2)/gu },
  // 的的: a particle stuttered
  { method: 'stutter', form: /(的的)(?![确士])/gu },
  // 为沿河各村发展。: for whose sake is said, what was done is not
  {
    method: 'verb-missing',
    form: /(?<=[，；。]|^)(为(?![了何此])[^，。；：“”]{2,14}(?:发展|建设|振兴|提升|进步))(?=。)/gu,
  },
]
const verbs =
  /提供|注入|奠定|创造|增添|贡献|助力|保障|打[下造]|作出|做出|赋能|而|服务|带来|铺|加快|推动|促进|实现|推进|谋/u

/** The doubtful places of a paragraph; nothing is ever changed for them. */
export function suspectsIn(text: string): Suspect[] {
  return signs
    .flatMap(({ method, form }) =>
      Array.from(text.matchAll(form), (match): Suspect => ({
        at: match.index + (match[1] ?? '').length,
        text: match[1] ?? '',
        method,
      })),
    )
    .filter(({ method, text: words }) => method !== 'verb-missing' || !verbs.test(words))
    .toSorted((a, b) => a.at - b.at)
}

/**
 * Where someone speaks for himself without a quotation mark: 我们 outside all quotation marks, right after a paragraph of
 * quoted speech. The offset is the place of the word.
 */
export function unopenedSpeech(text: string, before: string | undefined): number | undefined {
  if (before === undefined || !/[说道称：]“[^”]+”?$|：“[^”]+”/u.test(before)) return undefined
  const outside = text.replace(/“[^”]*(?:”|$)/gu, (quoted) => '“'.repeat(quoted.length))
  const at = outside.search(/我们|(?<!自)我(?![国省市县区州军校党方院厂镇乡村军])/u)
  return at < 0 ? undefined : at
}

/** A closing quotation mark that nothing opens. */
export function unopenedQuote(text: string): number | undefined {
  let depth = 0
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '“') depth += 1
    if (text[at] === '”') depth -= 1
    if (depth < 0) return at
  }
  return undefined
}

const frame = /(?:的基础上|的情况下|的背景下|的前提下|的过程中|的指导下|的带领下|的支持下|的推动下|的帮助下|的领导下)$/u

/** True when the beginning is missing: it opens with the end of something, or ends a frame (在…的基础上) that it never began. */
export function lacksBeginning(text: string): boolean {
  if (/^(?:[，。；：？！、,;:?!%）》”’』」)\]]|\p{Ll})/u.test(text)) return true
  const [clause = ''] = text.split(/[，。；]/u)
  return frame.test(clause) && !/[在于从经]/u.test(clause)
}
