/** Where the shelf stands, absolute: the reader may live under any base path. */
export function shelfUrl(file: string): string {
  return new URL(`${import.meta.env.BASE_URL}papers/${file}`, location.origin).href
}

/** Where press puts a paper's facts, a year and an issue of it. Only its parent can say so for certain. */
export const usualFile = {
  paper: (paper: string) => `${paper}/paper.json`,
  year: (paper: string, issue: string) => `${paper}/${issue.slice(0, 4)}.json`,
  issue: (paper: string, issue: string) => `${paper}/${issue.slice(0, 4)}/${issue}/issue.json`,
}

/** An answer that nobody has wanted for so long was the answer to a wrong guess. */
const waitsMs = 60_000
const asked = new Map<string, { answer: Promise<Response>; at: number }>()

/**
 * Asks for a file of the shelf before its parent has named it. Nothing of the answer is read here: whoever wants that very
 * file takes it with `takeAnswer`, and verifies it as if it had asked itself.
 */
export function askAhead(file: string, cache: RequestCache = 'default'): void {
  if (onItsWay(file)) return
  const answer = fetch(shelfUrl(file), { cache })
  answer.catch(() => undefined) // whoever takes it hears of it
  asked.set(file, { answer, at: performance.now() })
}

/** The answer that is on its way, once: the next to want the file asks anew. */
export function takeAnswer(file: string): Promise<Response> | undefined {
  const answer = onItsWay(file)
  asked.delete(file)
  return answer
}

/** The guess was wrong, or came to nothing: lets the answer go. */
export function dropAnswer(file: string): void {
  takeAnswer(file)
    ?.then((response) => response.body?.cancel())
    .catch(() => undefined)
}

/** Lets all answers go: what is asked from now on is asked anew. */
export function dropAnswers(): void {
  for (const file of asked.keys()) dropAnswer(file)
}

function onItsWay(file: string): Promise<Response> | undefined {
  const found = asked.get(file)
  return found && performance.now() - found.at < waitsMs ? found.answer : undefined
}
