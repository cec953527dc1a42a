import { useHref } from 'react-router'

/** Makes an address of the reader whole, as it is passed on: with its host, and under its base. */
export function useWholeAddress(): (address: string) => string {
  const root = useHref('/').replace(/\/$/, '')
  return (address) => new URL(root + address, location.origin).href
}
