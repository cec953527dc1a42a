import { isPageLabel } from '../../issue/names.ts'
import type { Doc } from '../doc.ts'
import type { Part, Where } from '../query.ts'

/** What a part that names a field asks for. */
export type Asked = Partial<Omit<Where, 'from' | 'to'>>
type Field = 'page' | 'column' | 'byline' | 'title' | 'kind' | 'picture' | 'date'

/** The field of that name, folded: traditional and full-width forms have become these already. */
export function fieldOf(name: string): Field | undefined {
  return names.get(name)
}

/** Whether its value is words, of which the last may still be being typed. */
export function isOfWords(field: Field): boolean {
  return field === 'title' || field === 'column' || field === 'byline'
}

const names = new Map<string, Field>([
  ...meaning('page' as const, '版 版面 页 page'),
  ...meaning('column' as const, '栏目 专栏 column'),
  ...meaning('byline' as const, '记者 作者 byline author'),
  ...meaning('title' as const, '标题 title headline'),
  ...meaning('kind' as const, '类型 体裁 kind type'),
  ...meaning('picture' as const, '图 图片 image picture photo'),
  ...meaning('date' as const, '日期 date'),
])

/** What `field` asks for when its value is `part`; several, parted by commas, ask for any. `undefined` for no such value. */
export function askedOf(field: Exclude<Field, 'date'>, part: Part, isQuoted: boolean): Asked | undefined {
  switch (field) {
    case 'title':
      return { titles: [part] }
    case 'column':
      return { columns: isQuoted ? [part] : listOf(part) }
    case 'byline':
      return { bylines: isQuoted ? [part] : listOf(part) }
    case 'page': {
      const pages = listOf(part).map(({ text }) => text.replace(/^第?(.+?)[版页]?$/u, '$1'))
      return pages.every(isPageLabel) ? { pages } : undefined
    }
    case 'kind': {
      const found = listOf(part).map(({ text }) => kinds.get(text))
      const known = found.filter((kind) => kind !== undefined)
      return known.length === found.length ? { kinds: known } : undefined
    }
    case 'picture': {
      const has = hasPicture.get(part.text)
      return has === undefined ? undefined : { hasPicture: has }
    }
  }
}

function listOf({ text, isOpen }: Part): Part[] {
  const texts = text.split(/[,、]/u).filter((one) => one !== '')
  return texts.map((one, at) => ({ text: one, isOpen: isOpen && at === texts.length - 1 }))
}

/** Each kind by its own name and by what papers, and the reader's interface, call it. */
const kinds = new Map<string, Doc['kind']>([
  ...meaning('news' as const, 'news 消息 新闻 报道'),
  ...meaning('photo' as const, 'photo 图片新闻 图片 摄影'),
  ...meaning('brief' as const, 'brief briefs 简讯 短讯 简明新闻'),
  ...meaning('column' as const, 'column 专栏'),
  ...meaning('editorial' as const, 'editorial opinion 评论 社论 言论'),
  ...meaning('notice' as const, 'notice 公告 启事 通知 通告'),
  ...meaning('poem' as const, 'poem poetry 诗 诗歌 诗词'),
  ...meaning('letter' as const, 'letter letters 来信 读者来信'),
  ...meaning('correction' as const, 'correction 更正'),
  ...meaning('ad' as const, 'ad advertisement 广告'),
])

const hasPicture = new Map([...meaning(true, '有 是 yes'), ...meaning(false, '无 没有 否 no')])

/** The words, folded and parted by blanks, that mean `what`. */
function meaning<T>(what: T, words: string): [word: string, what: T][] {
  return words.split(' ').map((word) => [word, what])
}
