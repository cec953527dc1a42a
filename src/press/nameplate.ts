import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256, writeWhole } from './cache.ts'
import type { PaperPlace } from './newsroom/newsroom.ts'
import type { Problem } from './problem.ts'
import { reportFor } from './report.ts'
import { checkSvg } from './svg.ts'
import { decodeText } from './text-file.ts'

export type MadeNameplate = { svg: string; w: number; h: number }

/** The paper's name as art, drawn by its editors or from the brush face; what is wrong with it is reported. */
export async function makeNameplate(
  { nameplate, folder, shown }: Pick<PaperPlace, 'nameplate' | 'folder' | 'shown'>,
  cache: string,
  problems: Problem[],
): Promise<MadeNameplate | undefined> {
  if (nameplate === undefined) return undefined
  const svg =
    typeof nameplate === 'string'
      ? drawn(nameplate, folder, `${shown}/${nameplate}`, problems)
      : await brushed(nameplate.brush, `${shown}/paper.yaml`, cache, problems)
  if (svg === undefined) return undefined
  const size = checkSvg(svg)
  if (!('wrong' in size)) return { svg, ...size }
  reportFor(typeof nameplate === 'string' ? `${shown}/${nameplate}` : `${shown}/paper.yaml`, problems)(size.wrong)
  return undefined
}

function drawn(name: string, folder: string, file: string, problems: Problem[]): string | undefined {
  const report = reportFor(file, problems)
  const path = join(folder, name)
  if (!existsSync(path)) {
    report('is missing; paper.yaml names it as the nameplate')
    return undefined
  }
  return decodeText(readFileSync(path), report)
}

async function brushed(text: string, file: string, cache: string, problems: Problem[]): Promise<string | undefined> {
  // the face and what opens it take a second, so its outlines are kept
  const path = join(cache, 'brush', `${sha256(`1 ${text}`)}.svg`)
  if (existsSync(path)) return readFileSync(path, 'utf8')
  const { missingFromBrush, outline } = await import('./brush.ts')
  const missing = missingFromBrush(text)
  if (missing.length > 0) {
    reportFor(file, problems)(
      `the brush face has no ${missing.map((one) => `"${one}"`).join(', ')}; draw the name as an SVG instead`,
      'nameplate',
    )
    return undefined
  }
  const svg = outline(text)
  writeWhole(path, svg)
  return svg
}
