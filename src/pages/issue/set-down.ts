import { createContext } from 'react'

/** True within text that is set downwards (竖排): its short numbers stand upright. */
export const SetDownContext = createContext(false)
