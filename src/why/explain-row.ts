import {placeText} from '../emit/place.ts'
import type {Document} from '../model/document.ts'
import type {Finding} from '../model/explanation.ts'
import type {Row, RowFlag, Table} from '../model/table.ts'
import {undividedFrom} from '../model/undivided.ts'
import type {RowAt} from './subjects.ts'
import {count, quoted} from './words.ts'

/** What was done to a row before it was read, and each cell with the column it was given to. */
export function explainRow(at: RowAt): Finding[] {
  const {kind, flags} = at.row
  const plain = kind === 'data' && flags.length === 0 ? [row('taken as it is drawn')] : []
  return [...plain, ...explainKind(at.row), ...flags.map((flag) => row(FLAGS[flag](at))), ...explainCells(at)]
}

function explainKind({kind}: Row): Finding[] {
  if (kind === 'heading') return [row('it titles the rows below it, and is no record')]
  return kind === 'total' ? [row('it sums the rows above it, and is no record')] : []
}

function row(says: string): Finding {
  return {about: 'row', says}
}

const FLAGS: Readonly<Record<RowFlag, (at: RowAt) => string>> = {
  rejoined: sayRejoined,
  damaged: () =>
    'damaged: a column’s edge cuts through its words; kept as it stands, and no record is read from it',
  cut: () => 'cut: a cell begins or stops in mid-sentence, and no other row has the rest; kept as it stands',
  split: () =>
    'split: something else stood in the same drawn row (another entry, a heading or a header) and was parted from it',
  deduplicated: () => 'deduplicated: words that stood twice in one cell stand once',
  ambiguous: () =>
    'ambiguous: it could be read in more than one way, so nothing is handed down to it from spanning cells',
  undivided: sayUndivided,
}

function sayRejoined({row: {position}}: RowAt): string {
  return 'length' in position && position.length > 1
    ? `rejoined: ${count(position.length, 'piece')} that a page break or a wrap cut (${placeText(position)}) are one row again`
    : 'rejoined: its lines, which a wrap or a page break cut, are one row again'
}

function sayUndivided({table, row: {cells, flags}}: RowAt): string {
  const from = undividedFrom({cells, flags})
  const names = table.columns
    .slice(from)
    .map(({name}, index) => (name === '' ? `column ${from + index + 1}` : quoted(name)))
  return `undivided: ${quoted(cells[from] ?? '')} stands for ${names.join(', ')}, and the layout does not tell which part is whose; no figure, officer, date or status is read from it`
}

function explainCells(at: RowAt): Finding[] {
  const end = undividedFrom(at.row)
  return at.table.columns.flatMap((column, index): Finding[] => {
    const own = at.row.cells[index] ?? ''
    const down = at.row.inherited?.[String(index)]
    const name = column.name === '' ? `column ${index + 1}` : quoted(column.name)
    const position = at.row.cellPositions?.[index] ?? undefined
    const where = position === undefined ? {} : {position}
    if (own !== '' && index < end)
      return [{about: 'cell', says: `${name} (${column.role}): ${quoted(own)}`, ...where}]
    if (down === undefined) return []
    return [{about: 'cell', says: `${name} (${column.role}): ${quoted(down)}, ${sayGiver(at, index, down)}`}]
  })
}

function sayGiver({table, row, index: own}: RowAt, column: number, text: string): string {
  if (row.cells.slice(0, column).includes(text)) return 'said by the cell beside it that lies over it too'
  const giver = table.rows.slice(0, own).findLast(({cells}) => cells[column] === text)
  const where = giver === undefined ? '' : ` of ${placeText(giver.position)}`
  return `handed down from the cell${where} that spans it`
}

/** Why a row made no record. */
export function explainNoRecord(at: RowAt): Finding {
  return {about: 'record', says: `no record is made of it: ${whyNone(at)}`}
}

function whyNone({table: {family}, row: {kind, flags}}: RowAt): string {
  if (kind !== 'data') return kind === 'heading' ? 'it is a heading' : 'it is a sum'
  if (flags.includes('damaged')) return 'it is damaged, so its words may be anybody’s'
  if (!RECORDED.has(family))
    return `tables of ${family === 'other' ? 'another kind' : family} hold neither indicators nor commitments`
  return 'it has no code and no words that name what it is about'
}

const RECORDED: ReadonlySet<Table['family']> = new Set(['indicators', 'commitments', 'status'])

/** What kind of table it is, over which columns, and where it stands. */
export function explainTable(table: Table, document: Document): Finding[] {
  const section = table.section.map(quoted).join(' › ')
  const roles = [...new Set(table.columns.map(({role}) => role))].filter((role) => role !== 'other')
  const kind = `a table of ${table.family === 'other' ? 'a kind of its own' : table.family}`
  const why = roles.length === 0 ? '' : `, for its columns hold ${roles.join(', ')}`
  const pieces = 'length' in table.position ? `, in ${count(table.position.length, 'piece')}` : ''
  const where = section === '' ? '' : `; under ${section}`
  const records = [...document.indicators, ...document.commitments].filter(
    (one) => one.table === table.id,
  ).length
  return [
    {
      about: 'table',
      says: `${kind}${why}${where}; ${count(table.rows.length, 'row')}${pieces}, ${count(records, 'record')}; confidence ${table.confidence}`,
      position: table.position,
      id: table.id,
    },
  ]
}
