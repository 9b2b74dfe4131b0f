import {z} from 'zod'
import {groupBy} from '../model/group-by.ts'
import {byCodeUnit} from '../model/identity.ts'
import bvpi from './bvpi.json' with {type: 'json'}
import ni from './ni.json' with {type: 'json'}

const FinancialYear = z.string().regex(/^\d{4}\/\d{2}$/)
const Line = z.object({
  code: z.string().min(1),
  title: z.string(),
  unit: z.string(),
  polarity: z.enum(['higher', 'lower', 'none', '']),
  polarity_basis: z.enum(['printed', 'meaning', '']),
  first_year: FinancialYear.or(z.literal('')).default(''),
  last_year: FinancialYear.or(z.literal('')).default(''),
  replaced_by: z.string().default(''),
  seen_years: z.string().default(''),
  notes: z.string(),
})
type Line = z.infer<typeof Line>

/** What is known of one national indicator; every field but the code may be unknown. */
export interface NationalIndicator {
  readonly code: string
  readonly title?: string
  readonly unit?: string
  readonly polarity?: 'higher' | 'lower' | 'none'
  /** `printed`: a source states the polarity; `meaning`: read from what is counted */
  readonly basis?: 'printed' | 'meaning'
  /** first and last financial year of the duty to report it, where a source says so; councils went on with some */
  readonly firstYear?: string
  readonly lastYear?: string
  /** financial years outside which the code meant something else */
  readonly from?: string
  readonly to?: string
  readonly replacedBy: readonly string[]
  /** financial years from which an amended definition holds: figures before and after are not comparable */
  readonly redefined: readonly string[]
  readonly notes: string
}

/** Notes that say the code had another meaning in other years, so that it holds only where it was seen. */
const OTHER_MEANING = /used again|used otherwise|2000\/01 scheme/
/** A change of scope (which authorities must report) is no change of what one of them counts. */
const AMENDED = /(?:^|; )(?:amended|definition changed during|from) (\d{4})(?:\/\d{2})?/g
/** `amended 2004/05 (BV99, all parts)` stands at one part and is said of all. */
const ALL_PARTS = /amended (\d{4})\/\d{2} \((\w+), all parts\)/

function labelOf(year: string): string {
  return `${year}/${String((Number(year) + 1) % 100).padStart(2, '0')}`
}

/** The years from which an amended definition of the line's indicator holds. */
function redefinedIn(line: Line, lines: readonly Line[]): string[] {
  const own = Array.from(line.notes.matchAll(AMENDED), ([, year = '']) => labelOf(year))
  const shared = lines.flatMap(({notes}) => {
    const [, year = '', base] = ALL_PARTS.exec(notes) ?? []
    return base !== undefined && line.code.startsWith(`${base}(`) ? [labelOf(year)] : []
  })
  return [...new Set([...own, ...shared])].sort(byCodeUnit)
}

/** `1999/00-2000/01`, or one year alone, where the code meant this and no longer than this. */
function boundsOf(line: Line): {from: string; to: string} | undefined {
  const [from, to = from] = line.seen_years.split('-')
  if (from === undefined || to === undefined || !OTHER_MEANING.test(`${line.title} ${line.notes}`))
    return undefined
  return {from, to}
}

function indicatorOf(line: Line, _: number, lines: readonly Line[]): NationalIndicator {
  return {
    code: line.code,
    ...(line.title === '' ? {} : {title: line.title}),
    ...(line.unit === '' ? {} : {unit: line.unit}),
    ...(line.polarity === '' ? {} : {polarity: line.polarity}),
    ...(line.polarity_basis === '' ? {} : {basis: line.polarity_basis}),
    ...(line.first_year === '' ? {} : {firstYear: line.first_year}),
    ...(line.last_year === '' ? {} : {lastYear: line.last_year}),
    ...boundsOf(line),
    replacedBy: line.replaced_by.split(', ').filter((code) => code !== ''),
    redefined: redefinedIn(line, lines),
    notes: line.notes,
  }
}

const LINES = z.array(Line).parse([...bvpi, ...ni])
const INDICATORS = new Map(LINES.map(indicatorOf).map((indicator) => [indicator.code, indicator]))

/** A code that took another's place. */
export interface Succession {
  readonly code: string
  /** one code for one, and not several made of one or one of several */
  readonly alone: boolean
  /** the compiler judged it by the titles, no list prints it */
  readonly inferred: boolean
}

const SUCCEEDED = [...INDICATORS.values()].flatMap(({code, replacedBy}) =>
  replacedBy.map((next) => ({code, next})),
)
const PREDECESSORS = groupBy(SUCCEEDED, ({next}) => next)

/** The national codes that took a code's place. */
export function successionsOf(code: string): Succession[] {
  const known = INDICATORS.get(code)
  return (known?.replacedBy ?? []).map((next) => ({
    code: next,
    alone: known?.replacedBy.length === 1 && PREDECESSORS.get(next)?.length === 1,
    inferred: known?.notes.includes('inferred') === true,
  }))
}

/**
 * Look up a national indicator.
 *
 * @param code  in its canonical spelling: `BV82a(i)`, `NI135`
 * @param year  the financial year it is asked for; some numbers were used again for other things
 * @returns     `undefined` for a local code, an unknown one, or one that meant something else in that year
 */
export function nationalIndicator(code: string, year?: string): NationalIndicator | undefined {
  const known = INDICATORS.get(code)
  if (known === undefined || year === undefined) return known
  const early = known.from !== undefined && year < known.from
  const late = known.to !== undefined && year > known.to
  return early || late ? undefined : known
}
