import type { QueryClient } from '@tanstack/react-query'
import { createContext } from 'react-router'
import type { Search } from '../search/client.ts'

/** What every loader receives. */
export const queryClientContext = createContext<QueryClient>()
/** The search of this tab, its code and its thread begun when it is first asked for. */
export const searchContext = createContext<() => Promise<Search>>()
