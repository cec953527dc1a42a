import { countryTopics } from './country-topics.ts'
import { leisureTopics } from './leisure-topics.ts'
import type { Topic } from './topic.ts'
import { townTopics } from './town-topics.ts'

const topics = { ...countryTopics, ...townTopics, ...leisureTopics }
const all: readonly Topic[] = Object.values(topics)

/** Names of pages (版名), and what stands on a page of that name. */
const byPage: Readonly<Record<string, readonly Topic[]>> = {
  经济: [topics.works, topics.farm, topics.roads],
  农村: [topics.farm, topics.water, topics.weather],
  社会: [topics.law, topics.home, topics.roads],
  教科文卫: [topics.school, topics.health, topics.culture],
  体育: [topics.sport],
  副刊: [topics.culture, topics.home],
}

/** What may stand on the page; on one whose name says nothing, everything. */
export function topicsFor(pageName: string): readonly Topic[] {
  return byPage[pageName] ?? all
}
