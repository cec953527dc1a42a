import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useLoaderData, useLocation } from 'react-router'
import * as v from 'valibot'
import { sayDate } from '../../issue/dates.ts'
import { IssueDate } from '../../issue/ids.ts'
import { addressOf } from '../../issue/locator.ts'
import { isIssueDate } from '../../issue/names.ts'
import { read } from '../../issue/read.ts'
import { useSpeech } from '../../messages/messages.ts'
import { paperQuery } from '../../shelf/queries.ts'
import { isChinese, lunarDay } from '../dates/chinese-day.ts'
import { nextDay } from '../dates/days.ts'
import { sayMonthDay } from '../dates/say.ts'
import { aboutDay } from '../dates/use-chosen-day.ts'
import { EarlierYears } from './EarlierYears.tsx'
import type { loader } from './loader.ts'
import { askedDay, dateMatch, lunarMatches, nearestTerm, termMatch } from './matches.ts'
import { SameDay } from './SameDay.tsx'

const About = v.object({ day: IssueDate })

/** 那年今日: a day in every year of a paper, by the common calendar, the Chinese one and the solar term; latest years first. */
export function OnPage() {
  const { paper, day } = useLoaderData<typeof loader>()
  return <Day key={`${paper} ${day}`} paper={paper} day={day} />
}

function Day({ paper: id, day }: ReturnType<typeof useLoaderData<typeof loader>>) {
  const { messages, language } = useSpeech()
  const words = messages.on
  const { data: paper } = useSuspenseQuery(paperQuery(id))
  const about = read(About, useLocation().state)?.day
  const [howMany, setHowMany] = useState(atFirst)
  const held = paper.years.filter(({ count }) => count > 0).toReversed()
  const years = held.slice(0, howMany)
  const asked = held[0] && askedDay(day, held[0].last, about)
  const term = asked && isChinese(paper) ? nearestTerm(asked) : undefined
  const said = sayAlone(day, language)
  const beside = (step: 1 | -1, text: (day: string) => string, label: (day: string) => string) => {
    const to = nextDay(day, step)
    const date = asked && dateMatch(to, asked.slice(0, 4))
    return (
      <Link
        to={addressOf({ at: 'on', paper: id, day: to })}
        state={date && aboutDay(date)}
        aria-label={label(sayAlone(to, language))}
      >
        {text(sayAlone(to, language))}
      </Link>
    )
  }
  return (
    <div className="sheet dates on">
      <title>{`${words.title} ${said} · ${paper.title}`}</title>
      <div className="dates-run">
        <h1 tabIndex={-1}>
          {words.title} <span>{said}</span>
        </h1>
        <p>
          <Link to={addressOf({ at: 'paper', paper: id })}>{paper.title}</Link>
        </p>
        <nav className="steps" aria-label={words.title}>
          {beside(-1, (text) => `‹ ${text}`, words.previousDay)}
          {beside(1, (text) => `${text} ›`, words.nextDay)}
        </nav>
      </div>
      <div className="rule-ww" />
      <div className="on-sections">
        <SameDay
          paper={paper}
          years={years}
          title={words.byDate}
          note={said}
          matchesIn={(year) => one(dateMatch(day, year))}
        />
        {asked && isChinese(paper) && (
          <SameDay
            paper={paper}
            years={years}
            title={words.byLunar(lunarDay(asked))}
            note={words.from(sayDate(asked, language, { dateStyle: 'long' }))}
            matchesIn={(year) => lunarMatches(asked, year).map(({ date }) => ({ date, called: lunarDay(date) }))}
            saysDate
          />
        )}
        {asked && term && (
          <SameDay
            paper={paper}
            years={years}
            title={words.byTerm(term.name)}
            note={
              term.date === asked
                ? words.termOn(sayDate(asked, language, { dateStyle: 'long' }))
                : words.nearestTerm(sayMonthDay(term.date, language))
            }
            matchesIn={(year) => one(termMatch(term.name, year))}
            saysDate
          />
        )}
      </div>
      <EarlierYears left={held.slice(howMany)} onMore={() => setHowMany(howMany + more)} />
    </div>
  )
}

/** A year is seventeen kilobytes, and the months in it five each. */
const atFirst = 6
const more = 8

const one = (date: IssueDate | undefined) => (date === undefined ? [] : [{ date, called: undefined }])

/** 7月20日, of no year. */
function sayAlone(day: string, language: string): string {
  const date = `2024-${day}`
  return isIssueDate(date) ? sayMonthDay(date, language) : day
}
