import { useQuery } from '@tanstack/react-query'
import type { LastRead } from '../../desk/last-read.ts'
import { sayDate } from '../../issue/dates.ts'
import type { PaperId } from '../../issue/ids.ts'
import { useSpeech } from '../../messages/messages.ts'
import { issueQuery } from '../../shelf/queries.ts'
import { PageMap } from '../issue/PageMap.tsx'

type Props = { paper: PaperId; lang: string; lastRead: LastRead }

/** What was read last: its page map, when that was, the headline, and where it stands. */
export function LastPlace({ paper, lang, lastRead }: Props) {
  const { messages, language } = useSpeech()
  const { shelf } = messages
  const { date, edition, page, article, paragraph, head, at } = lastRead
  const { data: issue } = useQuery(issueQuery(paper, date, edition))
  const found = issue?.pages.find(({ label }) => label === page)
  const read = new Date(at).toLocaleDateString(language === 'en' ? 'en-GB' : language, { dateStyle: 'long' })
  const where = [
    sayDate(date, language, { dateStyle: 'long' }),
    messages.page(page),
    paragraph === undefined ? '' : messages.article.paragraph(paragraph),
  ]
  return (
    <>
      <span className="shelf-map">{found && <PageMap page={found} article={article} />}</span>
      <div>
        <small>{shelf.lastRead(read)}</small>
        <p lang={lang}>{head}</p>
        <small>{where.filter(Boolean).join(' · ')}</small>
      </div>
    </>
  )
}
