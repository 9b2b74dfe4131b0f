/**
 * Words that a cell's edge cut in two.
 *
 * A converter that draws columns through a heading leaves `Improveme | ent measures – Ch | ief Executive's`. The
 * report itself holds the cure: the joined word stands whole elsewhere in it, the fragment does not.
 */
export type Vocabulary = Pick<ReadonlySet<string>, 'has'>

/** A vocabulary that is gathered when it is first asked: a report without a table never does. */
export function vocabularyOf(texts: () => Iterable<string>): Vocabulary {
  let words: ReadonlySet<string> | undefined
  return {
    has: (word) => {
      words ??= gatherVocabulary(texts())
      return words.has(word)
    },
  }
}

/** A text of three words has a blank between each two. */
const SHORTEST_OF_THREE = 5

/** Words that stand whole inside some cell or paragraph: the first and last of each are left out, as they may be fragments. */
export function gatherVocabulary(texts: Iterable<string>): ReadonlySet<string> {
  const words = new Set<string>()
  for (const text of texts) if (text.length >= SHORTEST_OF_THREE) addInnerWords(text.toLowerCase(), words)
  return words
}

/** A word is added when the next has ended, so that the last never is: a list of a report's every word is not made. */
function addInnerWords(text: string, words: Set<string>): void {
  let from = -1
  let count = 0
  let word = ''
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && isWordUnit(text.charCodeAt(at))) {
      if (from < 0) from = at
    } else if (from >= 0) {
      if (count >= 2) words.add(word)
      word = text.slice(from, at)
      count++
      from = -1
    }
  }
}

/** A small letter of Latin-1 (with `÷`, that stands among them) or an apostrophe. */
function isWordUnit(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xe0 && unit <= 0xff) || unit === 0x27 || unit === 0x2019
}

/** Does a word run from the end of `left` into the start of `right`? */
export function isTorn(left: string, right: string, vocabulary: Vocabulary): boolean {
  const tail = /^[\p{Ll}]+/u.exec(right)?.[0]
  const head = tail === undefined ? '' : lastLetters(left).toLowerCase()
  if (tail === undefined || head === '' || vocabulary.has(head)) return false
  return joinTokens(head, tail).some((word) => word.length >= 4 && vocabulary.has(word))
}

/**
 * Join the cells of a text that runs across them: a letter printed on both sides of the cut stands once.
 *
 * @example joinTorn(['Improveme', 'ent measures – Ch', 'ief Executive'], …) is `Improvement measures – Chief Executive`
 */
export function joinTorn(parts: readonly string[], vocabulary: Vocabulary): string {
  return parts.reduce((left, right) => {
    if (left === '' || right === '') return left + right
    if (!/^\p{Ll}/u.test(right)) return `${left} ${right}`
    const head = lastLetters(left)
    const tail = /^[\p{L}]+/u.exec(right)?.[0] ?? ''
    const whole = joinTokens(head, tail).find((word) => vocabulary.has(word.toLowerCase()))
    if (whole !== undefined)
      return left.slice(0, left.length - head.length) + whole + right.slice(tail.length)
    return head !== '' && !vocabulary.has(head.toLowerCase()) ? left + right : `${left} ${right}`
  }, '')
}

/** The letters that a text ends on; no word is longer than what is looked at. */
function lastLetters(text: string): string {
  let from = text.length
  while (from > 0 && text.length - from < LONGEST_WORD && isPlainLetter(text.charCodeAt(from - 1))) from--
  // most words have plain letters alone; what stands before one may be any alphabet's
  const before = from === 0 ? 0x20 : text.charCodeAt(from - 1)
  if (before < 0x80 || text.length - from === LONGEST_WORD) return text.slice(from)
  return /\p{L}+$/u.exec(text.slice(-LONGEST_WORD))?.[0] ?? ''
}

const LONGEST_WORD = 40

/** A letter of ASCII. */
function isPlainLetter(unit: number): boolean {
  const letter = unit | 0x20
  return letter >= 0x61 && letter <= 0x7a
}

/** The words that two fragments can make, with up to three letters printed twice, longest overlap first. */
function joinTokens(head: string, tail: string): string[] {
  const words: string[] = []
  for (let overlap = Math.min(3, head.length, tail.length); overlap >= 0; overlap--) {
    if (head.slice(head.length - overlap).toLowerCase() === tail.slice(0, overlap).toLowerCase()) {
      words.push(head + tail.slice(overlap))
    }
  }
  return words
}
