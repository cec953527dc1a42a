import type { Search } from '../../search/client.ts'

/** The search of this tab: one thread, begun when it is first used. */
export type OpenSearch = () => Promise<Search>
