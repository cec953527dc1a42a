import type { QueryClient } from '@tanstack/react-query'
import type { LoaderFunctionArgs } from 'react-router'
import { chooseLanguage, loadMessages } from '../../messages/messages.ts'
import { read } from '../../issue/read.ts'
import { ArticleId, PageLabel, PaperId } from '../../issue/ids.ts'
import { parseIssueName } from '../../issue/locator.ts'
import { dropAnswers } from '../../shelf/ahead.ts'
import { ShelfError } from '../../shelf/errors.ts'
import { aroundQuery, entryQuery, issueQuery, paperQuery } from '../../shelf/queries.ts'
import { queryClientContext } from '../context.ts'

/** The issue an address names. */
export type IssueKey = Pick<IssuePlace, 'paper' | 'date' | 'edition'>
type IssuePlace = ReturnType<typeof issuePlaceOf>

/** The issue of `/{paper}/{date}[~edition]`; a 404 when the address is not one. */
function issuePlaceOf(params: LoaderFunctionArgs['params']) {
  const paper = read(PaperId, params['paper'])
  const name = parseIssueName(params['issue'] ?? '')
  if (paper === undefined || name === undefined) throw new Response(null, { status: 404 })
  return { paper, date: name.date, edition: name.edition }
}

/**
 * Fills the cache with all that a page or an article shows of its issue, and throws a `ShelfError` when it cannot. An issue
 * that is not in its year, or does not match it, may only mean that the paper has come out anew since the year was fetched,
 * so the files above it are fetched once more before that is said.
 */
async function openIssue(client: QueryClient, place: IssueKey) {
  try {
    return await fill(client, place)
  } catch (error) {
    if (!(error instanceof ShelfError) || (error.reason !== 'damaged' && error.reason !== 'no-such-issue')) throw error
    client.removeQueries({ queryKey: ['shelf', place.paper] })
    dropAnswers()
    return fill(client, place)
  }
}

async function fill(client: QueryClient, { paper, date, edition }: IssueKey) {
  const [issue] = await Promise.all([
    client.query(issueQuery(paper, date, edition)), // the first: it asks for more than it needs to know
    loadWords(client, paper),
    client.query(entryQuery(paper, date, edition)),
    client.query(aroundQuery(paper, date, edition)),
  ])
  return issue
}

/** The words that a paper's own pages are labelled with. */
async function loadWords(client: QueryClient, paper: PaperId) {
  const { lang } = await client.query(paperQuery(paper))
  await loadMessages(chooseLanguage([lang]))
}

/** Loader of `/{paper}/{issue}`: the front page. */
export async function frontLoader({ params, context }: LoaderFunctionArgs) {
  const place = issuePlaceOf(params)
  const issue = await openIssue(context.get(queryClientContext), place)
  return { ...place, page: issue.pages[0]?.label ?? '' }
}

/** Loader of `/{paper}/{issue}/{part}`: an article when the part is an article's id, a page when it is a label. */
export async function partLoader({ params, context }: LoaderFunctionArgs) {
  const place = issuePlaceOf(params)
  const part = params['part'] ?? ''
  const issue = await openIssue(context.get(queryClientContext), place)
  const name = `${place.paper}/${params['issue'] ?? ''}/${part}`
  const article = read(ArticleId, part)
  if (article !== undefined) {
    if (!issue.articles.some(({ id }) => id === article)) throw new ShelfError('no-such-article', name)
    return { ...place, article }
  }
  const page = read(PageLabel, part)
  if (page === undefined) throw new Response(null, { status: 404 })
  if (!issue.pages.some(({ label }) => label === page)) throw new ShelfError('no-such-page', name)
  return { ...place, page }
}
