import {headOf} from '../known/columns.ts'
import type {KnownRow, KnownTable} from '../known-table.ts'
import type {Random} from '../seeded.ts'
import {belowOf, lostToHoles} from './figures.ts'
import type {Laid, Look, Writer} from './laid.ts'
import {formGrid} from './form-grid.ts'
import {onPages} from './pages.ts'
import {wrap} from './wrap.ts'

/**
 * One indicator a page or block: each label with its value on its line (`colon`, `spaces`, `tab`), one under another
 * (`lines`), or a small table under the name (`grid`).
 */
export const form: Writer = (table, look, random) => {
  const pages = random.chance(0.4)
  const rows = table.rows.map((row) => ({...block(row, table, look, random, pages), ...belowOf(row)}))
  return onPages({header: [], rows, bareNumbers: true}, look, random)
}

function block(row: KnownRow, table: KnownTable, look: Look, random: Random, pages: boolean): Laid {
  const end = pages ? ['\f'] : ['']
  if (look.variant === 'grid') {
    const laid = formGrid(row, table, '\t')
    return {...laid, lines: [...laid.lines, ...end]}
  }
  const labels = table.columns.map(headOf)
  const width = Math.max(...labels.map((label) => label.length)) + 3
  const lines = labels.flatMap((label, index) => {
    const text = row.cells[index]?.raw ?? ''
    const pieces = look.wraps ? wrap(text, 50, look.hyphens ? random : undefined) : [text]
    return labelled(label, pieces, look.variant, width)
  })
  // a label without a value, with the next label under it, is as good as a value
  return {lines: [...lines, ...end], lost: look.variant === 'lines' ? lostToHoles(row, table) : []}
}

function labelled(label: string, pieces: readonly string[], variant: string, width: number): string[] {
  const [first = '', ...rest] = pieces
  switch (variant) {
    case 'spaces':
      return [
        `${label.padEnd(width)}${first}`.trimEnd(),
        ...rest.map((text) => `${' '.repeat(width)}${text}`),
      ]
    case 'tab':
      return [`${label}\t${first}`, ...rest]
    case 'lines':
      return [label, ...pieces.filter((text) => text !== '')]
    default:
      return [`${label}: ${first}`.trimEnd(), ...rest]
  }
}
