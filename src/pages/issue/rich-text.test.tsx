import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { areNested, type Mark } from '../../issue/text.ts'
import { RichText } from './RichText.tsx'

const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(
      /&(amp|lt|gt|quot|#x27);/g,
      (_all, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? "'",
    )

const span = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)])

/** Signs that lines must not part from their neighbours. */
const sign = fc.constantFrom('甲', '乙', '/', '·', '２', 'a', ' ')

test('marks, hits and inserts never change the text that is read', () => {
  fc.assert(
    fc.property(
      fc.string({
        minLength: 31,
        maxLength: 60,
        unit: fc.oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }), sign),
      }),
      fc.array(span, { maxLength: 6 }),
      fc.array(span, { maxLength: 4 }),
      fc.nat(30),
      (text, spans, hits, at) => {
        const kinds = ['strong', 'em', 'kai', 'sup', 'sub'] as const
        const marks = spans
          .map(([from, to], index): Mark => ({ t: kinds[index % 5] ?? 'em', from, to }))
          .toSorted((a, b) => a.from - b.from || b.to - a.to || (a.t < b.t ? 1 : -1))
        fc.pre(areNested(marks, text.length))
        const html = renderToStaticMarkup(
          <RichText text={text} marks={marks} hits={hits} inserts={[{ at, node: <hr key="seam" /> }]} />,
        )
        expect(textOf(html)).toBe(text)
      },
    ),
  )
})

test('a mark inside a mark, a link, a ruby and a hit are each drawn', () => {
  const html = renderToStaticMarkup(
    <RichText
      text="甲乙丙丁戊"
      marks={[
        { t: 'strong', from: 0, to: 3 },
        { t: 'em', from: 1, to: 2 },
        { t: 'link', from: 3, to: 4, href: 'https://example.org/' },
        { t: 'ruby', from: 4, to: 5, rt: 'wù' },
      ]}
      hits={[[1, 3]]}
    />,
  )
  expect(html).toBe(
    '<strong>甲<em class="dotted"><mark>乙</mark></em><mark>丙</mark></strong><a href="https://example.org/" rel="noopener noreferrer">丁</a><ruby>戊<rt>wù</rt></ruby>',
  )
})

test('stress in Chinese is dots under characters, not under marks; Latin leans, within it and by itself', () => {
  const stressed = (text: string) =>
    renderToStaticMarkup(<RichText text={text} marks={[{ t: 'em', from: 0, to: text.length }]} />)
  expect(stressed('慢，再慢')).toBe('<em class="dotted">慢<span class="undotted">，</span>再慢</em>')
  expect(stressed('用Go写3行')).toBe('<em class="dotted">用<span class="undotted italic">Go</span>写3行</em>')
  expect(stressed('Slow, slower')).toBe('<em>Slow, slower</em>')
})

test('a solidus and a middle dot stay with their neighbours, also where a hit ends between them', () => {
  expect(renderToStaticMarkup(<RichText text="往北门/东门去" hits={[[1, 3]]} />)).toBe(
    '往<mark>北</mark><span class="together"><mark>门</mark>/东</span>门去',
  )
})

test('what looks like markup in the text is text', () => {
  expect(renderToStaticMarkup(<RichText text="<img src=x onerror=alert(1)>" />)).toBe(
    '&lt;img src=x onerror=alert(1)&gt;',
  )
})
