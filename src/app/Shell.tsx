import { lazy, Suspense, useEffect, useRef } from 'react'
import { Outlet, ScrollRestoration, useLocation, useNavigation, type Location } from 'react-router'
import { useMessages } from '../messages/messages.ts'
import { AppBar } from './AppBar.tsx'
import { Tabs } from './Tabs.tsx'
import { useHere } from './use-here.ts'

// keys are for those who have a keyboard, a moment after the first paint
const Commands = lazy(async () => {
  const arrived = await import('./Commands.tsx').catch(() => undefined)
  return { default: arrived?.Commands ?? (() => null) } // without keys one still reads
})

/** The bar above, the page, the tabs below on phones. The bar stays whatever happens to the page. */
export function Shell() {
  const messages = useMessages()
  const here = useHere()
  const { pathname } = useLocation()
  const { state } = useNavigation()
  const main = useRef<HTMLElement>(null)
  const last = useRef(pathname)

  // a new page: the router moves no focus, so a screen reader would not notice
  useEffect(() => {
    if (last.current === pathname) return
    last.current = pathname
    const heading = main.current?.querySelector('h1')
    const target = heading ?? main.current
    target?.focus({ preventScroll: true })
  }, [pathname])

  return (
    <>
      <a className="button skip" href="#main">
        {messages.skipToText}
      </a>
      {here.issue && (
        <a className="button skip" href="#pages">
          {messages.skipToPages}
        </a>
      )}
      <AppBar here={here} />
      <main id="main" ref={main} tabIndex={-1} aria-busy={state === 'loading'}>
        <Outlet />
      </main>
      <Tabs here={here} />
      <Suspense>
        <Commands here={here} />
      </Suspense>
      <ScrollRestoration getKey={scrollKey} />
    </>
  )
}

/** Every first page of a visit has the key `default`: by itself it would take over the place of another. */
function scrollKey({ key, pathname, search, hash }: Location): string {
  return key === 'default' ? pathname + search + hash : key
}
