import type {Random} from '../seeded.ts'

export type MeasureRole = 'actual' | 'target' | 'estimate' | 'variance' | 'comparator'
export type KnownRole = MeasureRole | 'code' | 'description' | 'unit' | SaidRole

/** Columns of words about an indicator. */
export type SaidRole = 'status' | 'direction' | 'polarity' | 'officer' | 'comment'

/** A column: its head in two parts, that may stand on two lines, and what its figures are. */
export interface KnownColumn {
  readonly role: KnownRole
  readonly words: string
  /** the year as printed; '' where the head has none */
  readonly printed: string
  /** the period of its figures, in the contract's spelling; none where the head leaves it open */
  readonly period?: string
  /** is the year printed before the words? */
  readonly yearFirst?: boolean
}

const WORDS: Readonly<Record<KnownRole, readonly string[]>> = {
  code: [],
  description: ['Description', 'Performance Indicator', 'Indicator', 'PI Description', 'Title', 'Measure'],
  actual: ['Actual', 'Outturn', 'Result', 'Actual', 'Out-turn'],
  target: ['Target', 'Target', 'Tgt'],
  estimate: ['Estimate', 'Est.', 'Estimated Outturn', 'Projected Outturn', 'Forecast'],
  variance: ['% Variance', 'Variance', 'Variance from target'],
  comparator: [
    'Top Quartile',
    'Upper quartile',
    'Unitary average',
    'Family Average',
    'England average',
    'Bottom quartile',
  ],
  unit: ['Unit', 'Measured in', 'Units'],
  polarity: ['Polarity', 'Good performance is', 'High or low is good'],
  status: ['Status', 'RAG status', 'Traffic light'],
  direction: ['Direction of travel', 'Trend', 'DoT'],
  officer: ['Responsible Officer', 'Lead Officer', 'Owner'],
  comment: ['Comments', 'Comment', 'Commentary', 'Explanation and Corrective Action'],
}

const SAID: readonly SaidRole[] = ['status', 'direction', 'polarity', 'officer', 'comment']

/** How a report prints `2003/04`. */
type YearStyle = (from: number) => string
const STYLES: readonly YearStyle[] = [
  (from) => `${from}/${two(from + 1)}`,
  (from) => `${two(from)}/${two(from + 1)}`,
  (from) => `${from}-${two(from + 1)}`,
  (from) => `${from}/${from + 1}`,
]

function two(year: number): string {
  return String(year % 100).padStart(2, '0')
}

/** `2003` → `2003/04`. */
export function yearLabel(from: number): string {
  return `${from}/${two(from + 1)}`
}

/** What of a table's content bears on its columns. */
interface Width {
  readonly narrow?: boolean
  readonly wide?: boolean
}

/** Columns of a table of the year: code and description, figures of one to three years, what is said of them. */
export function knownColumns(
  random: Random,
  year: number,
  {narrow, wide}: Width,
  codeHead: string | undefined,
): KnownColumn[] {
  const words = wordsOf(random)
  const style = random.pick(STYLES)
  const yearFirst = random.chance(0.3)
  const dated = (role: MeasureRole, from: number): KnownColumn => ({
    role,
    words: words(role),
    printed: style(from),
    period: yearLabel(from),
    yearFirst,
  })
  const measures =
    wide === true ? wideMeasures(random, year, dated, style) : usualMeasures(random, year, dated)
  const open =
    wide !== true && random.chance(0.2)
      ? [{role: 'variance', words: words('variance'), printed: ''} as const]
      : []
  const said = narrow === true ? [] : random.some(SAID, random.between(0, 3))
  const code: KnownColumn[] = codeHead === undefined ? [] : [{role: 'code', words: codeHead, printed: ''}]
  const plain = (role: KnownRole): KnownColumn => ({role, words: words(role), printed: ''})
  const unit: KnownColumn[] = narrow !== true && random.chance(0.2) ? [plain('unit')] : []
  // an officer or a status may stand before the figures
  const before: SaidRole[] = random.chance(0.2) ? said.filter((role) => role !== 'comment').slice(0, 1) : []
  const behind = said.filter((role) => !before.includes(role))
  const names = [...code, plain('description')]
  return [...names, ...before.map(plain), ...unit, ...measures, ...open, ...behind.map(plain)]
}

/** One word for a role all through a table. */
function wordsOf(random: Random): (role: KnownRole) => string {
  const chosen = new Map<KnownRole, string>()
  return (role) => {
    const words = chosen.get(role) ?? random.pick(WORDS[role])
    chosen.set(role, words)
    return words
  }
}

type Dated = (role: MeasureRole, from: number) => KnownColumn

function usualMeasures(random: Random, year: number, dated: Dated): KnownColumn[] {
  const sets: readonly (readonly KnownColumn[])[] = [
    [dated('actual', year), dated('target', year)],
    [dated('target', year), dated('actual', year), dated('target', year + 1)],
    [dated('actual', year - 1), dated('actual', year), dated('target', year + 1)],
    [dated('actual', year - 1), dated('target', year), dated('estimate', year)],
    [dated('actual', year - 1), dated('target', year), dated('actual', year), dated('target', year + 1)],
    [dated('actual', year), dated('target', year), dated('target', year + 1), dated('target', year + 2)],
    [dated('actual', year)],
  ]
  return [...random.pick(sets)]
}

function wideMeasures(random: Random, year: number, dated: Dated, style: YearStyle): KnownColumn[] {
  const quarter = (number: number): KnownColumn => ({
    role: 'actual',
    words: `Q${number}`,
    printed: style(year),
    period: `${yearLabel(year)} Q${number}`,
  })
  const sets: readonly (readonly KnownColumn[])[] = [
    [quarter(1), quarter(2), quarter(3), quarter(4), dated('target', year)],
    [
      dated('actual', year - 2),
      dated('actual', year - 1),
      dated('actual', year),
      dated('target', year),
      dated('target', year + 1),
    ],
    [
      dated('actual', year - 1),
      dated('actual', year),
      dated('comparator', year - 1),
      dated('target', year + 1),
      dated('target', year + 2),
    ],
    [dated('actual', year), dated('target', year), dated('comparator', year), dated('target', year + 1)],
  ]
  return [...random.pick(sets)]
}

/** Is this a column of figures? */
export function isMeasureRole(role: KnownRole): role is MeasureRole {
  return (
    role === 'actual' ||
    role === 'target' ||
    role === 'estimate' ||
    role === 'variance' ||
    role === 'comparator'
  )
}

/** A head on one line. */
export function headOf({words, printed, yearFirst}: KnownColumn): string {
  return (yearFirst === true ? `${printed} ${words}` : `${words} ${printed}`).trim()
}
