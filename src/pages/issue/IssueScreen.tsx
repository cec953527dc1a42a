import { useLoaderData } from 'react-router'
import { issueName } from '../../issue/locator.ts'
import { ArticlePage } from '../article/ArticlePage.tsx'
import { NewspaperPage } from '../newspaper-page/NewspaperPage.tsx'
import { IssueFaces } from './IssueFaces.tsx'
import type { frontLoader, partLoader } from './loader.ts'
import { useIssue } from './use-issue.ts'
import { useNoteReading } from './use-note-reading.ts'

/** What an address inside an issue shows: a page of it, or an article. */
export function IssueScreen() {
  const { paper, date, edition, ...part } = useLoaderData<typeof frontLoader | typeof partLoader>()
  const place = { paper, date, edition }
  const { issue } = useIssue(place)
  const page = 'page' in part ? issue.pages.find(({ label }) => label === part.page) : undefined
  useNoteReading(issue, { page }) // an article notes its own
  return (
    <>
      <IssueFaces place={place} />
      {'article' in part ? (
        <ArticlePage key={`${issueName(date, edition)} ${part.article}`} place={place} id={part.article} />
      ) : (
        <NewspaperPage place={place} label={part.page} />
      )}
    </>
  )
}
