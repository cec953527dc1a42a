import { useId, useState, type MouseEvent } from 'react'
import { Link } from 'react-router'
import {
  articleViews,
  defaults,
  readingSize,
  textSizes,
  themes,
  uiLanguages,
  type Settings,
} from '../../desk/settings.ts'
import { useSettings } from '../../desk/use-settings.ts'
import { addressOf } from '../../issue/locator.ts'
import { useMessages } from '../../messages/messages.ts'

/** Text size, paper, how an article is set, and language. Every change holds at once; there is nothing to save. */
export function SettingsForm() {
  const { settings: words, article, library } = useMessages()
  const { settings: kept, change: keep, durable } = useSettings()
  // the choice shows at once; the page follows when it is kept, a moment later
  const [chosen, setChosen] = useState<Partial<Settings>>({})
  const settings = { ...kept, ...chosen }
  async function change(patch: Partial<Settings>) {
    setChosen(patch)
    await keep(patch)
    setChosen({})
  }
  const id = useId()
  return (
    <form className="grid gap-5" onSubmit={(event) => event.preventDefault()}>
      <Choices
        name={`${id}size`}
        legend={words.textSize}
        options={textSizes.map((size) => ({ value: size, label: `${size}%` }))}
        value={settings.textSize}
        onChange={(textSize) => void change({ textSize })}
      />
      {readingSize(settings) > settings.textSize && (
        <p className="-mt-3 text-ui text-ink-2">{words.leastSize(readingSize(settings))}</p>
      )}
      <Choices
        name={`${id}theme`}
        legend={words.theme}
        options={themes.map((theme) => ({ value: theme, label: words.themes[theme], swatch: theme }))}
        value={settings.theme}
        onChange={(theme) => void change({ theme })}
      />
      <Choices
        name={`${id}view`}
        legend={words.articleView}
        options={articleViews.map((view) => ({ value: view, label: article.views[view] }))}
        value={settings.articleView}
        onChange={(articleView) => void change({ articleView })}
      />
      <Choices
        name={`${id}language`}
        legend={words.language}
        options={uiLanguages.map((language) => ({ value: language, label: words.languages[language] }))}
        value={settings.language}
        onChange={(language) => void change({ language })}
      />
      {!durable && <p className="text-ui text-ink-2">{words.notKept}</p>}
      <button type="button" className="button justify-self-start" data-quiet onClick={() => void change(defaults)}>
        {words.reset}
      </button>
      <Link className="button justify-self-start" data-quiet to={addressOf({ at: 'library' })} onClick={closePanel}>
        {library.title}
      </Link>
    </form>
  )
}

/** The panel this stands in, if it is one, would stay over the page the link leads to. */
function closePanel({ currentTarget }: MouseEvent<HTMLElement>): void {
  currentTarget.closest<HTMLElement>('[popover]')?.hidePopover()
}

type ChoiceProps<T> = {
  name: string
  legend: string
  options: readonly { value: T; label: string; swatch?: string }[]
  value: T
  onChange: (value: T) => void
}

function Choices<T extends string | number>({ name, legend, options, value, onChange }: ChoiceProps<T>) {
  return (
    <fieldset>
      <legend className="pb-2 font-hei text-ui font-bold">{legend}</legend>
      <div className="choices">
        {options.map((option) => (
          <label
            key={option.value}
            data-theme={option.swatch === 'auto' ? undefined : option.swatch}
            data-swatch={option.swatch === undefined || option.swatch === 'auto' ? undefined : ''}
          >
            <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
