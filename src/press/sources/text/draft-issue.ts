import type { Quality } from '../../../issue/quality.ts'
import type { Draft } from '../../newsroom/draft.ts'
import { hanShare } from './characters.ts'
import { emitArticle } from './emit-article.ts'
import { flag } from './flags.ts'
import type { TextOptions } from './import.ts'
import { factsOf } from './issue-facts.ts'
import { mergeJumps } from './jumps.ts'
import { distinctShare, loopsBelow } from './loops.ts'
import type { OpenedIssue, OpenedPage } from './open-sheets.ts'
import type { MendedPage } from './page.ts'

type MendedIssue = Omit<OpenedIssue, 'pages'> & { pages: (OpenedPage & { mended: MendedPage })[] }

/** One issue as a draft: mastheads, pages, articles and all that is to be said of them. */
export function draftOf({ date, sources, pages }: MendedIssue, options: TextOptions): Draft {
  const { paper, known = {} } = options
  const lang = options.lang ?? known.lang ?? languageOf(pages)
  const { masthead, issue, quality } = factsOf(date, pages, known, lang)
  const stories = pages.map(({ label, mended }) => ({ label, stories: [...mended.stories] }))
  mergeJumps(stories)
  const mended = pages.map((page) => page.mended)
  return {
    paper,
    date,
    masthead,
    issue: {
      kind: 'normal',
      rev: 1,
      ...issue,
      banners: pages.flatMap(({ furniture }) => furniture.banners).slice(0, 10),
      ears: pages.flatMap(({ furniture }) => furniture.ears).slice(0, 10),
      pages: pages.map(({ label, name, opened }) => ({
        label,
        kind: 'news',
        ...(name === undefined ? {} : { name }),
        ...(opened.facts.editors ? { editors: opened.facts.editors.slice(0, 20) } : {}),
      })),
      importer: 'text',
      quality: [...quality, ...pages.flatMap(loopFlags)],
    },
    articles: stories.flatMap(({ label, stories: own }) => own.map((story) => emitArticle(story, label, mended))),
    sources,
  }
}

/** A page that said things over and over, before repeats were taken out. */
function loopFlags({ label, opened, mended }: MendedIssue['pages'][number]): Quality[] {
  const dropped = new Set(mended.copies.repeats.map(({ piece }) => piece))
  const share = distinctShare(opened.all.map(({ text }) => text))
  if (share >= loopsBelow) return []
  const left = distinctShare(opened.all.flatMap((piece) => (dropped.has(piece) ? [] : [piece.text])))
  const found = flag('text.repetition', { page: label }, left >= loopsBelow, {
    method: 'distinct-20',
    score: share,
    margin: left,
  })
  return [left < loopsBelow ? { ...found, level: 'warn' } : found]
}

function languageOf(pages: MendedIssue['pages']): string {
  return hanShare(pages.flatMap(({ opened }) => opened.body.map(({ text }) => text)).join('')) > 0.2 ? 'zh-Hans' : 'en'
}
