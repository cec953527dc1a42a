import { useCallback, useRef, type ReactNode, type RefObject } from 'react'
import { useMessages } from '../../messages/messages.ts'
import { SetDownContext } from '../issue/set-down.ts'
import { moveDown, movePages, type Move } from './moves.ts'
import { PageTurner } from './PageTurner.tsx'
import { useComeBack } from './use-come-back.ts'
import { useFragment } from './use-fragment.ts'
import { useMoves } from './use-moves.ts'
import { usePages } from './use-pages.ts'
import { useReadingPlace } from './use-reading-place.ts'
import { useTaps } from './use-taps.ts'
import { useWheel } from './use-wheel.ts'
import type { ArticleView } from './views.ts'

type Props = { box: RefObject<HTMLDivElement | null>; view: ArticleView; children: ReactNode }

/**
 * The text of an article in the reader's view. It is one markup for all: across, the boxes here are none; downwards and in
 * columns the outer one scrolls by itself and the inner one is what it scrolls (styles/vertical.css, paged.css).
 */
export function Reader({ box, view, children }: Props) {
  const { article: words } = useMessages()
  const pages = usePages(box, view === 'columns')
  const { count, open, step } = pages
  const move = useCallback(
    (one: Move) => {
      if (!box.current) return false
      return view === 'down' ? moveDown(box.current, one) : movePages(box.current, one, { count, open, step })
    },
    [box, view, count, open, step],
  )
  const place = useRef<Element>(undefined)
  useReadingPlace(box, view, place, step)
  useFragment(box, view, place)
  useComeBack(box, view, place)
  useMoves(box, view, move)
  useWheel(box, view === 'down')
  useTaps(box, view === 'columns', move)
  const scroller =
    view === 'across'
      ? {}
      : ({ role: 'region', tabIndex: 0, 'aria-label': view === 'down' ? words.readDown : words.readColumns } as const)
  return (
    <>
      <div ref={box} className="reader" {...scroller}>
        <div className="flow">
          <SetDownContext value={view === 'down'}>{children}</SetDownContext>
        </div>
        {view === 'columns' &&
          Array.from({ length: count }, (_, page) => (
            // what a swipe comes to rest at; it also makes the last page as wide as the others
            <i key={page} className="page-stop" aria-hidden style={{ insetInlineStart: page * step }} />
          ))}
      </div>
      {view === 'columns' && <PageTurner open={open} count={count} move={move} />}
    </>
  )
}
