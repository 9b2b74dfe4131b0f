import {
  type Label,
  Numbering,
  type NumberFormat,
  type NumberingLevel,
  WORD_FORMATS,
} from '../flow/numbering.ts'

/** More lists, and levels of one, than any file has. */
const MOST_LISTS = 10_000
const MOST_LEVELS = 9

/** A level while it is read. */
interface Level {
  start: number
  format: NumberFormat
  text: string
  neverRestarts: boolean
  legal: boolean
}

/** A list as paragraphs name it: one of the definitions, with levels and numbers to begin at of its own. */
interface Override {
  list: number
  readonly starts: Map<number, number>
  readonly levels: Map<number, Level>
}

/**
 * The tables of lists, by which paragraphs are numbered that name a list and print no number: `{\*\listtable …}` defines
 * the levels, `{\*\listoverridetable …}` says which definition `\ls1` is.
 */
export class Lists {
  readonly #definitions = new Map<number, readonly Level[]>()
  readonly #overrides = new Map<number, Override>()
  readonly #numbering = new Numbering()
  #levels: Level[] = []
  #level: Level | undefined
  #override: Override | undefined
  /** the level of an override that is read */
  #at = -1
  #startsAfresh = false

  /** The first word of a group in either table. */
  begin(name: string): void {
    if (name === 'list') {
      this.#levels = []
      this.#override = undefined
    } else if (name === 'listoverride') {
      this.#override = {list: 0, starts: new Map(), levels: new Map()}
      this.#at = -1
      this.#level = undefined
    } else if (name === 'lfolevel') {
      this.#at++
      this.#startsAfresh = false
      this.#level = undefined
    } else if (name === 'listlevel') this.#beginLevel()
  }

  #beginLevel(): void {
    this.#level = {start: 1, format: 'decimal', text: '', neverRestarts: false, legal: false}
    if (this.#override !== undefined) this.#override.levels.set(this.#at, this.#level)
    else if (this.#levels.length < MOST_LEVELS) this.#levels.push(this.#level)
  }

  word(name: string, parameter = 0): void {
    switch (name) {
      case 'listid':
        if (this.#override !== undefined) this.#override.list = parameter
        else if (this.#definitions.size < MOST_LISTS) this.#definitions.set(parameter, this.#levels)
        return
      case 'ls':
        if (this.#override !== undefined && this.#overrides.size < MOST_LISTS)
          this.#overrides.set(parameter, this.#override)
        return
      case 'listoverridestartat':
        this.#startsAfresh = true
        return
      case 'levelstartat':
        if (this.#level !== undefined) this.#level.start = parameter
        if (this.#startsAfresh) this.#override?.starts.set(this.#at, parameter)
        return
      default:
        if (this.#level !== undefined) this.#wordOfLevel(this.#level, name, parameter)
    }
  }

  #wordOfLevel(level: Level, name: string, parameter: number): void {
    if (name === 'levelnfc' || name === 'levelnfcn') level.format = WORD_FORMATS[parameter] ?? 'decimal'
    else if (name === 'levelnorestart') level.neverRestarts = parameter !== 0
    else if (name === 'levellegal') level.legal = parameter !== 0
  }

  /** What stands in `\leveltext`: how many characters the label has, and these, one below 9 for the number of a level. */
  text(text: string): void {
    if (this.#level !== undefined) this.#level.text += text
  }

  /** The label of the next paragraph of a list, at a level counted from 0. */
  next(list: number, level: number): Label | undefined {
    const override = this.#overrides.get(list)
    const definition = override === undefined ? undefined : this.#definitions.get(override.list)
    if (override === undefined || definition === undefined) return undefined
    const levels = definition.map((own, at) => numberingOf(override.levels.get(at) ?? own))
    return this.#numbering.next(
      {name: String(list), counted: String(override.list), levels, starts: override.starts},
      level,
    )
  }
}

function numberingOf({start, format, text, neverRestarts, legal}: Level): NumberingLevel {
  const pattern = text
    .slice(1, 1 + text.charCodeAt(0))
    // oxlint-disable-next-line no-control-regex -- these are what is looked for
    .replace(/[\u0000-\u0008]/g, (sign) => `%${sign.charCodeAt(0) + 1}`)
  return {start, format, pattern, ...(neverRestarts ? {restartsAfter: 0} : {}), ...(legal ? {legal} : {})}
}
