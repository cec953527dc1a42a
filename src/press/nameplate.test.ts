import { expect, test } from 'vitest'
import { tempFolder, writeFiles } from '../testing/temp-folder.ts'
import { makeNameplate } from './nameplate.ts'
import type { Problem } from './problem.ts'
import { sayProblem } from './problem.ts'
import { checkSvg } from './svg.ts'

const open = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300.4 60">'

test.each([
  [
    'a plain drawing',
    `<?xml version="1.0"?>\n<!-- drawn by hand -->${open}<title>江畔</title><g transform="scale(2)"><path d="M0 0L9 9Z" fill-rule="evenodd"/></g></svg>`,
    { w: 300, h: 60 },
  ],
  ['a script', `${open}<script>alert(1)</script></svg>`, { wrong: 'has a <script>; only shapes are allowed' }],
  [
    'an event',
    `${open}<path d="M0 0" onload="alert(1)"/></svg>`,
    { wrong: 'has an attribute "onload"; only shapes and fills are allowed' },
  ],
  [
    'a link',
    `${open}<path d="M0 0" href="#a"/></svg>`,
    { wrong: 'has an attribute "href"; only shapes and fills are allowed' },
  ],
  [
    'a style',
    `${open}<path d="M0 0" style="fill:red"/></svg>`,
    { wrong: 'has an attribute "style"; only shapes and fills are allowed' },
  ],
  ['a picture', `${open}<image/></svg>`, { wrong: 'has a <image>; only shapes are allowed' }],
  [
    'a fill from elsewhere',
    `${open}<path fill="url(https://a.example)"/></svg>`,
    { wrong: 'has "fill" that points elsewhere; write the colour or shape itself' },
  ],
  ['a DOCTYPE', `<!DOCTYPE svg [<!ENTITY a "b">]>${open}</svg>`, { wrong: 'has a DOCTYPE; remove it' }],
  [
    'no size',
    '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
    { wrong: 'has no viewBox="0 0 width height"; add one' },
  ],
  ['an open element', `${open}<g></svg>`, { wrong: 'closes <svg> where it is not open' }],
  ['broken markup', `${open}<path d="M0 0" <script></svg>`, { wrong: 'has loose text in it' }],
  ['loose text', `${open}hello</svg>`, { wrong: 'has loose text in it' }],
])('a nameplate with %s', (_, svg, result) => {
  expect(checkSvg(svg)).toEqual(result)
})

test('a name is drawn from the brush face as one path that fits its box', async () => {
  const problems: Problem[] = []
  const made = await makeNameplate({ nameplate: { brush: '辽源日报' }, folder: '', shown: 'x' }, tempFolder(), problems)
  expect(problems).toEqual([])
  expect(made?.svg.match(/<path/g)).toHaveLength(1)
  expect(made?.w).toBeGreaterThan((made?.h ?? 0) * 3)
  expect(made?.svg).not.toMatch(/\d\.\d\d/)
})

test('a character that the brush face lacks is named', async () => {
  const problems: Problem[] = []
  await makeNameplate({ nameplate: { brush: '江龘报' }, folder: '', shown: 'n/x' }, tempFolder(), problems)
  expect(problems.map(sayProblem)).toEqual([
    'n/x/paper.yaml: nameplate: the brush face has no "龘"; draw the name as an SVG instead',
  ])
})

test('a drawn nameplate that is missing or wrong is said by its file', async () => {
  const folder = tempFolder()
  writeFiles(folder, { 'bad.svg': `${open}<a/></svg>` })
  const problems: Problem[] = []
  await makeNameplate({ nameplate: 'none.svg', folder, shown: 'n/x' }, folder, problems)
  await makeNameplate({ nameplate: 'bad.svg', folder, shown: 'n/x' }, folder, problems)
  expect(problems.map(sayProblem)).toEqual([
    'n/x/none.svg: is missing; paper.yaml names it as the nameplate',
    'n/x/bad.svg: has a <a>; only shapes are allowed',
  ])
})
