import type { Paper } from '../../../issue/paper.ts'
import { shelfUrl } from '../../../shelf/ahead.ts'

/**
 * The paper's name as its art, ready to be drawn; `undefined` when it has none or it cannot be had. Some browsers draw an SVG
 * on a canvas only when it says its width and height.
 */
export async function loadNameplate({ id, nameplate }: Paper): Promise<HTMLImageElement | undefined> {
  if (!nameplate) return undefined
  try {
    const response = await fetch(shelfUrl(`${id}/${nameplate.href}`))
    const svg = response.ok ? await response.text() : ''
    const { w, h } = nameplate
    const sized = svg.replace(/<svg(?![^>]*\swidth=)/, `<svg width="${w}" height="${h}"`)
    const url = URL.createObjectURL(new Blob([sized], { type: 'image/svg+xml' }))
    const image = new Image(w, h)
    image.src = url
    await image.decode().finally(() => URL.revokeObjectURL(url))
    return image
  } catch {
    return undefined // no network, or no picture: the title in the head face does
  }
}
