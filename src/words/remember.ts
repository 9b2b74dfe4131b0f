/** Longer texts seldom come twice, but for those of some kinds. */
const LONGEST = 160
/** Answers kept at once. */
const MOST = 4096

/**
 * A pure reader of texts that keeps its answers: heads, codes, units and words for missing come again in every row.
 *
 * It forgets all when it has kept many, so that memory does not grow with the report.
 *
 * @param read     gives the same for the same text; what it gives is shared, so it is read-only
 * @param longest  characters of a text whose answer is kept
 */
export function remember<T>(read: (text: string) => T, longest = LONGEST): (text: string) => T {
  const answers = new Map<string, {readonly answer: T}>()
  return (text) => {
    if (text.length > longest) return read(text)
    const known = answers.get(text)
    if (known !== undefined) return known.answer
    if (answers.size >= MOST) answers.clear()
    const answer = read(text)
    answers.set(text, {answer})
    return answer
  }
}
