import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyRich } from '../../testing/arbitrary-text.ts'
import { dataBlock, tag } from './html.ts'
import { richText } from './rich-text.ts'

/** The same cases every time, as in the tests that run in Node. */
const always = { seed: 20_261_124 }

/** What the format allows in a text, signs of markup in plenty. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom('<', '>', '&', '"', "'", '`', '=', '/', '<!--', '-->', '</p>', '</script>', '&lt;', '&#39'),
      fc.string({ unit: 'grapheme' }),
    ),
  )
  .map((parts) => parts.join('').replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, ''))

test('any text comes back from an element and from an attribute as it was', () => {
  fc.assert(
    fc.property(text, (said) => {
      const p = parsed(tag('p', { title: said }, said).html).querySelector('p')
      expect(p?.textContent).toBe(said)
      expect(p?.title).toBe(said)
      expect(p?.attributes).toHaveLength(1)
      expect(p?.children).toHaveLength(0)
    }),
    always,
  )
})

test('data for crawlers comes back whole, whatever it holds, and ends where it ends', () => {
  fc.assert(
    fc.property(text, (said) => {
      const body = parsed(`${dataBlock({ said, '</script>': [said] }).html}<p>after</p>`)
      expect(JSON.parse(body.querySelector('script')?.textContent ?? '')).toEqual({ said, '</script>': [said] })
      expect(body.querySelector('p')?.textContent).toBe('after')
    }),
    always,
  )
})

test('marks change nothing of a text but how it looks', () => {
  fc.assert(
    fc.property(anyRich(), (rich) => {
      const body = parsed(
        tag(
          'p',
          {},
          richText(rich, (href) => href),
        ).html,
      )
      for (const rt of body.querySelectorAll('rt')) rt.remove()
      expect(body.textContent).toBe(rich.text)
      expect(body.querySelectorAll('p *').length).toBeLessThanOrEqual((rich.marks ?? []).length)
    }),
    always,
  )
})

function parsed(html: string): HTMLElement {
  return new DOMParser().parseFromString(`<!doctype html><body>${html}`, 'text/html').body
}
