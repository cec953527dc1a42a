import { useMessages } from '../../messages/messages.ts'
import type { Paper } from '../../issue/paper.ts'
import { GoToDay } from './GoToDay.tsx'
import { GoToNone } from './GoToNone.tsx'
import { GoToSpan } from './GoToSpan.tsx'
import type { Answer } from './resolve.ts'
import { sayProblem } from './say-problem.ts'
import { Sentence } from './Sentence.tsx'

type Props = { paper: Paper; answers: readonly Answer[] }

/** All that was meant, perhaps: each with what the paper has there. Where it was taken in several ways, each says which. */
export function GoToAnswers({ paper, answers }: Props) {
  const words = useMessages().goTo
  const ways = new Set(answers.map(({ said }) => said.as))
  const takenOf = ({ said }: Answer) => (ways.size > 1 ? words.taken[said.as] : undefined)
  return (
    <>
      {answers.length > 1 && <p aria-hidden>{words.found(answers.length)}</p>}
      <ul aria-label={words.label}>
        {answers.map((answer) => (
          <li key={keyOf(answer)}>
            <AnswerView paper={paper} answer={answer} taken={takenOf(answer)} />
          </li>
        ))}
      </ul>
    </>
  )
}

function AnswerView({ paper, answer, taken }: { paper: Paper; answer: Answer; taken: string | undefined }) {
  const words = useMessages().goTo
  switch (answer.is) {
    case 'issue':
      return <GoToDay paper={paper} answer={answer} taken={taken} />
    case 'no-issue':
    case 'no-number':
      return <GoToNone paper={paper} answer={answer} taken={taken} />
    case 'span':
    case 'decade':
      return <GoToSpan paper={paper} answer={answer} />
    case 'problem':
      return (
        <p>
          <Sentence {...sayProblem(answer.problem, answer.said, words.wrong)} lang="zh-Hans" />
        </p>
      )
  }
}

function keyOf(answer: Answer): string {
  switch (answer.is) {
    case 'issue':
      return `${answer.is} ${answer.date} ${answer.said.as}`
    case 'no-issue':
      return `${answer.is} ${answer.date}`
    case 'no-number':
      return `${answer.is} ${answer.number}`
    case 'span':
      return `${answer.is} ${answer.year} ${answer.month}`
    case 'decade':
      return `${answer.is} ${answer.from}`
    case 'problem':
      return `${answer.is} ${JSON.stringify(answer.problem)}`
  }
}
