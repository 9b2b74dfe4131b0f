import type {Random} from '../seeded.ts'
import type {KnownColumn, KnownRole, MeasureRole, SaidRole} from './columns.ts'
import {measureSets} from './measure-sets.ts'
import {yearsOf, type YearKind} from './years.ts'

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
  priority: ['Priority', 'Theme', 'Corporate Aim', 'Objective'],
  unit: ['Unit', 'Measured in', 'Units'],
  polarity: ['Polarity', 'Good performance is', 'High or low is good'],
  status: ['Status', 'RAG status', 'Traffic light'],
  direction: ['Direction of travel', 'Trend', 'DoT'],
  officer: ['Responsible Officer', 'Lead Officer', 'Owner'],
  comment: ['Comments', 'Comment', 'Commentary', 'Explanation and Corrective Action'],
}

const SAID: readonly SaidRole[] = ['status', 'direction', 'polarity', 'officer', 'comment']

/** What of a table's content bears on its columns. */
export interface ColumnContent {
  /** figures and words about them only: no officers, no comments */
  readonly narrow?: boolean
  /** several years of targets forward, quarters, figures of others */
  readonly wide?: boolean
  /** a first column whose cells span several rows, and are printed at the first of them */
  readonly spanning?: boolean
  readonly years?: YearKind
}

/** Columns of a table of the year: code and description, figures of one to three years, what is said of them. */
export function knownColumns(
  random: Random,
  year: number,
  {narrow, wide, spanning, years = 'financial'}: ColumnContent,
  codeHead: string | undefined,
): KnownColumn[] {
  const words = wordsOf(random)
  const {printed, period} = yearsOf(random, years)
  const yearFirst = random.chance(0.3)
  const dated = (role: MeasureRole, from: number): KnownColumn => ({
    role,
    words: words(role),
    printed: printed(from),
    period: period(from),
    yearFirst,
  })
  const measures = random.pick(
    measureSets(year, dated, printed, years === 'none' ? 'one' : wide === true ? 'wide' : 'usual'),
  )
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
  const names = [...(spanning === true ? [plain('priority')] : []), ...code, plain('description')]
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
