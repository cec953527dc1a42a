import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { Outlet, ScrollRestoration, useLocation, useNavigation, type Location } from 'react-router'
import { useMessages } from '../messages/messages.ts'
import { AppBar } from './AppBar.tsx'
import { Tabs } from './Tabs.tsx'
import { useHere } from './use-here.ts'
import type { NewIssue } from './use-new-issue.ts'

// a moment after the first paint
const Later = lazy(async () => {
  const arrived = await import('./Later.tsx').catch(() => undefined)
  return { default: arrived?.Later ?? (() => null) } // without keys one still reads
})

/** The bar above, the page, the tabs below on phones. The bar stays whatever happens to the page. */
export function Shell() {
  const messages = useMessages()
  const here = useHere()
  const [newer, setNewer] = useState<NewIssue>()
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
      <AppBar here={here} newer={newer} />
      <main id="main" ref={main} tabIndex={-1} aria-busy={state === 'loading'}>
        <Outlet />
      </main>
      <Tabs here={here} />
      <Suspense>
        <Later here={here} newer={newer} tell={setNewer} />
      </Suspense>
      <ScrollRestoration getKey={scrollKey} />
    </>
  )
}

/** Every first page of a visit has the key `default`: by itself it would take over the place of another. */
function scrollKey({ key, pathname, search, hash }: Location): string {
  return key === 'default' ? pathname + search + hash : key
}
