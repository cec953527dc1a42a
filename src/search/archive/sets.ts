/** Rising numbers of articles. */
export type Articles = Uint32Array

/** What is in all of `sets`, of which there is at least one. */
export function inAll(sets: readonly Articles[]): Articles {
  const [smallest = new Uint32Array(), ...others] = sets.toSorted((a, b) => a.length - b.length)
  return others.reduce(inBoth, smallest)
}

function inBoth(few: Articles, many: Articles): Articles {
  const found = new Uint32Array(few.length)
  let count = 0
  let at = 0
  for (const article of few) {
    at = firstFrom(many, at, article)
    if (many[at] === article) found[count++] = article
  }
  return found.slice(0, count)
}

/** The first place from `at` on that holds `article` or more: by steps that double, then halved. */
function firstFrom(articles: Articles, at: number, article: number): number {
  if ((articles[at] ?? Infinity) >= article) return at
  let low = at
  let step = 1
  while ((articles[low + step] ?? Infinity) < article) {
    low += step
    step *= 2
  }
  let high = Math.min(low + step, articles.length)
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((articles[middle] ?? Infinity) < article) low = middle
    else high = middle
  }
  return high
}

/** What is in any of `sets`. */
export function inAny(sets: readonly Articles[]): Articles {
  const [first, ...others] = sets
  if (!first || others.length === 0) return first ?? new Uint32Array()
  const all = new Uint32Array(sets.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const set of sets) {
    all.set(set, at)
    at += set.length
  }
  all.sort()
  return all.filter((article, place) => place === 0 || article !== all[place - 1])
}
