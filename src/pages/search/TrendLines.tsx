import { useMessages } from '../../messages/messages.ts'
import type { Trend } from '../../search/protocol.ts'

type Props = { trends: readonly Trend[] }

const [width, height] = [236, 84]
/** Lines are told apart by how they are drawn, not by colour. */
const dashes = ['none', '6 3', '2 2', '8 2 2 2'] as const

/** Lines over the months, none for a single one, and the same as a table for those who do not see them. */
export function TrendLines({ trends }: Props) {
  const { search: words } = useMessages()
  const months = trends[0]?.months.map(({ month }) => month) ?? []
  const most = Math.max(1, ...trends.flatMap((trend) => trend.months.map(({ count }) => count)))
  if (months.length === 0) return <p>{words.trendsNone}</p>
  const x = (at: number) => 2 + (at / (months.length - 1)) * (width - 4)
  const y = (count: number) => height - 2 - (count / most) * (height - 8)
  return (
    <>
      {months.length > 1 && (
        <>
          <svg viewBox={`0 0 ${width} ${height}`} className="trend-lines" aria-hidden>
            <path d={`M0 ${height - 1}H${width}`} className="trend-base" />
            {trends.map(({ term, months: own }, line) => (
              <polyline
                key={term}
                points={own.map(({ count }, at) => `${x(at).toFixed(1)},${y(count).toFixed(1)}`).join(' ')}
                strokeDasharray={dashes[line] ?? 'none'}
              />
            ))}
          </svg>
          <p className="year-axis" aria-hidden>
            <span>{months[0]}</span>
            <span>{months.at(-1)}</span>
          </p>
        </>
      )}
      <ul className="trend-key" aria-hidden>
        {trends.map(({ term, months: own, isExact }, line) => (
          <li key={term}>
            <svg viewBox="0 0 28 6">
              <path d="M0 3H28" strokeDasharray={dashes[line] ?? 'none'} />
            </svg>
            {term}
            <small>{words.articles({ articles: own.reduce((sum, { count }) => sum + count, 0), isExact })}</small>
          </li>
        ))}
      </ul>
      <table className="sr-only">
        <caption>{words.trends}</caption>
        <thead>
          <tr>
            <th scope="col">{words.month}</th>
            {trends.map(({ term }) => (
              <th key={term} scope="col">
                {term}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map((month, at) => (
            <tr key={month}>
              <th scope="row">{month}</th>
              {trends.map(({ term, months: own }) => (
                <td key={term}>{own[at]?.count ?? 0}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
