import { addressOf } from '../../issue/locator.ts'
import { headlineOf, textsOf } from '../../issue/reading-order.ts'
import type { Band } from '../../layout/bands.ts'
import { useMessages } from '../../messages/messages.ts'
import { Link } from 'react-router'
import type { OpenIssue } from '../issue/use-issue.ts'
import { StoryBlock } from './StoryBlock.tsx'

type Props = { band: Band; open: OpenIssue; isFirst: boolean }

/** A strip of the page: its cells beside one another, briefs gathered under one head. */
export function BandView({ band, open, isFirst }: Props) {
  const messages = useMessages()
  const { issue } = open
  return (
    <div className="band">
      {band.cells.map(({ span, stories, briefs }) => (
        <div key={stories[0]?.article.id ?? 'briefs'} className="cell" data-span={span}>
          {stories.map((story) => (
            <StoryBlock key={story.article.id} story={story} span={span} open={open} isFirst={isFirst} />
          ))}
          {briefs.length > 0 && (
            <section aria-labelledby="briefs">
              <h2 id="briefs" className="section-head">
                {messages.front.briefs}
              </h2>
              <ul className="briefs">
                {briefs.map((article) => (
                  <li key={article.id}>
                    <Link to={addressOf({ at: 'article', ...issue, article: article.id })}>
                      <b>{headlineOf(article)}</b>
                    </Link>
                    {textsOf(article)[0]}
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      ))}
    </div>
  )
}
