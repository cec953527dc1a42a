import { useQueries } from '@tanstack/react-query'
import type { Article } from '../../issue/article.ts'
import { useMessages, type Messages } from '../../messages/messages.ts'
import { sourceQuery } from '../../shelf/queries.ts'
import type { OpenIssue } from '../issue/use-issue.ts'

type Props = { open: OpenIssue; article: Article }

/** 原始文本: the transcript as it came, every line numbered, what this article took lit, what was left out struck. */
export function SourceText({ open: { issue, entry }, article }: Props) {
  const { repair } = useMessages()
  const { sources } = issue.provenance
  const results = useQueries({
    queries: sources.map((source) => sourceQuery(issue.paper, entry.href, source)),
  })
  const signs = signsOf(article, issue.quality, repair)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls by itself, so it must be reachable by keyboard
    <section className="source-text" lang={article.lang} aria-labelledby="source-title" tabIndex={0}>
      <h2 id="source-title" className="section-head">
        {repair.sourceTitle}
        <span className="text-ui font-normal">{repair.sourceHint}</span>
      </h2>
      {sources.length === 0 && <p>{repair.noSource}</p>}
      {sources.map(({ name, sha256 }, source) => (
        <div key={sha256}>
          <p className="text-ui text-ink-2">{name}</p>
          {results[source]?.isError && <p role="alert">{repair.sourceLost}</p>}
          <ol>
            {(results[source]?.data ?? []).map((text, at) => {
              const sign = signs.get(`${source}:${at + 1}`)
              return (
                // oxlint-disable-next-line react/no-array-index-key -- lines are their numbers
                <li key={at} data-used={sign?.isUsed ? '' : undefined}>
                  <span>{at + 1}</span>
                  <b>{sign?.signs.join('')}</b>
                  <div>{sign?.isRemoved ? <s>{text}</s> : text}</div>
                </li>
              )
            })}
          </ol>
        </div>
      ))}
      <p className="mt-4 text-ui text-ink-2">{repair.legend}</p>
    </section>
  )
}

type Sign = { isUsed: boolean; isRemoved: boolean; signs: string[] }

/** What became of each line, by `source:line`. */
function signsOf(article: Article, ofIssue: Article['quality'], repair: Messages['repair']): Map<string, Sign> {
  const signs = new Map<string, Sign>()
  const at = (source: number, line: number) => {
    const key = `${source}:${line}`
    const sign = signs.get(key) ?? { isUsed: false, isRemoved: false, signs: [] }
    signs.set(key, sign)
    return sign
  }
  for (const { src } of article.blocks)
    for (const [source, first, last] of src ?? [])
      for (let line = first; line <= last; line += 1) at(source, line).isUsed = true
  for (const { code, where } of [...article.quality, ...ofIssue])
    for (const [source, first, last] of where.lines ?? [])
      for (let line = first; line <= last; line += 1) {
        const sign = at(source, line)
        if (code === 'text.dup-removed') sign.isRemoved = true
        const letter = letterFor(code, repair)
        if (letter !== undefined && !sign.signs.includes(letter)) sign.signs.push(letter)
      }
  return signs
}

function letterFor(code: Article['quality'][number]['code'], repair: Messages['repair']): string | undefined {
  if (code === 'text.joined') return repair.joined
  if (code === 'text.gap-after' || code === 'text.gap-before') return repair.gap
  if (code === 'text.join-conflict') return repair.conflict
  if (code === 'text.near-dup') return repair.variant
  return code === 'text.dup-removed' ? repair.removed : undefined
}
