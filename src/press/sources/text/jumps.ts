import { labelOf } from './sheets.ts'
import type { Story } from './story.ts'
import { headText } from './story.ts'

const page = String.raw`第?\s*([A-Z]?\d{1,3}|[一二三四五六七八九十]{1,3})\s*版`
const onward = new RegExp(`(?:[（(【]\\s*下?转\\s*${page}[^）)】]{0,12}[）)】]|下转\\s*${page})$`, 'u')
const from = new RegExp(`^(?:[（(【]\\s*上?接\\s*${page}[^）)】]{0,12}[）)】]|上接\\s*${page}(?=\\s|$))\\s*`, 'u')
const onwardLatin = /[([]?\s*continued on page (\w{1,4})\s*[)\]]?\.?$/iu
const fromLatin = /^[([]?\s*continued from page (\w{1,4})\s*[)\]]?\.?\s*/iu

/** （下转第2版） at the end of a text: the text without it, and the page it points to. */
export function readJump(text: string): { rest: string; page: string } | undefined {
  return cut(text, onward.exec(text) ?? onwardLatin.exec(text))
}

/** （上接第1版） at the start of a text. */
export function readContinued(text: string): { rest: string; page: string } | undefined {
  return cut(text, from.exec(text) ?? fromLatin.exec(text))
}

function cut(text: string, match: RegExpExecArray | null): { rest: string; page: string } | undefined {
  const [whole, ...labels] = match ?? []
  const label = labels.find((one: string | undefined) => one !== undefined)
  if (whole === undefined || label === undefined) return undefined
  return { rest: text.replace(whole, '').trim(), page: labelOf(label) }
}

type Placed = { label: string; stories: Story[] }

/** 转版: puts the second part of a story behind its first, on the strength of both marks, or of one and the headline. */
export function mergeJumps(pages: readonly Placed[]): void {
  for (const target of pages)
    for (const part of target.stories.filter(({ continuedFrom }) => continuedFrom !== undefined)) {
      const source = pages.find(({ label }) => label === part.continuedFrom)
      const candidates =
        source?.stories.filter(
          (story) => story !== part && (story.continuesOn === undefined || story.continuesOn === target.label),
        ) ?? []
      const sure = candidates.filter(({ continuesOn }) => continuesOn === target.label)
      const first =
        best(sure, part) ??
        (sure.length === 0
          ? best(
              candidates.filter((story) => likeness(story, part) >= 0.5),
              part,
            )
          : undefined)
      if (!first) continue
      const [item] = part.items
      if (item) first.jumps.push({ page: target.label, item })
      first.items.push(...part.items)
      first.bylines.push(...part.bylines.filter(({ text }) => first.bylines.every((one) => one.text !== text)))
      if (part.continuesOn === undefined) delete first.continuesOn
      else first.continuesOn = part.continuesOn
      target.stories.splice(target.stories.indexOf(part), 1)
    }
}

function best(stories: readonly Story[], part: Story): Story | undefined {
  return stories.toSorted((a, b) => likeness(b, part) - likeness(a, part))[0]
}

/** Share of the part's headline that stands in the story's. */
function likeness(story: Story, part: Story): number {
  const [whole, head] = [headText(story), Array.from(headText(part))]
  return head.length === 0 ? 0 : head.filter((sign) => whole.includes(sign)).length / head.length
}
