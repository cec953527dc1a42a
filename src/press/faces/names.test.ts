import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import fontverter from 'fontverter'
import { expect, test } from 'vitest'
import { latinFace, lookInto } from '../../testing/faces.ts'
import { withNames } from './names.ts'

test('a renamed font says the names it was given and keeps its letters', async () => {
  const sfnt = await fontverter.convert(readFileSync(latinFace), 'sfnt')
  // fontkit takes a zero character for the end of a name
  const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((text) => !text.includes('\0'))
  fc.assert(
    fc.property(name, name, (copyright, family) => {
      const { names, has } = lookInto(
        withNames(
          sfnt,
          new Map([
            [1, family],
            [0, copyright],
          ]),
        ),
        'Harbor',
      )
      expect(names).toEqual({ copyright, fontFamily: family })
      expect(has).toBe('Harbor')
    }),
  )
})
