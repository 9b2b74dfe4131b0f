import {readCode, type ReadCode} from './read-code.ts'

const ROMAN = '(?:viii|vii|vi|iv|ix|iii|ii|i|v|x)'
const PART = String.raw`(?:[a-h]${ROMAN}?(?![\p{L}])|\s[a-h](?=\s*[:–—-]))?(?:\s?\((?:[a-h]|${ROMAN})\)){0,2}`
const NUMBER = String.raw`[A-Z]?\d{1,3}(?:\.\d{1,2})*`
/** Schemes that are known without a report's help: the government's, and what all councils call their own. */
const NATIONAL = ['BVPI', 'BV', 'NI', 'PAF', 'LAA', 'SPI', 'LTP', 'LPI', 'KPI']

/** A title that begins with a number of years or of people: `NI 117 16 to 18 year olds who …`. */
const AGES = String.raw`\d{1,2}(?:\s?(?:to|or|-|–)\s?\d{1,2})?\+?[\s-]\p{Ll}`

/** A title is no essay. */
const LONGEST_TITLE = 1000

/** A title without the code that stood in it. */
export interface TitleCode {
  readonly code: ReadCode
  readonly title: string
}

/**
 * Find the code of an indicator in its description: `BV 8: Percentage of …`, `NI 16 Serious crime`, `… paid (BV8)`.
 *
 * Only a code of a scheme that the government gave out or the report uses, and only at the very beginning or alone in
 * brackets at the end: a code that stands in a sentence (`see BV12`, `formerly BV3`) is another's.
 *
 * @param schemes  schemes of the codes that the report prints
 * @param led      all titles beside it begin with a code: its words may then begin in small letters
 */
export function takeTitleCode(
  title: string,
  schemes: ReadonlySet<string>,
  led = false,
): TitleCode | undefined {
  if (title.length > LONGEST_TITLE || !/\d/.test(title)) return undefined
  const {front, loose, behind} = patternsOf(schemes)
  const first = front.exec(title) ?? (led ? loose.exec(title) : null)
  if (first !== null) return titled(first[1] ?? '', first[2] ?? '')
  const last = behind.exec(title)
  return last === null ? undefined : titled(last[2] ?? '', last[1] ?? '')
}

interface Patterns {
  readonly front: RegExp
  readonly loose: RegExp
  readonly behind: RegExp
}

/** The patterns of a report are made once: every row of it asks for them. */
const PATTERNS = new WeakMap<ReadonlySet<string>, Patterns>()

function patternsOf(schemes: ReadonlySet<string>): Patterns {
  const made = PATTERNS.get(schemes)
  if (made !== undefined) return made
  const known = [...new Set([...NATIONAL, ...schemes])].filter((scheme) => /^[A-Z]{2,6}$/.test(scheme))
  const named = known.toSorted((a, b) => b.length - a.length).join('|')
  const one = String.raw`(?:${named})\s?[-/.]?\s?${NUMBER}${PART}`
  const more = String.raw`(?:\s*[,/&;]\s*[A-Z]{1,6}\s?\d{1,3}[a-h]?)*`
  const patterns = {
    front: new RegExp(
      String.raw`^(${one})(?:\s*[:–—-]\s*|\.\s+|\s+(?=[\p{Lu}%£]|\d+\+\s|${AGES}))(\S.*)$`,
      'u',
    ),
    loose: new RegExp(String.raw`^(${one})\s+(?=[\p{L}\d])(\S.*)$`, 'u'),
    behind: new RegExp(String.raw`^(.*\S)\s*[([]\s*(${one}${more})\s*[)\]]\.?$`, 'u'),
  }
  PATTERNS.set(schemes, patterns)
  return patterns
}

function titled(printed: string, title: string): TitleCode | undefined {
  const code = readCode(printed)
  return code === undefined ? undefined : {code, title: title.trim()}
}
