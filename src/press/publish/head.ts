import type { Paper } from '../../issue/paper.ts'
import type { Meta } from '../../issue/head-matter.ts'
import type { Html } from './html.ts'
import { join, tag } from './html.ts'
import type { Site } from './site.ts'
import { feedPaths, shelfPath, wholeOf } from './site.ts'

/** The picture of a link preview. */
export type Preview = { path: string; width: number; height: number; alt: string }

/** What a page says of itself to search engines, link previews and feed readers. */
export type Head = {
  title: string
  /** Without the name of the paper, which previews show apart. */
  heading?: string
  description: string
  /** Its address on its host, as the reader spells it. */
  path: string
  kind: 'article' | 'website'
  metas?: readonly Meta[]
  image?: Preview | undefined
  data?: Html
}

/** Marks what holds for this page alone: the reader takes it away when it moves on (app/take-over.ts). */
const own = { 'data-published': true } as const

/** The head of a published page, for the place of the app's title. */
export function headOf(
  { title, heading = title, description, path, kind, metas = [], image, data }: Head,
  paper: Pick<Paper, 'id' | 'title' | 'lang' | 'nameplate'>,
  site: Site,
): Html {
  const url = wholeOf(site, path)
  const feeds = feedPaths(site, paper.id)
  const graph: [string, string | undefined][] = [
    ['og:type', kind],
    ['og:title', heading],
    ['og:description', description],
    ['og:site_name', paper.title],
    ['og:locale', localeOf(paper.lang)],
    ['og:url', url],
    ...(image ? graphOf(image, site) : []),
  ]
  const all: Meta[] = [
    { name: 'description', content: description },
    ...graph.flatMap(([property, content]) => (content === undefined ? [] : [{ property, content }])),
    { name: 'twitter:card', content: image && url !== undefined ? 'summary_large_image' : 'summary' },
    ...metas,
  ]
  return join(
    tag('title', {}, title),
    tag('link', { rel: 'canonical', href: url ?? path, ...own }),
    all.map((meta) => tag('meta', { ...meta, ...own })),
    feeds && tag('link', { rel: 'alternate', type: 'application/atom+xml', title: paper.title, href: feeds.atom }),
    feeds && tag('link', { rel: 'alternate', type: 'application/feed+json', title: paper.title, href: feeds.json }),
    data,
    tag('link', { rel: 'stylesheet', href: `${site.base}published.css` }),
    paper.nameplate && tag('link', { rel: 'stylesheet', href: shelfPath(site, `${paper.id}/nameplate.css`) }),
  )
}

/** A picture is only of use with its whole address. */
function graphOf(image: Preview, site: Site): [string, string | undefined][] {
  const url = wholeOf(site, image.path)
  if (url === undefined) return []
  return [
    ['og:image', url],
    ['og:image:width', String(image.width)],
    ['og:image:height', String(image.height)],
    ['og:image:alt', image.alt === '' ? undefined : image.alt],
  ]
}

/** Open Graph wants a language and a territory. */
function localeOf(lang: string): string {
  if (lang.startsWith('zh-Hant')) return 'zh_TW'
  if (lang.startsWith('zh')) return 'zh_CN'
  return lang.startsWith('en') ? 'en_GB' : lang.replaceAll('-', '_')
}
