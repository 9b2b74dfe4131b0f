/** How one level of a list numbers its items. */
export interface NumberingLevel {
  readonly start: number
  readonly format: NumberFormat
  /** the label, with `%1` … `%9` where the numbers of the levels go */
  readonly pattern: string
  /** the level (0 the outermost) whose next item begins this one again; `undefined`: any level further out */
  readonly restartsAfter?: number
  /** numbers of outer levels are written in figures, whatever their own format */
  readonly legal?: boolean
}

export type NumberFormat =
  | 'decimal'
  | 'decimal-zero'
  | 'lower-letter'
  | 'upper-letter'
  | 'lower-roman'
  | 'upper-roman'
  | 'ordinal'
  | 'bullet'
  | 'none'

/** Word's own numbers for them, in .doc and .rtf alike. Source: [MS-DOC] 2.9.150 (LVL, nfc), RTF 1.9 (`\levelnfc`). */
export const WORD_FORMATS: Readonly<Record<number, NumberFormat>> = {
  0: 'decimal',
  1: 'upper-roman',
  2: 'lower-roman',
  3: 'upper-letter',
  4: 'lower-letter',
  5: 'ordinal',
  22: 'decimal-zero',
  23: 'bullet',
  255: 'none',
}

/** The label that automatic numbering puts before a paragraph. */
export interface Label {
  readonly text: string
  readonly bullet: boolean
}

/** A list as paragraphs name it. */
export interface NumberedList {
  readonly name: string
  /** its definition: lists of one go on counting together */
  readonly counted: string
  /** of the definition, or its own instead */
  readonly levels: readonly (NumberingLevel | undefined)[]
  /** numbers that its first item begins levels afresh at */
  readonly starts?: ReadonlyMap<number, number>
}

/** A list counts its levels 0 to 8. */
const LEVELS = 9

/** Counts the items of lists through a document, in its order. */
export class Numbering {
  /** of each definition, the number last given at each level */
  readonly #counts = new Map<string, (number | undefined)[]>()
  /** lists of which an item was counted */
  readonly #begun = new Set<string>()

  /**
   * The label of the next item.
   *
   * @param level  0 is the outermost
   */
  next({name, counted, levels, starts = new Map()}: NumberedList, level: number): Label | undefined {
    const own = levels[level]
    if (own === undefined || level >= LEVELS) return undefined
    const counts = this.#countsOf(counted)
    if (!this.#begun.has(name)) for (const [at, number] of starts) counts[at] = number - 1
    this.#begun.add(name)
    counts[level] = (counts[level] ?? own.start - 1) + 1
    for (let inner = level + 1; inner < LEVELS; inner++) {
      const after = levels[inner]?.restartsAfter
      if (after === undefined ? true : level < after) counts[inner] = undefined
    }
    if (own.format === 'bullet') return {text: own.pattern, bullet: true}
    const text = own.pattern.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1
      const {format = 'decimal', start = 1} = levels[at] ?? {}
      const shown = own.legal === true && at < level ? 'decimal' : format
      return numberIn(shown, counts[at] ?? start)
    })
    return text === '' ? undefined : {text, bullet: false}
  }

  #countsOf(list: string): (number | undefined)[] {
    const known = this.#counts.get(list)
    if (known !== undefined) return known
    const counts: (number | undefined)[] = []
    this.#counts.set(list, counts)
    return counts
  }
}

/** A number as a format writes it; one that the format has no sign for is written in figures. */
export function numberIn(format: NumberFormat, number: number): string {
  switch (format) {
    case 'none':
    case 'bullet':
      return ''
    case 'decimal-zero':
      return String(number).padStart(2, '0')
    case 'lower-letter':
      return letters(number)
    case 'upper-letter':
      return letters(number).toUpperCase()
    case 'lower-roman':
      return roman(number)
    case 'upper-roman':
      return roman(number).toUpperCase()
    case 'ordinal':
      return `${number}${ordinalEnding(number)}`
    default:
      return String(number)
  }
}

/** a … z, aa … zz, aaa …, as Word counts. */
function letters(number: number): string {
  if (number < 1 || number > 26 * 9) return String(number)
  const letter = String.fromCharCode(0x61 + ((number - 1) % 26))
  return letter.repeat(Math.ceil(number / 26))
}

const ROMAN: readonly (readonly [string, number])[] = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
]

function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number)
  let [out, rest] = ['', number]
  for (const [sign, worth] of ROMAN) {
    while (rest >= worth) {
      out += sign
      rest -= worth
    }
  }
  return out
}

function ordinalEnding(number: number): string {
  const tens = number % 100
  if (tens >= 11 && tens <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th'
}
