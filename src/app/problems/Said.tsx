import type { ReactNode } from 'react'

type Props = { title: string; body: string; children?: ReactNode }

/** A problem as a short news item: what happened, why, and the ways on. */
export function Said({ title, body, children }: Props) {
  return (
    <>
      <title>{title}</title>
      <h1 tabIndex={-1}>{title}</h1>
      <p>{body}</p>
      {children}
    </>
  )
}
