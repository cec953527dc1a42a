import type { Step } from './headlines.ts'
import type { Story } from './story.ts'
import { emptyStory } from './story.ts'

/** What the reading of a page has come to. */
export type Reading = {
  stories: Story[]
  open: Story | undefined
  /** A note goes on until a headline ends it, while it speaks for the paper, or for one paragraph after a bare label. */
  note: { until: 'headline' | 'silence' | 'one'; label?: string } | undefined
  /** Titles of columns that the text names, wherever they turned up. */
  titles: Step[]
}

/** A new story, which is the open one from now on. */
export function begin(reading: Reading): Story {
  const story = emptyStory()
  reading.stories.push(story)
  reading.open = story
  reading.note = undefined
  return story
}
