/** What stands before the first page: rules and blocks where the masthead and the text will be. It says nothing aloud. */
export function Opening() {
  return (
    <div className="sheet opening" aria-hidden="true">
      <div className="rule-ww" />
      <div className="bars" />
    </div>
  )
}
