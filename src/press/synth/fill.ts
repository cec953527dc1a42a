import type { Random } from './random.ts'
import { words } from './words.ts'

type Blank = keyof typeof words
type Part = string | { blank: Blank; isOther: boolean }

/** Numbers are new each time; what a story is about stays the same throughout. */
const passing = new Set<Blank>([
  'year',
  'month',
  'day',
  'few',
  'n',
  'many',
  'part',
  'money',
  'age',
  'village',
  'street',
  'family',
])

/** One story's own town, people and things. */
export type Scene = { random: Random; own: Map<Blank, string> }

export function sceneOf(random: Random): Scene {
  return { random, own: new Map() }
}

/** `template` with its blanks filled: `{town}` is the story's own town from the first to the last time, `{town+}` another. */
export function fill(template: string, { random, own }: Scene): string {
  return partsOf(template)
    .map((part) => {
      if (typeof part === 'string') return part
      const { blank, isOther } = part
      if (isOther || passing.has(blank)) return words[blank](random)
      const said = own.get(blank) ?? words[blank](random)
      own.set(blank, said)
      return said
    })
    .join('')
}

const known = new Map<string, Part[]>()

function partsOf(template: string): Part[] {
  const parts =
    known.get(template) ??
    template.split(/(\{[a-z]+\+?\})/).map((text) => (text.startsWith('{') ? blankIn(text, template) : text))
  known.set(template, parts)
  return parts
}

function blankIn(text: string, template: string): Part {
  const name = text.slice(1, -1).replace('+', '')
  if (!isBlank(name)) throw new Error(`there is no blank ${text}, as in "${template}"`)
  return { blank: name, isOther: text.includes('+') }
}

function isBlank(name: string): name is Blank {
  return Object.hasOwn(words, name)
}
