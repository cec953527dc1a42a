import * as v from 'valibot'
import { articleKinds } from '../issue/article.ts'
import { ArticleId, PageLabel } from '../issue/ids.ts'

const unit = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000))
const lines = v.array(v.string())

/** What is said of an article (`Doc`), but for its texts, wherever it is filed: no index is trusted more than an issue is. */
export const docHead = {
  article: ArticleId,
  page: PageLabel,
  kind: v.picklist(articleKinds),
  column: v.exactOptional(v.string()),
  bylines: lines,
  hasPicture: v.boolean(),
  kicker: lines,
  headline: lines,
  deck: lines,
}

/** And of a page (`PageOfIssue`). */
export const pageOfIssue = {
  label: PageLabel,
  name: v.exactOptional(v.string()),
  map: v.array(v.object({ left: unit, top: unit, right: unit, bottom: unit, articles: lines })),
}
