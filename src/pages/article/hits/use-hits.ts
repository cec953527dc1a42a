import { useEffect, useState, type ComponentType } from 'react'
import type { HitBar } from './HitBar.tsx'
import { noMarks, type Marks } from './marks.ts'

type Bar = ComponentType<Parameters<typeof HitBar>[0]>
export type Hits = { marks: Marks; Bar?: Bar }

const none: Hits = { marks: noMarks }

/**
 * What to mark in an article that was opened from a search, and the bar that steps through it. Search is 10 kB that the
 * other readers of an article need not load: without it, or until it has come, the text stands without marks.
 */
export function useHits(q: string): Hits {
  const [found, setFound] = useState<{ q: string; hits: Hits }>()
  useEffect(() => {
    if (q === '') return undefined
    let isWanted = true
    void load(q).then((hits) => void (isWanted && setFound({ q, hits })))
    return () => void (isWanted = false)
  }, [q])
  return q !== '' && found?.q === q ? found.hits : none
}

async function load(q: string): Promise<Hits> {
  const arrived = await import('./hits.ts').catch(() => undefined) // the host is gone
  const marks = arrived?.marksOf(q)
  return arrived && marks ? { marks, Bar: arrived.HitBar } : none
}
