import type {Cell, GridRow} from '../../../parsers/block.ts'
import {beginsWithCode, isCodeShape} from '../../words/code-shape.ts'
import {across} from '../across.ts'
import {isMeasureHead, isPeriodHead} from './measure-head.ts'

/** Rows of which each says its measure in a cell of its own, behind the one that names the indicator. */
export interface NamedRows {
  readonly top: GridRow
  readonly body: readonly GridRow[]
}

/** A title that is no code has so many words, or it may be a section's. */
const FEWEST_WORDS = 2
/** … and before a measure on its own line. */
const FEWEST_BEFORE = 3

/**
 * Give each measure a column beside the indicator's name where the name stands over it, or on its line before it: `BV8
 * Invoices paid` over `Actual | 93%` and `Target | 95%`.
 *
 * @param top  a head for the labels, then a year for each column of figures
 * @returns    `undefined` where a row is neither a name nor a measure, or a name has no measure under it
 */
export function namesOver(top: GridRow, body: readonly GridRow[]): NamedRows | undefined {
  const [corner, ...periods] = top.cells
  if (corner === undefined || periods.length === 0 || !periods.every(({text}) => isPeriodHead(text)))
    return undefined
  const rows: GridRow[] = []
  let name: GridRow | undefined
  for (const row of body) {
    const [label, ...figures] = row.cells
    if (label === undefined) return undefined
    const split = splitLabel(label)
    if (figures.every(({text}) => text === '') && split?.name.text !== '') {
      if (name !== undefined || !isName(label.text)) return undefined
      name = row
    } else {
      if (split === undefined || (split.name.text !== '' && name !== undefined)) return undefined
      const own = name?.cells[0] ?? split.name
      const position = name === undefined ? row.position : across([name.position, row.position])
      rows.push({...row, cells: [own, split.measure, ...figures], position})
      name = undefined
    }
  }
  const [first] = rows
  if (name !== undefined || first?.cells[0]?.text === '') return undefined
  const head = corner.text === '' ? {...corner, text: 'Indicator'} : corner
  return {top: {...top, cells: [head, blankAt(corner), ...periods]}, body: rows}
}

/** The measure of a label, and the indicator's name where it stands before it. */
function splitLabel(label: Cell): {readonly name: Cell; readonly measure: Cell} | undefined {
  const [, name = '', measure = ''] = /^(.*\S)\s+(\S+)$/.exec(label.text) ?? []
  // `Our own target` is a measure all of it
  if (isMeasureHead(measure) && isName(name, FEWEST_BEFORE))
    return {
      name: {...label, text: name, visible: label.visible - measure.length},
      measure: {...label, text: measure, visible: measure.length},
    }
  return isMeasureHead(label.text) ? {name: blankAt(label), measure: label} : undefined
}

function isName(text: string, fewest = FEWEST_WORDS): boolean {
  if (beginsWithCode(text) || isCodeShape(text)) return true
  return text.split(' ').length >= fewest && /^\p{Lu}/u.test(text) && !isMeasureHead(text)
}

function blankAt({position}: Cell): Cell {
  return {text: '', visible: 0, position}
}
