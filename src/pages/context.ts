import type { QueryClient } from '@tanstack/react-query'
import { createContext } from 'react-router'

/** What every loader receives. */
export const queryClientContext = createContext<QueryClient>()
