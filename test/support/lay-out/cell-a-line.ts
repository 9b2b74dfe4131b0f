import type {KnownRow, KnownTable} from '../known-table.ts'
import type {Random} from '../seeded.ts'
import {allFigures, belowOf, lostToHoles, lostToSpaces} from './figures.ts'
import {headerRows, headerSurvives} from './header-rows.ts'
import type {Laid, Look, Writer} from './laid.ts'
import {onPages} from './pages.ts'
import {wrap} from './wrap.ts'

/** One cell a line, as Word leaves a flattened table: empty cells vanish. `apart`: a blank line between all cells. */
export const cellALine: Writer = (table, look, random) => flattened(table, look, random, (cells) => cells)

/** Two or three cells on one line, now and then. */
export const fewALine: Writer = (table, look, random) =>
  flattened(table, look, random, (cells) => gathered(cells, random), lostToSpaces)

function flattened(
  table: KnownTable,
  look: Look,
  random: Random,
  gather: (cells: readonly string[]) => readonly string[],
  lostOf = lostToHoles,
): Laid {
  const apart = look.variant === 'apart'
  const lined = (cells: readonly string[]): string[] =>
    gather(cells.filter((text) => text !== '')).flatMap((text) => (apart ? [text, ''] : [text]))
  const header = headerRows(table, look).flatMap(lined)
  const rows = table.rows.map((row) => ({
    lines: lined(row.cells.map(({raw}) => raw)).flatMap((text) => wrapped(text, look, random)),
    lost: lostOf(row, table),
    ...belowOf(row),
  }))
  const laid = onPages({header, rows, bareNumbers: false}, look, random)
  return rhythmHolds(table, look) ? laid : {...laid, lost: allFigures(table)}
}

function wrapped(text: string, look: Look, random: Random): string[] {
  return look.wraps ? wrap(text, 40, look.hyphens ? random : undefined) : [text]
}

/** Without codes only whole rows of one line a cell can be told one from another. */
function rhythmHolds(table: KnownTable, look: Look): boolean {
  const whole = !look.wraps && table.rows.every(({cells}) => cells.every(({raw}) => raw !== ''))
  const coded = table.rows.every(({code}: KnownRow) => code !== undefined)
  return headerSurvives(table, look) && (coded || whole)
}

function gathered(cells: readonly string[], random: Random): string[] {
  const lines: string[] = []
  let from = 0
  while (from < cells.length) {
    const count = random.chance(0.4) ? random.between(2, 3) : 1
    lines.push(cells.slice(from, from + count).join(' '))
    from += count
  }
  return lines
}
