import type { PaperFacts } from '../../issue/paper.ts'
import type { Html } from './html.ts'
import { join, tag } from './html.ts'

/** A way on: its address and what it is called. */
export type Way = { path: string; text: string; rel?: string }
/** A way on at the foot of a page, and what kind of step it is. */
export type Step = Way & { step: string }

type Frame = {
  /** Beside the day in the bar, as in the reader's: what is before, what is after. */
  bar: { previous?: Way | undefined; here: Way; next?: Way | undefined; others: readonly Way[] }
  /** What the sheet is to the stylesheets. */
  sheet: string
  /** `late`: shown at once only where no script runs, for the reader's own page looks otherwise. */
  isLate?: boolean
}

/**
 * A published page as it stands in the place where the app draws: bar and sheet are where the reader's own will be, so that
 * they do not move when it takes over. `published.css` sets what the reader's stylesheet has no name for.
 */
export function frame(
  { bar: { previous, here, next, others }, sheet, isLate = false }: Frame,
  ...content: Html[]
): Html {
  return tag(
    'div',
    { class: isLate ? 'published late' : 'published' },
    tag(
      'header',
      { class: 'bar' },
      tag(
        'div',
        { class: 'bar-in' },
        previous && wayOf({ ...previous, text: `‹ ${previous.text}` }, 'wide step'),
        wayOf(here, 'day'),
        next && wayOf({ ...next, text: `${next.text} ›` }, 'wide step'),
        tag('span', { class: 'flex-1' }),
        others.map((one) => wayOf(one, 'place')),
      ),
    ),
    tag('main', { id: 'main' }, tag('div', { class: sheet }, content)),
  )
}

function wayOf({ path, text, rel }: Way, name: string): Html {
  return tag('a', { class: name, href: path, rel }, text)
}

/** The two ways on at the foot of a page; at an end of the run nothing stands on that side. */
export function waysOn(label: string, previous: Step | undefined, next: Step | undefined): Html {
  const side = (way: Step | undefined, rel: string) =>
    way ? tag('a', { href: way.path, rel }, tag('small', {}, way.step), way.text) : tag('span')
  return previous || next
    ? tag('nav', { class: 'next-previous', 'aria-label': label }, side(previous, 'prev'), side(next, 'next'))
    : join()
}

/** The name of a paper: its art, inked by the stylesheet that goes with the paper; as text when it has none. */
export function nameplate({ title, lang }: Pick<PaperFacts, 'title' | 'lang'>, hasArt: boolean): Html {
  return hasArt
    ? tag('span', { class: 'nameplate', role: 'img', 'aria-label': title, lang })
    : tag('span', { class: 'nameplate', 'data-fallback': true, lang }, title)
}
