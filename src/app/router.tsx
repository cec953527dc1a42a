import type { QueryClient } from '@tanstack/react-query'
import {
  createBrowserRouter,
  redirect,
  RouterContextProvider,
  type LoaderFunctionArgs,
  type RouteObject,
  type RouterContext,
} from 'react-router'
import { queryClientContext, searchContext } from '../pages/context.ts'
import type { OpenSearch } from '../pages/search/search-client.ts'
import { Opening } from './Opening.tsx'
import { RouteError } from './RouteError.tsx'
import { Shell } from './Shell.tsx'

declare module 'react-router' {
  interface Future {
    v8_middleware: true // so that `context` in a loader is a RouterContextProvider, not `any`
  }
}

/** The addresses of issue/locator.ts, each with its screen. Boundaries are never on a lazy route: its code may not arrive. */
export const routes: RouteObject[] = [
  {
    Component: Shell,
    ErrorBoundary: RouteError, // the shell itself broke
    HydrateFallback: Opening,
    children: [
      {
        ErrorBoundary: RouteError, // a page broke, or its code did not arrive: the bar stays
        children: [
          { index: true, lazy: () => import('../pages/shelf/route.ts') },
          { path: '/search', lazy: () => import('../pages/search/route.ts') },
          { path: '/library', lazy: () => import('../pages/library/route.ts') },
          { path: '/settings', lazy: () => import('../pages/settings/route.ts') },
          { path: '/about', lazy: () => import('../pages/about/route.ts') },
          { path: '/:paper', lazy: () => import('../pages/shelf/paper-route.ts') },
          { path: '/:paper/dates/:when?', lazy: () => import('../pages/dates/route.ts') },
          { path: '/:paper/on/:day', lazy: () => import('../pages/on/route.ts') },
          { path: '/:paper/columns', lazy: () => import('../pages/columns/route.ts') },
          { path: '/:paper/columns/:column', lazy: () => import('../pages/columns/column-route.ts') },
          { path: '/:paper/:issue', lazy: () => import('../pages/issue/route.ts') },
          { path: '/:paper/:issue/:part', lazy: () => import('../pages/issue/part-route.ts') },
          // the page image comes with the facsimile; its address leads to the page until then
          { path: '/:paper/:issue/:part/scan', loader: toPage },
          { path: '*', Component: Opening, loader: noSuchAddress },
        ],
      },
    ],
  },
]

function toPage({ params }: LoaderFunctionArgs): Response {
  return redirect(`/${params['paper'] ?? ''}/${params['issue'] ?? ''}/${encodeURIComponent(params['part'] ?? '')}`)
}

function noSuchAddress(): never {
  throw new Response(null, { status: 404 })
}

type Services = { queryClient: QueryClient; openSearch: OpenSearch }

/** What every loader receives; tests pass the same to `createMemoryRouter`. */
export const routerOptions = ({ queryClient, openSearch }: Services) => ({
  getContext: () =>
    new RouterContextProvider(
      new Map<RouterContext, unknown>([
        [queryClientContext, queryClient],
        [searchContext, openSearch],
      ]),
    ),
})

/** '/paper/' → '/paper', '/' → '/': Vite's `base` as the router wants it. */
const basename = import.meta.env.BASE_URL.replace(/(?<=.)\/$/, '')

export const createRouter = (services: Services) =>
  createBrowserRouter(routes, { basename, ...routerOptions(services) })
