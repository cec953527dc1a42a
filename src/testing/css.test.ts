import { expect, test } from 'vitest'
import { declarationsOf } from './css.ts'

test('declarations are read with the blocks they stand in, past comments, strings and addresses', () => {
  const css = `
    @import './other.css' layer(base);
    /* a { b: c } */
    :root,
    [data-theme='a;b'] { --x: url(d;e:f.svg); --y: '}' }
    @media print { p { color: #000; } --z: 1px  solid }
  `
  expect(declarationsOf(css)).toEqual([
    { under: [":root, [data-theme='a;b']"], name: '--x', value: 'url(d;e:f.svg)' },
    { under: [":root, [data-theme='a;b']"], name: '--y', value: "'}'" },
    { under: ['@media print', 'p'], name: 'color', value: '#000' },
    { under: ['@media print'], name: '--z', value: '1px solid' },
  ])
})

test('what a utility says is said where it is applied', () => {
  const css = '@utility pale { --x: 1; --y: 2 } @media print { p { @apply pale; --z: 3 } } b { @apply unknown; }'
  expect(declarationsOf(css).filter(({ under }) => under[0] !== '@utility pale')).toEqual([
    { under: ['@media print', 'p'], name: '--x', value: '1' },
    { under: ['@media print', 'p'], name: '--y', value: '2' },
    { under: ['@media print', 'p'], name: '--z', value: '3' },
  ])
})

test.each(['a { b: c', 'a { b: c } }'])('braces that do not match are said: %s', (css) => {
  expect(() => declarationsOf(css)).toThrow(/never closed|too many/)
})
