import { Fragment } from 'react'
import { Link } from 'react-router'
import { sayDate } from '../../issue/dates.ts'
import { addressOf } from '../../issue/locator.ts'
import { useSpeech } from '../../messages/messages.ts'
import { rangesInLines } from '../../search/lines.ts'
import type { Query } from '../../search/query.ts'
import type { Row } from '../../search/row.ts'
import { CopyButton } from '../article/CopyButton.tsx'
import { useWholeAddress } from '../article/use-whole-address.ts'
import { HeadLines } from '../issue/HeadLines.tsx'
import { SheetMap } from '../issue/PageMap.tsx'
import { RichText } from '../issue/RichText.tsx'

type Props = { row: Row; q: string; query: Query; lang: string }

/** An article: where it stands, its heads, up to two places in it, and what can be done with it. */
export function HitRow({ row, q, query, lang }: Props) {
  const { messages, language } = useSpeech()
  const whole = useWholeAddress()
  const words = messages.search
  const { paper, date, edition, article, kicker, headline, snippets, also = [] } = row
  const plain = { at: 'article', paper, date, edition, article } as const
  const address = addressOf({ ...plain, q })
  const kickerMarks = rangesInLines(kicker, query)
  const heads = headline.length > 0 ? headline : kicker
  return (
    <li>
      <SheetMap boxes={row.map} current={article} />
      <div>
        <p className="hit-where">
          <b>{sayDate(date, language, { dateStyle: 'long' })}</b>
          <span>
            {messages.page(row.page)}
            {row.pageName !== undefined && ` ${row.pageName}`}
          </span>
          {row.kind !== 'normal' && <span>{messages.kinds[row.kind]}</span>}
          {row.column !== undefined && <span lang={lang}>{row.column}</span>}
          {row.isHere && <i>{words.isHere}</i>}
        </p>
        {headline.length > 0 && kicker.length > 0 && (
          <p className="hit-kicker" lang={lang}>
            {kicker.map((line, at) => (
              <Fragment key={line}>
                {at > 0 && ' '}
                <RichText text={line} hits={kickerMarks[at] ?? []} />
              </Fragment>
            ))}
          </p>
        )}
        <h2 lang={lang}>
          <Link to={address}>
            {heads.length > 0 ? (
              <HeadLines lines={heads} hits={headline.length > 0 ? row.headlineMarks : kickerMarks} />
            ) : (
              words.noHeadline
            )}
          </Link>
        </h2>
        {snippets.map(({ text, marks }) => (
          <p key={text} className="hit-words" lang={lang}>
            <RichText text={text} hits={marks} />
          </p>
        ))}
        <p className="hit-verbs">
          {row.count > 0 && <span>{words.timesHere(row.count)}</span>}
          <Link to={addressOf(plain)}>{words.fromStart}</Link>
          <CopyButton content={() => whole(address)} label={messages.article.copyLink} />
          {also.length > 0 && (
            <span>
              {words.also}
              {also.map((other, at) => (
                <Fragment key={addressOf({ ...plain, ...other })}>
                  {at > 0 && words.comma}
                  <Link to={addressOf({ ...plain, ...other, edition: other.edition, q })}>
                    {sayDate(other.date, language, { dateStyle: 'long' })} {messages.page(other.page)}
                  </Link>
                </Fragment>
              ))}
            </span>
          )}
        </p>
      </div>
    </li>
  )
}
