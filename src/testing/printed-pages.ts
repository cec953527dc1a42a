import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { around, type Rect } from '../layout/items.ts'

type Point = readonly [x: number, y: number]
/** A real page: for each of its stories the rectangles it was cut out as, in ten-thousandths of the page. */
export type PrintedPage = { name: string; stories: Rect[][] }

const samples = resolve('../shared/samples')
export const hasSamples = existsSync(samples)

/** Pages whose zones we have: of two e-papers, a camp newspaper of 1944 and a bilingual one of 1858. */
export function printedPages(): PrintedPage[] {
  return [...ePapers(), ...clippedPages(), ...metsPages()]
}

/** Areas of image maps; what is drawn twice is one story. */
function ePapers(): PrintedPage[] {
  const folder = join(samples, 'epaper-cn')
  const pages = readdirSync(folder).filter((name) => name.endsWith('.excerpt.htm'))
  return pages.map((name) => {
    const html = readFileSync(join(folder, name), 'utf8')
    const areas = [...html.matchAll(/<area coords="([\d,]+)"[^>]*?href="([^"?]+)/gi)].map(
      ([, coords = '', href = '']) => {
        const numbers = coords.split(',').map(Number)
        return [href, numbers.flatMap((x, at): Point[] => (at % 2 === 0 ? [[x, numbers[at + 1] ?? 0]] : []))] as const
      },
    )
    return pageOf(name.slice(0, -'.excerpt.htm'.length), areas)
  })
}

/** Clippings of articles, one for each page and column they run through. */
function clippedPages(): PrintedPage[] {
  const folder = join(samples, 'iarchives-topaz-times-1944/articles')
  const clips = readdirSync(folder)
    .filter((name) => name.endsWith('.xml'))
    .flatMap((name) => {
      const xml = readFileSync(join(folder, name), 'utf8')
      if (!xml.includes('classification="article"')) return []
      return xml
        .split('<article-page ')
        .slice(1)
        .flatMap((part) => {
          const page = /href="([^"]+)\.xml"/.exec(part)?.[1] ?? ''
          return [...part.matchAll(/<article-clipping[^>]*? l="(\d+)" t="(\d+)" r="(\d+)" b="(\d+)"/g)].map(
            ([, left, top, right, bottom]) => ({
              page,
              name,
              corners: [
                [left, top],
                [right, bottom],
              ].map(([x, y]): Point => [Number(x), Number(y)]),
            }),
          )
        })
    })
  return [...new Set(clips.map(({ page }) => page))].toSorted().map((page) =>
    pageOf(
      basename(page),
      clips.filter((clip) => clip.page === page).map(({ name, corners }) => [name, corners] as const),
    ),
  )
}

/** Blocks of ALTO that the METS file beside it gathers into articles. */
function metsPages(): PrintedPage[] {
  const folder = join(samples, 'mets-alto-bnl-luxzeit-1858')
  const mets = readdirSync(folder).find((name) => name.endsWith('-mets.xml')) ?? ''
  const logical = readFileSync(join(folder, mets), 'utf8').split('TYPE="LOGICAL"')[1] ?? ''
  const articles = logical.split(/<div (?=[^>]*TYPE="(?:ARTICLE|SECTION|ADVERTISEMENT)")/)
  return readdirSync(join(folder, 'text')).map((name) => {
    const alto = readFileSync(join(folder, 'text', name), 'utf8')
    const areas = articles.flatMap((article, at) => {
      if (!/^[^>]*TYPE="ARTICLE"/.test(article)) return []
      return [...article.matchAll(/BEGIN="(\w+)"/g)].flatMap(([, id = '']) => {
        const block = new RegExp(`ID="${id}" HPOS="(\\d+)" VPOS="(\\d+)" WIDTH="(\\d+)" HEIGHT="(\\d+)"`).exec(alto)
        if (!block) return []
        const [left = 0, top = 0, width = 0, height = 0] = block.slice(1).map(Number)
        return [
          [
            String(at),
            [
              [left, top],
              [left + width, top + height],
            ],
          ] as const satisfies readonly [string, Point[]],
        ]
      })
    })
    return pageOf(basename(name, '.xml'), areas)
  })
}

function pageOf(name: string, areas: readonly (readonly [story: string, corners: readonly Point[]])[]): PrintedPage {
  const page = around(areas.flatMap(([, corners]) => corners))
  const scaled = ([x, y]: Point): Point => [
    Math.round(((x - page.left) / (page.right - page.left)) * 10_000),
    Math.round(((y - page.top) / (page.bottom - page.top)) * 10_000),
  ]
  const ids = [...new Set(areas.map(([story]) => story))]
  return {
    name,
    stories: ids.map((id) => areas.filter(([story]) => story === id).map(([, corners]) => around(corners.map(scaled)))),
  }
}
