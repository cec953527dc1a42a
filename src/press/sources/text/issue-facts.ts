import type { IssueDate } from '../../../issue/ids.ts'
import type { PaperFacts } from '../../../issue/paper.ts'
import type { Quality } from '../../../issue/quality.ts'
import type { Draft } from '../../newsroom/draft.ts'
import { checkLunar, checkWeekday } from './almanac.ts'
import type { Facts } from './facts.ts'
import { flag } from './flags.ts'
import type { Furniture } from './furniture.ts'
import type { Opened } from './masthead.ts'
import type { Piece } from './piece.ts'
import { srcOf } from './piece.ts'
import { misreadInitials, resolveTitle } from './title.ts'

type Masthead = Draft['masthead']
type IssuePart = Pick<Draft['issue'], 'number' | 'volume' | 'lunar' | 'declaredPages'>

/** What the mastheads of an issue's pages say of paper and issue, and what is doubtful in it. */
export function factsOf(
  date: IssueDate,
  pages: readonly { opened: Opened; furniture: Furniture }[],
  known: Partial<PaperFacts>,
  lang: string,
): { masthead: Masthead; issue: IssuePart; quality: Quality[] } {
  const facts: Facts = {}
  const lineOf: Opened['lineOf'] = {}
  // the first page to say a thing is believed, so it speaks last
  for (const { opened } of pages.toReversed()) {
    Object.assign(facts, opened.facts)
    Object.assign(lineOf, opened.lineOf)
  }
  const plate = pages.find(({ furniture }) => furniture.nameplate !== undefined)?.furniture
  const titleLatin = pages.find(({ furniture }) => furniture.titleLatin !== undefined)?.furniture.titleLatin
  const { title, isGarbled } = resolveTitle({
    known: known.title,
    nameplate: plate?.nameplate?.text,
    titleLatin,
    publisher: facts.publisher,
    sponsor: facts.sponsor,
  })
  const weekday = checkWeekday(date, facts.date?.date === date ? facts.date.weekday : undefined)
  const almanac = facts.lunar && checkLunar(date, facts.lunar)
  const misread =
    facts.email === undefined || titleLatin === undefined
      ? undefined
      : misreadInitials(facts.email.split('@')[0] ?? '', titleLatin)
  const { cn, issn, postal, email, website, phones } = facts
  const identifiers = given({ cn, issn, postal })
  const contact = given({ phones, email, website })
  return {
    masthead: {
      lang,
      ...given({
        title,
        titleLatin: title === titleLatin ? undefined : titleLatin,
        sponsor: facts.sponsor,
        publisher: facts.publisher,
      }),
      ...(Object.keys(identifiers).length > 0 ? { identifiers } : {}),
      ...(Object.keys(contact).length > 0 ? { contact } : {}),
      ...(facts.lunar ? { calendar: { lunar: true } } : {}),
    },
    issue: given({
      number: facts.number,
      volume: facts.volume,
      lunar: almanac?.lunar,
      declaredPages: facts.declaredPages,
    }),
    quality: [
      ...(isGarbled && plate?.nameplate
        ? [
            flag('meta.garbled', { field: 'title', ...linesOf(plate.nameplate) }, title !== undefined, {
              method: 'nameplate',
              text: plate.nameplate.text,
            }),
          ]
        : []),
      ...weekday.map(({ field, code, text }) =>
        flag(code, { field, ...linesOf(lineOf.date) }, false, { method: 'weekday', text }),
      ),
      ...(almanac?.doubts ?? []).map(({ field, code, text }) =>
        flag(code, { field, ...linesOf(lineOf.lunar) }, false, { method: 'calendar', text }),
      ),
      ...(misread === undefined
        ? []
        : [
            flag('ocr.suspect', { field: 'contact.email', ...linesOf(lineOf.email) }, false, {
              method: 'initials',
              text: misread,
            }),
          ]),
      ...(facts.declaredPages !== undefined && facts.declaredPages !== pages.length
        ? [
            flag('meta.pages-missing', { field: 'declaredPages', ...linesOf(lineOf.declaredPages) }, false, {
              method: 'count',
              score: pages.length,
            }),
          ]
        : []),
    ],
  }
}

function linesOf(piece: Piece | undefined): Pick<Quality['where'], 'lines'> {
  return piece ? { lines: [srcOf(piece)] } : {}
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** Only the fields that have a value: absent is absent, never `undefined`. */
function given<T extends object>(fields: T): Given<T> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same fields, those without value left out
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<T>
}
