import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useLoaderData, useLocation } from 'react-router'
import { sayDate } from '../../issue/dates.ts'
import type { IssueDate } from '../../issue/ids.ts'
import { addressOf } from '../../issue/locator.ts'
import { useSpeech } from '../../messages/messages.ts'
import { paperQuery } from '../../shelf/queries.ts'
import { aboutDay, dayAbout } from '../dates/about-day.ts'
import { isChinese, lunarDay } from '../dates/chinese-day.ts'
import { dayIn, nextDay } from '../dates/days.ts'
import { heldYears } from '../dates/run.ts'
import { sayMonthDay } from '../dates/say.ts'
import { Sentence } from '../dates/Sentence.tsx'
import { EarlierYears } from './EarlierYears.tsx'
import type { loader } from './loader.ts'
import { askedDay, lunarMatches, nearestTerm, termMatch } from './matches.ts'
import { SameDay } from './SameDay.tsx'

/** 那年今日: a day in every year of a paper, by the common calendar, the Chinese one and the solar term; latest years first. */
export function OnPage() {
  const { paper, day } = useLoaderData<typeof loader>()
  return <Day key={`${paper} ${day}`} paper={paper} day={day} />
}

function Day({ paper: id, day }: ReturnType<typeof useLoaderData<typeof loader>>) {
  const { messages, language } = useSpeech()
  const words = messages.on
  const { data: paper } = useSuspenseQuery(paperQuery(id))
  const about = dayAbout(useLocation().state)
  const [howMany, setHowMany] = useState(atFirst)
  const held = heldYears(paper.years).toReversed()
  const years = held.slice(0, howMany)
  const asked = held[0] && askedDay(day, held[0].last, about)
  const term = asked && isChinese(paper) ? nearestTerm(asked) : undefined
  const said = sayAlone(day, language)
  const beside = (step: 1 | -1, text: (day: string) => string, label: (day: string) => string) => {
    const to = nextDay(day, step)
    const date = asked && dayIn(asked.slice(0, 4), to)
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
          <Link to={addressOf({ at: 'paper', paper: id })} lang={paper.lang}>
            {paper.title}
          </Link>
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
          matchesIn={(year) => one(dayIn(year, day))}
        />
        {asked && isChinese(paper) && (
          <SameDay
            paper={paper}
            years={years}
            title={<Sentence text={words.byLunar(lunarDay(asked))} part={lunarDay(asked)} lang="zh-Hans" />}
            note={words.from(sayDate(asked, language, { dateStyle: 'long' }))}
            matchesIn={(year) =>
              lunarMatches(asked, year).map(({ date, isLeap }) => ({
                date,
                leapDay: isLeap ? lunarDay(date) : undefined,
              }))
            }
            saysDate
          />
        )}
        {asked && term && (
          <SameDay
            paper={paper}
            years={years}
            title={<Sentence text={words.byTerm(term.name)} part={term.name} lang="zh-Hans" />}
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

const one = (date: IssueDate | undefined) => (date === undefined ? [] : [{ date }])

/** 7月20日, of no year. */
function sayAlone(day: string, language: string): string {
  const date = dayIn('2024', day)
  return date === undefined ? day : sayMonthDay(date, language)
}
