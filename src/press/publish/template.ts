import type { Html } from './html.ts'
import { escapeHtml } from './html.ts'
import { PressError } from '../problem.ts'

/** The app's own page, cut open where a published page is put in: the same scripts and styles run on both. */
export type Template = {
  /** `/` or `/paper/`, as its scripts are named. */
  base: string
  /** Addresses of its stylesheets. */
  styles: readonly string[]
  /** Everything between the places that change. */
  parts: readonly [string, string, string, string]
}

/** What a published page puts into the app's. */
export type Page = { lang: string; head: Html; body: Html }

/** Reads the index.html of a built app. Throws a `PressError` when it is not one. */
export function readTemplate(html: string, shown: string): Template {
  const found =
    /^(.*?<html lang=")[^"]*(".*?)<title>[^<]*<\/title>(.*<div id="root">)(<\/div>.*)$/s.exec(
      html.replace(/[ \t]*<noscript>.*?<\/noscript>\n?/gs, ''),
    ) ?? []
  const base = /<script [^>]*src="(\/(?:[^"]*\/)?)assets\/[^"/]+"/.exec(html)?.[1]
  const [, first, second, third, fourth] = found
  if (base === undefined || first === undefined || second === undefined || third === undefined || fourth === undefined)
    throw new PressError([
      { file: shown, what: 'is not the page of a built reader; vite build makes it', level: 'error' },
    ])
  const styles = [...html.matchAll(/<link rel="stylesheet"[^>]* href="([^"]+)"/g)].flatMap(([, href]) => href ?? [])
  return { base, styles, parts: [first, second, third, fourth] }
}

/** The page whole: the app's, with `page` where the app will draw. */
export function fill({ parts: [first, second, third, fourth] }: Template, { lang, head, body }: Page): string {
  return `${first}${escapeHtml(lang)}${second}${head.html}${third}${body.html}${fourth}`
}
