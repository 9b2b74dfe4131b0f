import type {Column} from '../model/table.ts'
import {isPolarityHead} from '../words/polarity-head.ts'
import {isMeasure, readColumn} from '../words/read-role.ts'
import {isSureness} from '../words/sureness.ts'
import {isColumnNumbers, isPeriodAlone, isUnitAlone} from './head-word.ts'

/**
 * The rows of a header → one column each.
 *
 * A group head covers the blanks to its right while the row below names columns there, and never two columns of one
 * name: in `2001/02 | | | ` over `Spent | Income | Net | Net` the second `Net` is somebody else's.
 * The numbers that columns go by (`1 2 3`) are no part of their names.
 * Units printed under the labels (`£'000`) qualify the column and stay out of its name, and so does how sure its figures
 * are (`(± 95 % c.i.)`).
 *
 * @param covered  for each row, which of its columns lie under a cell that the format itself draws over them
 */
export function nameColumns(
  drawn: readonly (readonly string[])[],
  covered: readonly (readonly boolean[])[] = [],
): Column[] {
  const kept = drawn.flatMap((row, index) =>
    drawn.length === 1 || !isColumnNumbers(row.filter((label) => label !== '')) ? [{row, index}] : [],
  )
  const rows = kept.map(({row}) => row)
  const width = Math.max(0, ...rows.map((row) => row.length))
  const lowest = rows.findLastIndex((row) =>
    row.some((label) => label !== '' && !isUnitAlone(label) && !isSureness(label)),
  )
  const spread = rows.map((row, index) =>
    spreadGroups(
      row,
      index < lowest ? rows[lowest] : measuresOver(rows, index, lowest),
      width,
      covered[kept[index]?.index ?? 0],
    ),
  )
  return Array.from({length: width}, (_, column) => {
    const printed = spread.map((row) => row[column] ?? '').filter((label) => label !== '')
    const sure = printed.filter((label) => !isSureness(label))
    const labels = sure.length === 0 ? printed : sure
    const unit = labels.find(isUnitAlone)
    const named = readColumn(labels.filter((label) => !isUnitAlone(label) || labels.length === 1).join(' '))
    return unit === undefined || labels.length === 1 ? named : {...named, unit}
  })
}

/**
 * Years under measures stand for the blanks to their right too: `2003/04 | | 2004/05 |` under `Actual | Target | Actual
 * | Target`. Only measures are of a year: what else stands above is not.
 */
function measuresOver(
  rows: readonly (readonly string[])[],
  index: number,
  lowest: number,
): readonly string[] | undefined {
  const above = index === lowest ? rows[index - 1] : undefined
  const years = rows[index]?.filter((label) => label !== '') ?? []
  if (above === undefined || years.length < 2 || !years.every(isPeriodAlone)) return undefined
  return above.map((label) => (isMeasure(readColumn(label).role) ? label : ''))
}

/**
 * May a head stand under a group head to its left that does not reach over it in print? A status, a polarity or an
 * officer is of no year; and under a measure only years, amounts and other measures stand.
 */
function mayStandUnder(name: string, group: string): boolean {
  if (name === '' || group === '') return false
  const {role} = readColumn(name)
  const figures = isMeasure(role) || role === 'amount'
  if (isMeasure(readColumn(group).role))
    return figures || isPeriodAlone(name) || isUnitAlone(name) || (isOthers(group) && STATISTIC.test(name))
  return (figures || role === 'other') && !isPolarityHead(name)
}

/** What stands under `Quartiles`, a word each. */
const STATISTIC = /^(?:top|bottom|upper|lower|best|worst|middle|mean|highest|lowest)$/i

function isOthers(label: string): boolean {
  return readColumn(label).role === 'comparator'
}

/**
 * Does a year that begins over the council's own figure stop before a quartile or an average? Others' figures are of the
 * year they were published for, mostly an earlier one, and a blank over them says neither.
 */
function stopsBefore(name: string, group: string, first: string): boolean {
  return isPeriodAlone(group) && isOthers(name) && !isOthers(first)
}

function spreadGroups(
  row: readonly string[],
  below: readonly string[] | undefined,
  width: number,
  drawnOver: readonly boolean[] = [],
): string[] {
  const out = Array.from({length: width}, (_, column) => row[column] ?? '')
  if (below === undefined) return out
  let group = ''
  let covered: string[] = []
  for (let column = 0; column < width; column++) {
    const own = row[column] ?? ''
    const name = below[column] ?? ''
    if (own !== '') {
      group = own
      covered = [name.toLowerCase()]
    } else if (!mayStandUnder(name, group) || covered.includes(name.toLowerCase()) || covered[0] === '')
      group = ''
    else if (group !== '' && (drawnOver[column] === true || !stopsBefore(name, group, covered[0] ?? ''))) {
      covered.push(name.toLowerCase())
      out[column] = group
    }
  }
  return out
}
