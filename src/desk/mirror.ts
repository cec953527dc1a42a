import { parseJson } from '../issue/json.ts'
import { readKept, type KeptSettings } from './settings.ts'

/** The copy in localStorage: IndexedDB answers too late for the first paint, and can be lost where this is not. */
export function readMirror(name: string): KeptSettings | undefined {
  try {
    return readKept(parseJson(localStorage.getItem(keyOf(name)) ?? ''))
  } catch {
    return undefined // none yet, damaged, or a browser that keeps nothing
  }
}

/** Writes the copy, where the browser lets it be written. */
export function writeMirror(name: string, kept: KeptSettings): void {
  try {
    localStorage.setItem(keyOf(name), JSON.stringify(kept))
  } catch {
    // full or forbidden: then the next first paint has the defaults for a moment
  }
}

function keyOf(name: string): string {
  return `${name}/settings`
}
