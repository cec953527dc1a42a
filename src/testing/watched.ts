import type { Shelf } from './shelf.ts'

/** A shelf that remembers which of its files were asked for. */
export function watched(shelf: Shelf): { shelf: Shelf; asked: string[] } {
  const asked: string[] = []
  const get = (file: string) => {
    asked.push(file)
    return shelf.get(file)
  }
  return { shelf: Object.assign(new Map(shelf), { get }), asked }
}
