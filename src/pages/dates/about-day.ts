import * as v from 'valibot'
import { IssueDate } from '../../issue/ids.ts'
import { read } from '../../issue/read.ts'

/** What a link into the calendar, or to a day in all years, leaves in the history: the day that it is about. */
export const aboutDay = (day: IssueDate) => ({ day })

const About = v.object({ day: IssueDate })

/** The day that the link was about, when it was about one. */
export function dayAbout(state: unknown): IssueDate | undefined {
  return read(About, state)?.day
}
