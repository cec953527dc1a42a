import { useLocation } from 'react-router'
import { placeOf } from '../issue/locator.ts'

/** What stands before the first page: bar, rules and blocks where they will be. It says nothing aloud. */
export function Opening() {
  const at = placeOf(useLocation().pathname)?.at
  const isPage = at === 'paper' || at === 'issue' || at === 'page'
  return (
    <div aria-hidden="true">
      <div className="bar">
        <div className="bar-in" />
      </div>
      <div className={isPage ? 'sheet page opening' : 'sheet opening'}>
        <div className="rule-ww" />
        <div className="bars" />
      </div>
    </div>
  )
}
