import { useEffect, useState } from 'react'

/** The id of the last heading that has gone by the upper third of the window; `undefined` before the first. */
export function useCurrentSection(ids: readonly string[]): string | undefined {
  const [current, setCurrent] = useState<string>()
  const joined = ids.join(' ')
  useEffect(() => {
    if (joined === '') return undefined
    const headings = joined.split(' ').flatMap((id) => document.querySelector(`#${CSS.escape(id)}`) ?? [])
    const look = () =>
      setCurrent(headings.findLast((heading) => heading.getBoundingClientRect().top < window.innerHeight / 3)?.id)
    const watch = new IntersectionObserver(look, { rootMargin: '0px 0px -66% 0px' })
    for (const heading of headings) watch.observe(heading)
    return () => watch.disconnect()
  }, [joined])
  return current
}
