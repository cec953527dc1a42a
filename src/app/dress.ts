import { readingSize, type Settings } from '../desk/settings.ts'

/** Puts paper, text size and language on the root element, and keeps the paper in step with the system on `auto`. */
export function dress(settings: Settings, language: string): () => void {
  const root = document.documentElement
  const night = matchMedia('(prefers-color-scheme: dark)')
  const size = readingSize(settings)
  const paint = () => {
    root.dataset['theme'] = settings.theme === 'auto' ? (night.matches ? 'dark' : 'paper') : settings.theme
    const ground = getComputedStyle(root).getPropertyValue('--c-bg')
    // the frame that the browser draws round the page is of the same paper
    for (const meta of document.querySelectorAll('meta[name="theme-color"]')) meta.setAttribute('content', ground)
  }
  root.lang = language
  root.style.fontSize = size === 100 ? '' : `${size}%`
  paint()
  night.addEventListener('change', paint)
  return () => night.removeEventListener('change', paint)
}
