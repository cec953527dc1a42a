import type { Byline } from '../../../issue/article.ts'
import { isName, offices } from './people.ts'

const roles =
  '全媒体记者|融媒体记者|融媒记者|首席记者|见习记者|实习记者|特派记者|特约记者|驻站记者|记者|特约通讯员|通讯员|特约评论员|评论员|实习生|特约撰稿人?|作者|撰文|撰稿|口述|整理|编辑|编译|摄影报道|摄影|摄|供图|制图|文/图|图/文|文|图'
const roleFirst = new RegExp(
  `^(本报|本社|本网|新华社|中新社|中新网|人民日报|[\\p{Script=Han}]{2,6}[报台网社])?(${roles})[:：]?([\\p{Script=Han}·]*)$`,
  'u',
)
const nameThenRole = new RegExp(`^([\\p{Script=Han}·]{2,4})/(${roles})$`, 'u')
const roleLast = /^(?:整理|编辑|摄|摄影|摄影报道|供图|制图|文|图|文\/图|图\/文|编译|口述)$/u
const office = new RegExp(
  `^(\\p{Script=Han}[\\p{Script=Han}、（）]{1,24}(?:${offices}))\\s+(\\p{Script=Han}{2,4}|\\p{Script=Han}\\s\\p{Script=Han})$`,
  'u',
)

/** A line that only says who wrote it: `本报记者 林禾 周溪`, `□ 张三/文 李四/图`, an office and a name, `By Ada Lovelace`. */
export function readByline(line: string): Byline[] | undefined {
  const text = line.replace(/^[□■○●◆◇▲△▼☆★◎·\s]+/u, '').trim()
  if (text.length > 80) return undefined
  return readLatin(text) ?? readRoles(text) ?? readOffice(text)
}

/** （本报记者 于蕊 整理） at the end of a body: the text without it, and who it names. */
export function readEndCredit(text: string): { rest: string; bylines: Byline[] } | undefined {
  const [whole = '', inner = ''] = /[（(]([^（）()]{2,40})[）)]$/u.exec(text) ?? []
  if (inner === '') return undefined
  const names = inner.split(/[\s、]+/u)
  // a bare name in brackets after a full stop signs a brief
  const isSigned = names.every(isName) && names.length <= 3 && /[。！？”]$/u.test(text.slice(0, -whole.length))
  const bylines = readRoles(inner) ?? (isSigned ? [{ names, text: inner }] : undefined)
  const rest = text.slice(0, -whole.length).trim()
  return bylines && rest !== '' ? { rest, bylines } : undefined
}

const dateline =
  /^((?:本报|新华社|中新社|据新华社)(?:[\p{Script=Han}]{2,10}?(?:\d{1,2}月)?\d{1,2}日)?\p{Script=Han}{0,8}?(?:讯|电|消息))(?=[\s（(]|记者)\s*(?:[（(]([^（）()]{2,40})[）)])?\s*/u
const leadingCredit = /^()[（(]((?:本报)?(?:记者|通讯员)[^（）()]{2,40})[）)]\s*/u

/** 本报讯（记者 林禾） at the start of a body: the text without it, the dateline and who it names. */
export function readDateline(text: string): { rest: string; dateline?: string; bylines: Byline[] } | undefined {
  const [whole = '', line = '', inner] = dateline.exec(text) ?? leadingCredit.exec(text) ?? []
  if (whole === '' || whole.length >= text.length) return undefined
  const bylines = inner === undefined ? [] : readRoles(inner)
  return bylines && { rest: text.slice(whole.length), bylines, ...(line === '' ? {} : { dateline: line }) }
}

type Group = { org?: string; role?: string; names: string[]; words: string[] }

function readRoles(text: string): Byline[] | undefined {
  const groups: Group[] = []
  for (const word of wordsOf(text)) {
    const [, org, role, name = ''] = roleFirst.exec(word) ?? []
    const [, before, after] = nameThenRole.exec(word) ?? []
    const open = groups.at(-1)
    if (before !== undefined && after !== undefined) groups.push({ role: after, names: [before], words: [word] })
    else if (roleLast.test(word) && open && open.names.length > 0)
      Object.assign(open, { role: word, words: [...open.words, word] })
    else if (role !== undefined && (name === '' || isName(name)))
      groups.push({ ...(org === undefined ? {} : { org }), role, names: name === '' ? [] : [name], words: [word] })
    else if (/^[\p{Script=Han}·]{2,8}$/u.test(word) && open && (word.length <= 4 || word.includes('·'))) {
      open.names.push(word)
      open.words.push(word)
    } else if (groups.length === 0 && isName(word)) groups.push({ names: [word], words: [word] })
    else return undefined
  }
  const isWhole =
    groups.length > 0 && groups.every(({ role, names }) => role !== undefined && names.length > 0 && names.length <= 20)
  return isWhole ? groups.map(bylineOf) : undefined
}

function bylineOf({ org, role, names, words }: Group): Byline {
  return {
    ...(org === undefined ? {} : { org }),
    ...(role === undefined ? {} : { role }),
    names,
    text: words.join(' '),
  }
}

/** Names of two characters are often spaced out to the width of three. */
function wordsOf(text: string): string[] {
  const words: string[] = []
  let isHalf = false
  for (const word of text.split(/[\s、，,]+/u)) {
    const single = /^\p{Script=Han}$/u.test(word) && !/^[文图摄]$/u.test(word)
    if (single && isHalf) words.push((words.pop() ?? '') + word)
    else words.push(word)
    isHalf = single && !isHalf
  }
  return words.filter((word) => word !== '')
}

function readOffice(text: string): Byline[] | undefined {
  const [, role, name = ''] = office.exec(text) ?? []
  const plain = name.replace(/\s/gu, '')
  return role !== undefined && isName(plain) ? [{ role, names: [plain], text }] : undefined
}

function readLatin(text: string): Byline[] | undefined {
  const [, who] = /^by\s+(\p{Lu}.{2,})$/iu.exec(text) ?? []
  if (who === undefined || /[.!?]$/u.test(who)) return undefined
  const parts = who.split(/,\s*|\s+and\s+/u).filter((part) => part !== '')
  const role = parts.find((part) => /\b(?:writer|reporter|correspondent|editor|staff)\b/iu.test(part))
  const names = parts.filter((part) => part !== role)
  const isPeople = names.length > 0 && names.every((name) => /^(?:[\p{Lu}][\p{L}.'’-]*\s?){1,5}$/u.test(name))
  return isPeople ? [{ ...(role === undefined ? {} : { role }), names, text }] : undefined
}
