import type { Article } from './article.ts'
import { citationOf } from './citation.ts'
import type { Issue } from './issue.ts'
import type { Paper } from './paper.ts'
import { headlineOf, textsOf } from './reading-order.ts'

/** A `<meta>`: by its name, or by its property as Open Graph has it. */
export type Meta = { name: string; content: string } | { property: string; content: string }

/** Longer than any search engine shows. */
const longest = 160

/** What an article is about, in one sentence or two: its deck, or how its text begins; at most 160 characters. */
export function summaryOf(article: Article): string {
  const deck = article.heads.deck.join(' ')
  if (deck !== '') return clip(deck)
  const begins = article.blocks.find(({ t }) => t === 'p') ?? article.blocks.find(({ t }) => t !== 'figure')
  const text = begins && textsOf({ blocks: [begins] }).join(' ')
  return text === undefined ? headlineOf(article) : clip(firstSentence(text))
}

/** Up to the first full stop that leaves enough to know what it is about. */
function firstSentence(text: string): string {
  return /^.{12,}?(?:[。！？](?!["”’）」』])|[。！？]["”’）」』]|[.!?](?=\s))/u.exec(text)?.[0] ?? text
}

function clip(text: string): string {
  const characters = Array.from(text)
  return characters.length <= longest
    ? text
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
}

/**
 * What reference managers read. Zotero takes the kind from `z:itemType`, without which `citation_journal_title` would make it
 * an article of a journal; an address is only given where it is whole.
 */
export function citationMeta(paper: Paper, issue: Issue, article: Article, url?: string): Meta[] {
  const { authors, title, page } = citationOf(paper, issue, article)
  const issn = paper.identifiers?.issn
  const last = article.parts?.at(-1)?.page
  const rights = article.rights ?? issue.provenance.rights ?? paper.rights
  const given: [string, string | undefined][] = [
    ['z:itemType', 'newspaperArticle'],
    ['citation_title', title],
    ...authors.map((author): [string, string] => ['citation_author', author]),
    ['citation_journal_title', paper.title],
    ['citation_publication_date', issue.date.replaceAll('-', '/')],
    ['citation_issue', issue.number?.toString()],
    ['citation_firstpage', page === '' ? undefined : page],
    ['citation_lastpage', last],
    ['citation_issn', issn],
    ['citation_publisher', paper.publisher ?? paper.sponsor],
    ['citation_language', article.lang ?? paper.lang],
    ['citation_public_url', url],
    ['DC.rights', rights],
  ]
  return given.flatMap(([name, content]) => (content === undefined ? [] : [{ name, content }]))
}
