import type { Settings } from '../desk/settings.ts'

/** Puts paper, text size and language on the root element, and keeps the paper in step with the system on `auto`. */
export function dress({ theme, textSize }: Settings, language: string): () => void {
  const root = document.documentElement
  const night = matchMedia('(prefers-color-scheme: dark)')
  const paint = () => {
    root.dataset['theme'] = theme === 'auto' ? (night.matches ? 'dark' : 'paper') : theme
  }
  root.lang = language
  root.style.fontSize = textSize === 100 ? '' : `${textSize}%`
  paint()
  night.addEventListener('change', paint)
  return () => night.removeEventListener('change', paint)
}
