import { Form } from 'react-router'
import type { IssueDate, PaperId } from '../../issue/ids.ts'
import { useMessages } from '../../messages/messages.ts'

type Props = { paper: PaperId; date: IssueDate; q: string }

/** The query line: a plain form, so that its address is the search, and Enter during input of Chinese does not send it. */
export function SearchBox({ paper, date, q }: Props) {
  const { search: words } = useMessages()
  return (
    <Form role="search" action="/search" className="grid gap-2">
      <div className="flex gap-2">
        <input className="field" type="search" name="q" aria-label={words.label} defaultValue={q} maxLength={200} />
        <button className="button" type="submit">
          {words.button}
        </button>
      </div>
      <input type="hidden" name="paper" value={paper} />
      <input type="hidden" name="from" value={date} />
      <input type="hidden" name="to" value={date} />
      <p className="text-ui text-ink-2">{words.hint}</p>
    </Form>
  )
}
