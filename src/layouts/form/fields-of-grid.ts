import type {Cell, Grid} from '../../../parsers/block.ts'
import {across} from '../across.ts'
import type {Field} from './form-grid.ts'
import {isKnownLabel} from './label.ts'

/** Pairs of label and value; a row without a label goes on with the value above. `undefined` where labels are not. */
export function fieldsOfGrid(grid: Grid): Field[] | undefined {
  const fields: Field[] = []
  for (const row of grid.rows) {
    const cells = row.cells.filter(({covered}) => covered !== true)
    const [only, second] = cells
    const above = fields.at(-1)
    if (
      only !== undefined &&
      above !== undefined &&
      (second === undefined || (cells.length > 2 && cells.slice(1).every(({text}) => text === '')))
    ) {
      fields[fields.length - 1] = {...above, value: joined(above.value, only)}
      continue
    }
    if (cells.length > 4 || cells.length % 2 !== 0 || row.undividedFrom !== undefined) return undefined
    for (let at = 0; at < cells.length; at += 2) {
      const [label, value] = [cells[at], cells[at + 1]]
      const last = fields.at(-1)
      if (label === undefined || value === undefined) return undefined
      if (label.text !== '') fields.push({label: {...label, text: label.text.replace(/\s*:$/, '')}, value})
      else if (value.text !== '' && last !== undefined)
        fields[fields.length - 1] = {...last, value: joined(last.value, value)}
      else if (value.text !== '') return undefined
    }
  }
  const known = fields.filter(({label}) => isKnownLabel(label.text)).length
  return known >= 3 && known >= fields.length * 0.7 ? fields : undefined
}

function joined(above: Cell, below: Cell): Cell {
  const position = across([above.position, below.position])
  return {
    text: `${above.text} ${below.text}`,
    visible: above.visible + below.visible,
    position,
  }
}
