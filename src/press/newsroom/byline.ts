import type { Byline } from '../../issue/article.ts'

const roles =
  '特约记者|特约通讯员|特约撰稿人?|特约评论员|见习记者|实习记者|首席记者|记者|通讯员|实习生|评论员|撰稿|撰文|整理|摄影报道|摄影|编辑|作者|文/图|图/文|文|图'
/** 本报记者, 新华社记者, 记者, 通讯员, 文/ … */
const roleWord = new RegExp(
  `^(?<org>本报|本刊|本台|本社|\\p{Script=Han}{2,10}?(?:日报|晚报|时报|报社|报|新闻社|新华社|社|电视台|台|网))??(?<role>${roles})(?=$|[\\s:：/])[\\s:：/]*`,
  'u',
)
const office = /(书记|市长|县长|区长|局长|主任|校长|馆长|院长|主席|经理|教授|会长|所长|站长|村主任)$/u

/**
 * A byline as editors type it, taken apart: `本报记者 林禾 周溪`, `本报记者 林禾 通讯员 范岩` (two), `By Ada Finch and Tom
 * Reed`. What follows no pattern is a name as it stands. Several are separated by `;`.
 */
export function parseBylines(line: string): Byline[] {
  return line
    .split(/[;；]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part) => (/\p{Script=Han}/u.test(part) ? chinese(part) : [latin(part)]))
}

function chinese(part: string): Byline[] {
  const words = part.split(/\s+/)
  // a role in the middle of the line begins the next byline
  const starts = words.flatMap((word, at) => (at === 0 || roleWord.test(word) ? [at] : []))
  return starts.map((start, at) => oneChinese(words.slice(start, starts[at + 1]).join(' ')))
}

function oneChinese(text: string): Byline {
  const match = roleWord.exec(text)
  const org = match?.groups?.['org']
  const role = match?.groups?.['role']
  if (role !== undefined) {
    return { role, names: namesIn(text.slice(match?.[0].length)), ...(org === undefined ? {} : { org }), text }
  }
  const words = text.split(/[\s、，,]+/)
  const [first = ''] = words
  if (words.length > 1 && (first.length > 4 || office.test(first))) return { role: first, names: words.slice(1), text }
  return { names: words, text }
}

function namesIn(text: string): string[] {
  return text.split(/[\s、，,]+/).filter((name) => name !== '')
}

function latin(text: string): Byline {
  const [who = '', ...rest] = text
    .replace(/^by\s+/i, '')
    .split(/,\s+(?=\p{Ll}|\p{Lu}\p{Ll}+ (?:[Cc]orrespondent|[Rr]eporter|[Ee]ditor|[Ww]riter))/u)
  const names = who.split(/\s*(?:,| and | & )\s*/).filter((name) => name !== '')
  return { ...(rest.length > 0 ? { role: rest.join(', ') } : {}), names, text }
}
