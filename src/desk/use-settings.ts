import { createContext, use, useSyncExternalStore } from 'react'
import type { SettingsStore } from './store.ts'

export const SettingsContext = createContext<SettingsStore | undefined>(undefined)

/** The reader's settings, how to change them, and whether this browser keeps them. */
export function useSettings() {
  const store = use(SettingsContext)
  if (!store) throw new Error('useSettings needs a <SettingsContext>')
  const { subscribe, get, change } = store
  return {
    settings: useSyncExternalStore(subscribe, get),
    durable: useSyncExternalStore(subscribe, () => store.durable),
    change,
  }
}
