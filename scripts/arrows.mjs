// @ts-check
/** Holds the arrows between the rooms of src/ on the real import graph: static, type, dynamic, worker; and packages. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { parseSync } from 'oxc-parser'

/** Room → the rooms it may import. A new arrow is a decision, made here and in the README. */
const arrows = {
  issue: [],
  ui: [],
  messages: ['issue'],
  layout: ['issue'],
  search: ['issue', 'layout'], // a row shows the map of its page
  shelf: ['issue'],
  storage: [], // opens what this browser stores; knows no newspaper
  desk: ['issue', 'storage'],
  offline: ['issue', 'shelf', 'storage'],
  pages: ['issue', 'layout', 'search', 'shelf', 'desk', 'offline', 'messages', 'ui'],
  app: ['pages', 'issue', 'layout', 'search', 'shelf', 'desk', 'offline', 'messages', 'ui', 'workers', 'styles'],
  workers: ['search', 'offline'],
  press: ['issue', 'layout', 'search', 'messages'], // published pages say what the reader says
  styles: [],
}
/** Packages with walls around them. `rooms`: the only ones; `not`: all but these. */
const fences = [
  {
    packages: /^(react|react-dom|react-router|@tanstack\/.*)(\/|$)/,
    not: ['issue', 'layout', 'search', 'offline', 'press', 'workers'],
  },
  { packages: /^node:/, rooms: ['press'] },
  { packages: /^idb$/, rooms: ['desk', 'offline', 'storage'] },
  { packages: /^workbox-(?!window)/, rooms: ['workers'] },
  {
    packages: /^(feedsmith|fontkit|fontverter|lunar-javascript|remark-|sharp|subset-font|unified|yaml|@valibot\/)/,
    rooms: ['press'],
  },
]

const root = resolve(process.argv[2] ?? 'src')
const files = existsSync(root)
  ? readdirSync(root, { recursive: true, encoding: 'utf8' })
      .map((file) => file.split(sep).join('/'))
      .filter((file) => /\.tsx?$/.test(file) && !/\.(d|test)\.tsx?$/.test(file) && !file.startsWith('testing/'))
  : []
/** @type {string[]} */
const problems = []
let edges = 0

for (const file of files) {
  const room = /** @type {keyof typeof arrows} */ (roomOf(file))
  const may = arrows[room]
  if (!may) problems.push(`${file}: no such room`)
  for (const wanted of importsOf(file)) {
    if (!wanted.startsWith('.')) {
      for (const { packages, rooms, not } of fences)
        if (packages.test(wanted) && (rooms ? !rooms.includes(room) : not?.includes(room)))
          problems.push(`${file} → ${wanted}: not in ${room}/`)
      continue
    }
    edges += 1
    const path = join(dirname(join(root, file)), wanted.replace(/\?.*$/, ''))
    const target = roomOf(relative(root, path).split(sep).join('/'))
    if (!existsSync(path)) problems.push(`${file} → ${wanted}: no such file`)
    else if (target !== room && !may?.some((other) => other === target))
      problems.push(`${file} → ${wanted}: ${room} may not import ${target}`)
  }
}
for (const room of Object.keys(arrows))
  if (room !== 'styles' && !files.some((file) => roomOf(file) === room)) problems.push(`${room}/: no files seen`)
if (edges === 0) problems.push('no imports seen') // a check that sees nothing must not pass

for (const problem of problems) console.error(problem)
console.log(`arrows: ${files.length} files, ${edges} imports, ${problems.length} problems`)
process.exitCode = problems.length > 0 ? 1 : 0

/** @param {string} path */
function roomOf(path) {
  return path.slice(0, Math.max(0, path.indexOf('/')))
}

/** @param {string} file */
function importsOf(file) {
  const code = readFileSync(join(root, file), 'utf8')
  const { module: found, errors } = parseSync(file, code)
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`)
  return [
    ...found.staticImports.map((one) => one.moduleRequest.value),
    ...found.staticExports.flatMap(({ entries }) => entries.flatMap((entry) => entry.moduleRequest?.value ?? [])),
    ...found.dynamicImports.map(({ moduleRequest: { start, end } }) => code.slice(start + 1, end - 1)),
    ...[...code.matchAll(/new URL\(\s*['"](\.[^'"]+)['"]\s*,\s*import\.meta\.url/g)].map((match) => match[1] ?? ''),
  ]
}
