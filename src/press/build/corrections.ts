import type { ArticleRef } from '../../issue/article.ts'
import type { PaperId } from '../../issue/ids.ts'
import { issueName } from '../../issue/locator.ts'
import { order } from '../newsroom/newsroom.ts'
import type { Problem } from '../problem.ts'

/** `by` puts `of` right. Both are of one paper. */
export type Correction = { by: ArticleRef; of: ArticleRef }

/** Those corrections that are of the issue called `name`, by the article that they are of, in the order they came out. */
export function correctionsOf(name: string, all: readonly Correction[]): Map<string, ArticleRef[]> {
  const byArticle = new Map<string, ArticleRef[]>()
  const own = all.filter(({ of }) => issueName(of.date, of.edition) === name)
  for (const { by, of } of own.toSorted((a, b) => order(sayRef(a.by), sayRef(b.by)))) {
    byArticle.set(of.id, [...(byArticle.get(of.id) ?? []), by])
  }
  return byArticle
}

/** `2026-10-12/1-03` */
function sayRef({ date, edition, id }: ArticleRef): string {
  return `${issueName(date, edition)}/${id}`
}

/** What a correction can be checked against: an issue and the ids in it. */
export type Printed = {
  paper: PaperId
  name: string
  shown: string
  ids: readonly string[]
  corrects: readonly Correction[]
}

/** A correction of something that is not in the newsroom is printed, but nothing can point to it. */
export function reportCorrections(printed: readonly Printed[], problems: Problem[]): void {
  const known = new Set(printed.flatMap(({ paper, name, ids }) => ids.map((id) => `${paper}/${name}/${id}`)))
  for (const { paper, shown, corrects } of printed)
    for (const { by, of } of corrects)
      if (!known.has(`${paper}/${sayRef(of)}`))
        problems.push({
          file: shown,
          where: `article ${by.id}`,
          what: `corrects ${sayRef(of)}, which is not in this newsroom; check the date and the id`,
          level: 'warn',
        })
}
