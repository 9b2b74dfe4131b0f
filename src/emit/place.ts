import type {Place, Position} from '../model/position.ts'

/** A place in words that can be looked up: `line 12`, `lines 12-14`, `page 3`, `block 4 row 2`; several apart by `;`. */
export function placeText(place: Place): string {
  return 'length' in place ? place.map(positionText).join('; ') : positionText(place)
}

function positionText(position: Position): string {
  if ('line' in position) {
    const {line, endLine} = position
    return line === endLine ? `line ${line}` : `lines ${line}-${endLine}`
  }
  if ('page' in position) return `page ${position.page}`
  const {block, table, row} = position
  return [
    `block ${block}`,
    table === undefined ? '' : `table ${table}`,
    row === undefined ? '' : `row ${row}`,
  ]
    .filter((part) => part !== '')
    .join(' ')
}
