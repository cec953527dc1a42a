import type { Command } from '../command.ts'
import { onePath, textOption } from '../command.ts'
import { publish as publishApp } from '../publish/publish.ts'

export const publish: Command = {
  summary: 'write pages, feeds and sitemaps into a built reader',
  help: `press publish [APP] [--site URL] [--no-pages] [--no-feeds]

Writes into a built reader (default: dist), whose shelf is in APP/papers, what search engines, link previews, feed readers,
reference managers and readers without JavaScript see: one small HTML page for every paper, year, issue and article, with
the reader on top of it where scripts run. Pages that would come out as they are, are not written again; pages of issues
that are gone are removed, and nothing else is.

With an address it also writes Atom and JSON feeds of each paper and column (APP/papers/{paper}/feed.xml, feed.json,
columns/…), sitemaps of at most 50,000 addresses each, and their line in robots.txt.

  --site URL   where the reader will be, such as https://example.org/ or https://example.org/paper/; without it, the
               environment's APP_SITE. It must be where the reader was built for (APP_BASE)
  --no-pages   no pages; those written before go
  --no-feeds   no feeds; those written before go

Exit code: 0 written, 1 problems found, 2 wrong usage.`,
  options: { site: { type: 'string' }, 'no-pages': { type: 'boolean' }, 'no-feeds': { type: 'boolean' } },
  run: async (paths, values, { out, err }) => {
    const app = onePath(paths, 'dist')
    const site = textOption(values, 'site') ?? (process.env['APP_SITE'] || undefined)
    const { issues, written, removed, sitemaps } = await publishApp({
      app,
      site,
      hasPages: values['no-pages'] !== true,
      hasFeeds: values['no-feeds'] !== true,
      say: err,
    })
    out(`${app}: ${issues} issues published, ${written} files written, ${removed} removed, ${sitemaps} sitemaps`)
    if (site === undefined)
      out(`${app}: no feeds and no sitemaps, for they need the reader's address: --site https://…, or APP_SITE`)
    return 0
  },
}
