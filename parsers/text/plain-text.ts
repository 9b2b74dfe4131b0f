import {MARKUP} from './inline-marks.ts'

/** What a stretch without marks holds. */
export interface PlainText {
  /** visible characters, by code point */
  readonly visible: number
  /** no blanks but single spaces: only its ends may be trimmed */
  readonly even: boolean
}

const VISIBLE = 1
const SPACE = 2
const BLANK = 3
const HIGH = 4
const LOW = 5
const MARK = 6

/** What each UTF-16 unit is; 0 where none has asked yet. */
const KINDS = new Uint8Array(0x10000)

function kindOf(unit: number): number {
  const known = KINDS[unit]
  if (known !== undefined && known !== 0) return known
  const kind = classify(unit)
  KINDS[unit] = kind
  return kind
}

function classify(unit: number): number {
  const character = String.fromCharCode(unit)
  if (unit >= 0xd800 && unit <= 0xdfff) return unit < 0xdc00 ? HIGH : LOW
  if (MARKUP.test(character)) return MARK
  if (unit === 0x20) return SPACE
  return /\s/.test(character) ? BLANK : VISIBLE
}

/**
 * Look through a stretch of source that may hold no mark, once: most cells and lines do not, and need no other reading.
 *
 * @returns `undefined` where a character may mean something else than itself
 */
export function readPlain(source: string): PlainText | undefined {
  let visible = 0
  let even = true
  let before = VISIBLE
  for (let at = 0; at < source.length; at++) {
    const kind = kindOf(source.charCodeAt(at))
    if (kind === MARK) return undefined
    if (kind === BLANK || (kind === SPACE && before === SPACE)) even = false
    else if (kind !== SPACE && !(kind === LOW && before === HIGH)) visible++
    before = kind
  }
  return {visible, even}
}
