import type { Article } from '../../issue/article.ts'
import { citationOf } from '../../issue/citation.ts'
import { summaryOf } from '../../issue/head-matter.ts'
import type { Issue } from '../../issue/issue.ts'
import type { Page } from '../../issue/page.ts'
import type { Paper } from '../../issue/paper.ts'

/** An article to search engines (schema.org), by the words of its page. */
export function articleData(
  paper: Paper,
  issue: Issue,
  { article, page }: { article: Article; page: Page },
  { url, images }: { url: string; images: readonly string[] },
): object {
  const { authors, title } = citationOf(paper, issue, article)
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    ...(article.heads.kicker.length + article.heads.deck.length > 0
      ? { alternativeHeadline: [...article.heads.kicker, ...article.heads.deck].join(' ') }
      : {}),
    description: summaryOf(article),
    datePublished: issue.date,
    inLanguage: article.lang ?? paper.lang,
    ...(authors.length > 0 ? { author: authors.map((name) => ({ '@type': 'Person', name })) } : {}),
    ...(article.dateline === undefined ? {} : { dateline: article.dateline }),
    ...(page.name === undefined ? {} : { articleSection: page.name }),
    ...(article.keywords ? { keywords: article.keywords } : {}),
    ...(images.length > 0 ? { image: images } : {}),
    pagination: page.label,
    mainEntityOfPage: url,
    url,
    isPartOf: issuePart(paper, issue),
    publisher: publisherOf(paper),
  }
}

/** An issue. */
export function issueData(paper: Paper, issue: Issue, url: string): object {
  return {
    '@context': 'https://schema.org',
    ...issuePart(paper, issue),
    url,
    inLanguage: paper.lang,
    publisher: publisherOf(paper),
  }
}

function issuePart(paper: Paper, issue: Issue): object {
  return {
    '@type': 'PublicationIssue',
    datePublished: issue.date,
    ...(issue.number === undefined ? {} : { issueNumber: String(issue.number) }),
    isPartOf: {
      '@type': 'Newspaper',
      name: paper.title,
      ...(paper.titleLatin === undefined ? {} : { alternateName: paper.titleLatin }),
      ...(paper.identifiers?.issn === undefined ? {} : { issn: paper.identifiers.issn }),
    },
  }
}

function publisherOf({ title, publisher, sponsor, contact }: Paper): object {
  return {
    '@type': 'NewsMediaOrganization',
    name: publisher ?? sponsor ?? title,
    ...(contact?.website === undefined ? {} : { url: contact.website }),
  }
}
