/**
 * Is one word the other with one letter more, less, another, or two neighbours changed about?
 *
 * @see  Damerau, A technique for computer detection and correction of spelling errors (1964): four in five
 *       misspellings are one such error
 */
export function letterApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  let from = 0
  while (from < short.length && short[from] === long[from]) from += 1
  if (short.length < long.length) return short.slice(from) === long.slice(from + 1)
  if (short.slice(from + 1) === long.slice(from + 1)) return true
  const swapped = short[from] === long[from + 1] && short[from + 1] === long[from]
  return swapped && short.slice(from + 2) === long.slice(from + 2)
}

/** A word with each of its letters left out in turn: two words that are a letter apart share one of these, or are one of them. */
export function deletionsOf(word: string): string[] {
  return Array.from({length: word.length}, (_, at) => word.slice(0, at) + word.slice(at + 1))
}
