import { useEffect, useRef, type RefObject } from 'react'

/**
 * For an element whose buttons come and go: when the one that has the focus goes, `instead` takes it, and not the start of
 * the page. Returns the element's props.
 */
export function useHeldFocus(instead: RefObject<HTMLElement | null>) {
  const isWithin = useRef(false)
  useEffect(() => {
    if (isWithin.current && document.activeElement === document.body) instead.current?.focus()
  })
  return {
    onFocus: () => {
      isWithin.current = true
    },
    onBlur: () => {
      isWithin.current = false
    },
  }
}
