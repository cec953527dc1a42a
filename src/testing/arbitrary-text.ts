import * as fc from 'fast-check'
import type { Mark, Rich } from '../issue/text.ts'
import { areNested, Href } from '../issue/text.ts'
import { read } from '../issue/read.ts'

/** Pieces that mean something to Markdown, YAML, HTML or addresses, and the usual letters beside them. */
const pieces = [
  Array.from('\\`*_{}[]()<>#+-.!|&:;~=^"\'@/%$?,0123ab Z、。，；：“”《》—…　 中文报字é㋿ß'),
  [
    '**',
    '__',
    '::',
    ':::',
    ':em[',
    ':this',
    ':10',
    '](',
    '![',
    '- ',
    '1. ',
    '1) ',
    '# ',
    '> ',
    '---',
    '+++',
    '```',
    '~~~',
  ],
  [
    '&amp;',
    '&#32;',
    '&copy',
    '<b>',
    '<!--',
    '-->',
    '<http://a.b>',
    'http://a.example/x_y*z',
    'www.a.example',
    'a@b.example',
  ],
  [
    'true',
    'null',
    '2026-10-12',
    '0x1F',
    '1e3',
    '~',
    '- ',
    ': ',
    ' #',
    '%TAG',
    '|',
    '\u00a0',
    '\u200b',
    '\ufeff',
    '𠮷',
    '👩🏽‍🚀',
    'ﷺ',
  ],
  ['[^1]', '[x]', '| a | b |', '===', '{k="v"}', '{', '}', '::page', 'Note:this', '10:30'],
].flat()

/** Text the schema allows, of at most `most` UTF-16 units, chosen to be misread. */
export function anyText(most = 60): fc.Arbitrary<string> {
  return fc
    .oneof(
      { weight: 3, arbitrary: fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 }) },
      {
        weight: 1,
        arbitrary: fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 3 }),
      },
    )
    .map((parts) => allowed(parts.join(''), most))
    .filter((text) => text !== '')
}

function allowed(text: string, most: number): string {
  const clean = text.replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, '').trim()
  // a cut through a pair would leave half a character
  return clean
    .slice(0, most)
    .replace(/[\ud800-\udbff]$/, '')
    .trim()
}

const hrefs = [
  'https://example.org',
  'https://example.org/a_(b)?c=*d*&copy;=1&amp;x#y',
  'http://[::1]:8080/%20~+@',
  'https://example.org/]a[[b',
  'mailto:desk@example.org',
  '/harbor/2026-10-12/1-01#p5',
  'https://例え.example/辽源|:x:{y}`z`',
]

const anyMark = fc.oneof(
  fc.record({ t: fc.constantFrom('strong' as const, 'em' as const, 'kai' as const, 'sup' as const, 'sub' as const) }),
  fc.record({
    t: fc.constant('link' as const),
    href: fc
      .oneof(fc.constantFrom(...hrefs), fc.webUrl({ withFragments: true, withQueryParameters: true }))
      .filter((href) => read(Href, href) !== undefined),
  }),
  fc.record({ t: fc.constant('ruby' as const), rt: anyText(50) }),
)

/** A paragraph with marks over it, one inside another or side by side, of every kind. */
export function anyRich(most = 60): fc.Arbitrary<Rich> {
  return fc
    .tuple(
      anyText(most),
      fc.array(
        fc.record({
          mark: anyMark,
          from: fc.double({ min: 0, max: 1, noNaN: true }),
          to: fc.double({ min: 0, max: 1, noNaN: true }),
        }),
        {
          maxLength: 5,
        },
      ),
    )
    .map(([text, wishes]) => {
      const places = boundaries(text)
      const place = (share: number) => places[Math.round(share * (places.length - 1))] ?? 0
      const marks = wishes
        .map(({ mark, from, to }): Mark => ({
          ...mark,
          from: place(Math.min(from, to)),
          to: place(Math.max(from, to)),
        }))
        .toSorted((a, b) => a.from - b.from || b.to - a.to || (a.t < b.t ? -1 : 1))
      const kept: Mark[] = []
      for (const mark of marks) if (areNested(kept.concat(mark), text.length)) kept.push(mark)
      return kept.length > 0 ? { text, marks: kept } : { text }
    })
}

/** Where a mark may begin or end: not between the halves of one character. */
function boundaries(text: string): number[] {
  const places = [0]
  for (const character of text) places.push((places.at(-1) ?? 0) + character.length)
  return places
}
