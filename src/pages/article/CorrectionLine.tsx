import { Link } from 'react-router'
import type { Article, ArticleRef } from '../../issue/article.ts'
import { sayDate } from '../../issue/dates.ts'
import type { PaperId } from '../../issue/ids.ts'
import { addressOf } from '../../issue/locator.ts'
import { useMessages } from '../../messages/messages.ts'
import { RichText } from '../issue/RichText.tsx'

type Props = { article: Article; paper: PaperId; lang: string }

/** 更正, both ways: what this article corrects, and what has corrected it. */
export function CorrectionLine({ article: { corrects, correctedBy }, paper, lang }: Props) {
  const { article: words } = useMessages()
  const link = (ref: ArticleRef, say: (date: string) => string) => (
    <p key={`${ref.date}/${ref.id}`} className="correction-line">
      <Link to={addressOf({ at: 'article', paper, date: ref.date, edition: ref.edition, article: ref.id })}>
        <RichText text={say(sayDate(ref.date, lang, { dateStyle: 'long' }))} />
      </Link>
    </p>
  )
  return (
    <>
      {corrects && link(corrects, words.corrects)}
      {correctedBy?.map((ref) => link(ref, words.correctedBy))}
    </>
  )
}
