import type { ReactNode } from 'react'
import type { Block } from '../../issue/block.ts'

type Props = { block: Extract<Block, { t: 'table' }>; line: (text: string) => ReactNode }

/** A table that scrolls sideways by itself when it is wider than the column. */
export function Table({ block: { caption, head, rows }, line }: Props) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <div className="table-scroll" tabIndex={0} role="group" aria-label={caption ?? head.join(' ')}>
      <table>
        {caption !== undefined && <caption>{line(caption)}</caption>}
        <thead>
          <tr>
            {head.map((cell, column) => (
              // oxlint-disable-next-line react/no-array-index-key -- cells are told apart by nothing but their place
              <th key={column} scope="col">
                {line(cell)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- the same
            <tr key={at}>
              {row.map((cell, column) => (
                // oxlint-disable-next-line react/no-array-index-key -- the same
                <td key={column}>{line(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
