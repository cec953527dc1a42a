import { useEffect, useState, type RefObject } from 'react'

/**
 * True once the element has come near the window, and from then on. With a `share`, 0 to 1: once so much of it is in the
 * window, for what costs too much to fetch on the chance that it is come to.
 */
export function useInSight(element: RefObject<Element | null>, share?: number): boolean {
  const [isSeen, setIsSeen] = useState(false)
  useEffect(() => {
    if (isSeen || !element.current) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((one) => one.isIntersecting && one.intersectionRatio >= (share ?? 0))) setIsSeen(true)
      },
      share === undefined ? { rootMargin: '200px' } : { threshold: share },
    )
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element, isSeen, share])
  return isSeen
}
