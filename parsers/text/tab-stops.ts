import {isValueLike, isYearLike} from './cell-shape.ts'
import type {SourceLine} from './lines.ts'
import {countTabs, joinBrokenRows, textsOf} from './tab-rows.ts'

/** A row of fewer cells tells nothing of columns. */
const FEWEST_CELLS = 3
/** So many rows with figures there must be before a table's tabs are doubted. */
const FEWEST_ROWS = 2
/** Where so many of its lines have the same number of tabs, each is a mark. */
const STEADY = 0.8
/** One cell out of place is a slip. */
const FEWEST_ASTRAY = 2
/** So many times more of them must stand astray where each tab is a mark. */
const TIMES = 3

/**
 * Do tabs lead to stops, so that their number says nothing? Then cells of one kind stand under each other, and each
 * below a head, where a run of tabs is one mark; where each tab is one, codes stand under words, words under figures,
 * and figures below no head.
 */
export function leadsToStops(lines: readonly SourceLine[]): boolean {
  const tabbed = lines.filter(({text}) => text.includes('\t'))
  if (isSteady(tabbed) || !tabbed.some(({text}) => text.includes('\t\t'))) return false
  if (tabbed.some(({text}) => text.startsWith('\t\t') || /\t *$/.test(text))) return false // tabs before or behind all words mark empty cells
  const apart = astray(lines)
  if (apart < FEWEST_ASTRAY) return false
  return astray(lines.map((line) => ({...line, text: line.text.replace(/\t+/g, '\t')}))) * TIMES <= apart
}

function isSteady(tabbed: readonly SourceLine[]): boolean {
  const counts = new Map<number, number>()
  for (const {text} of tabbed) {
    const tabs = countTabs(text)
    counts.set(tabs, (counts.get(tabs) ?? 0) + 1)
  }
  return Math.max(0, ...counts.values()) >= tabbed.length * STEADY
}

/** Cells of rows with figures that are of another kind than most in their column, or stand below no head. */
function astray(lines: readonly SourceLine[]): number {
  const rows = joinBrokenRows(lines).map(textsOf)
  const first = rows.findIndex(hasFigures)
  const figured = rows.filter(hasFigures)
  if (figured.length < FEWEST_ROWS) return 0
  const heads = rows.slice(0, first).filter((cells) => cells.length >= FEWEST_CELLS)
  const columns = columnsOf(figured)
  return [...columns].reduce((sum, [at, counts]) => {
    const headed = heads.length === 0 || heads.some((cells) => (cells[at] ?? '') !== '')
    const all = [...counts.values()].reduce((total, count) => total + count, 0)
    return sum + all - Math.max(...counts.values()) + (headed ? 0 : all)
  }, 0)
}

type Kind = 'code' | 'figure' | 'words'

/** How many cells of each kind every column has, the empty ones left out. */
function columnsOf(rows: readonly (readonly string[])[]): Map<number, Map<Kind, number>> {
  const columns = new Map<number, Map<Kind, number>>()
  for (const cells of rows) {
    cells.forEach((text, at) => {
      if (text === '') return
      const counts = columns.get(at) ?? new Map<Kind, number>()
      const kind = kindOf(text)
      columns.set(at, counts.set(kind, (counts.get(kind) ?? 0) + 1))
    })
  }
  return columns
}

function kindOf(text: string): Kind {
  if (/^[A-Z]{1,6}\s?\d/.test(text)) return 'code'
  return isValueLike(text) ? 'figure' : 'words'
}

function hasFigures(cells: readonly string[]): boolean {
  return (
    cells.length >= FEWEST_CELLS &&
    cells.slice(1).some((text) => kindOf(text) === 'figure' && !isYearLike(text))
  )
}
