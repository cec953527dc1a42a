import { chooseLanguage, importMessages } from '../messages/languages.ts'
import { askAhead, usualFile } from '../shelf/ahead.ts'

/**
 * The first script that runs, two kilobytes, while the reader itself is still on its way. It asks for all that an address
 * inside an issue will want: on a slow line the paper then comes with the reader and not after it. It only guesses: the
 * router, the loaders and the hashes decide, and where a guess fails they say what is wrong. So a rough look at the address
 * will do; the locator, which knows the grammar, would bring the schemas with it.
 */
const address = location.pathname.slice(import.meta.env.BASE_URL.length)
const [, paper, issue, part] = /^([^/]+)\/(\d{4}-[^/]+)(?:\/([^/]+))?\/?$/.exec(address) ?? []

if (paper !== undefined && issue !== undefined) {
  askAhead(usualFile.paper(paper), 'no-cache') // as a root is asked for
  askAhead(usualFile.year(paper, issue))
  askAhead(usualFile.issue(paper, issue))
  for (const code of [
    part === undefined ? import('../pages/issue/route.ts') : import('../pages/issue/part-route.ts'),
    importMessages(chooseLanguage(navigator.languages)),
    import('../issue/paper.ts'),
    import('../issue/issue.ts'),
  ])
    code.catch(() => undefined) // whoever needs it asks again
}
