import type { Card } from './card.ts'
import type { FaceName } from './pen.ts'

/** A face that does not come in this time is done without. */
const patienceMs = 4000

/**
 * The families a clipping is set in, as the page has them, with what it needs of them loaded. Its words are laid out unseen:
 * so the browser fetches what its own faces lack, and not, as `document.fonts.load` would, every face that is named.
 */
export async function readyFaces(card: Card): Promise<Record<FaceName, string>> {
  const specimen = document.createElement('div')
  specimen.lang = card.lang
  specimen.className = 'clipping-specimen'
  specimen.setAttribute('aria-hidden', 'true')
  const small = [card.byline, card.kicker, card.day.lunar ?? '']
  const words: Record<FaceName, readonly string[]> = {
    song: card.passages.slice(0, 6).map(({ text }) => text.slice(0, 300)),
    head: [card.title, card.source, card.day.numeral],
    headline: card.headline,
    kai: small,
    hei: [...card.folio, ...card.notes, ...card.day.lines],
  }
  const faces = { song: '', head: '', headline: '', kai: '', hei: '' }
  document.body.append(specimen)
  try {
    for (const name of faceNames) {
      const span = document.createElement('span')
      span.style.fontFamily = `var(--face-${name})`
      span.style.fontWeight = name.startsWith('head') ? '900' : '400'
      span.textContent = words[name].join(' ')
      specimen.append(span)
      faces[name] = getComputedStyle(span).fontFamily
    }
    specimen.getBoundingClientRect() // laid out: now the faces are on their way
    await Promise.race([document.fonts.ready, new Promise((resolve) => setTimeout(resolve, patienceMs))])
  } finally {
    specimen.remove()
  }
  return faces
}

const faceNames = ['song', 'head', 'headline', 'kai', 'hei'] as const
