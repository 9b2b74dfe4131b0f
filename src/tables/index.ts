import type {Block} from '../../parsers/block.ts'
import type {Coverage, Section, TextBlock} from '../model/document.ts'
import {contentId} from '../model/identity.ts'
import type {Message} from '../model/message.ts'
import {placeOrder} from '../model/place-order.ts'
import type {Row, Table} from '../model/table.ts'
import {councilIn} from './bare-periods.ts'
import {coloursOf, letteredColumns} from './colours.ts'
import {isDebris, scrambledTable} from './damage.ts'
import {placeOf, type DraftRow} from './draft.ts'
import {extentOf} from './extent.ts'
import {headerMessages} from './header-messages.ts'
import {findMerged} from './inherit.ts'
import {mend, type Mended} from './mend.ts'
import {learnHeadings} from './split-headings.ts'
import {stitch} from './stitch.ts'
import type {Placed, Stitched, Stitching} from './stitched.ts'

/** What the blocks of a report make: logical tables, sections, text, and where every character went. */
export interface ReadTables {
  readonly title: string | null
  readonly tables: readonly Table[]
  readonly sections: readonly Section[]
  readonly text: readonly TextBlock[]
  readonly coverage: Coverage
  readonly messages: readonly Message[]
}

/**
 * Blocks → logical tables.
 *
 * @param document    the document's id, which the ids of its parts are made from
 * @param characters  visible characters that the parser counted in the source
 */
export function readTables(blocks: readonly Block[], document: string, characters: number): ReadTables {
  const stitching = stitch(blocks, document)
  const learned = {
    headers: headersOf(stitching.tables),
    headings: new Set(stitching.tables.flatMap((table) => learnHeadings(table.rows, table.columns))),
    vocabulary: stitching.vocabulary,
    council: councilIn(
      [stitching.title, ...stitching.sections.slice(0, 2).map(({title}) => title)].join('\n'),
    ),
    merged: findMerged(stitching.tables),
  }
  const mended = stitching.tables.map((table) => mend(table, learned))
  const scrambled = damagedTables(stitching, document)
  const tables = [...mended.map((table) => finish(table, document)), ...scrambled]
  return {
    title: stitching.title,
    tables: tables.toSorted(byPlace),
    sections: stitching.sections,
    text: stitching.placed.map((placed) => textBlock(placed, document)),
    coverage: cover(stitching, mended, characters),
    messages: [
      ...stitching.messages,
      ...mended.flatMap((table) => table.messages),
      ...mended.flatMap(headerMessages),
      ...scrambled.map(damagedMessage),
    ],
  }
}

/** Each header once: a report has few, and its tables without one are held against all of them. */
function headersOf(tables: readonly Stitched[]): (readonly string[])[] {
  const headers = new Map<string, readonly string[]>()
  for (const {columns} of tables) {
    const labels = columns.map(({name}) => name)
    const key = labels.join('\t')
    if (!headers.has(key)) headers.set(key, labels)
  }
  return [...headers.values()]
}

function finish(table: Mended, document: string): Table {
  const at = extentOf(table.at)
  const id = contentId(
    document,
    'table',
    JSON.stringify(at),
    table.columns.map((column) => column.name).join('|'),
  )
  const lettered = letteredColumns(table.rows, table.columns)
  return {
    id,
    family: table.family,
    section: table.section,
    columns: table.columns,
    rows: table.rows.map((row) => finishRow(row, id, lettered)),
    position: at,
    ...(table.drawn.length === 0 ? {} : {drawn: table.drawn}),
    confidence: confidenceOf(table),
  }
}

/** Columns that a head of its own tells are sure; as sure as the table itself, where it had to be found on a page. */
function confidenceOf({headedBy, drawn}: Mended): number {
  const told = headedBy === 'own' ? 1 : headedBy === 'borrowed' ? 0.6 : 0.4
  const fit = Math.min(1, ...drawn.flatMap((piece) => (piece.fit === undefined ? [] : [piece.fit.score])))
  return Math.round(told * fit * 100) / 100
}

function finishRow(row: DraftRow, table: string, lettered: ReadonlySet<number>): Row {
  const cells = row.cells.map((cell) => cell.text)
  const position = placeOf(row.at)
  const colours = coloursOf(row, lettered)
  const {kind, flags} = row
  const id = contentId(table, 'row', JSON.stringify(position), cells.join('|'))
  const cellPositions = row.cells.map((cell) => (cell.at.length === 0 ? null : placeOf(cell.at)))
  if (holdsNothing(row.inherited) && holdsNothing(colours))
    return {id, kind, cells, cellPositions, position, flags}
  return {
    id,
    kind,
    cells,
    cellPositions,
    ...(holdsNothing(row.inherited) ? {} : {inherited: row.inherited}),
    ...(holdsNothing(colours) ? {} : {colours}),
    position,
    flags,
  }
}

function holdsNothing(record: Readonly<Record<string, unknown>>): boolean {
  for (const _ in record) return false
  return true
}

function textBlock(placed: Placed, document: string): TextBlock {
  const position = placeOf(placed.at)
  return {
    id: contentId(document, 'text', JSON.stringify(position), placed.text),
    kind: placed.kind,
    text: placed.text,
    ...(placed.section === undefined ? {} : {section: placed.section}),
    ...(placed.mark === undefined ? {} : {mark: placed.mark}),
    position,
  }
}

/** A table that no reader can restore: it is named and placed, has no rows, and its words stay text. */
function damagedTables(stitching: Stitching, document: string): Table[] {
  return stitching.placed.flatMap((placed, index): Table[] => {
    const why = placed.kind === 'paragraph' ? scrambledTable(placed.text) : undefined
    if (why === undefined) return []
    const after = stitching.placed.slice(index + 1)
    const end = after.findIndex((next) => next.section !== placed.section || !isDebris(next))
    const debris = after.slice(0, end < 0 ? after.length : end)
    const titles = sectionTitles(stitching.sections, placed.section)
    const position = placeOf([...placed.at, ...debris.flatMap((next) => next.at)])
    return [
      {
        id: contentId(document, 'table', JSON.stringify(position)),
        family: 'indicators',
        section: titles,
        columns: [],
        rows: [],
        position,
        damaged: why,
        confidence: 0,
      },
    ]
  })
}

function sectionTitles(sections: readonly Section[], id: string | undefined): string[] {
  const section = sections.find((candidate) => candidate.id === id)
  return section === undefined ? [] : [...sectionTitles(sections, section.parent), section.title]
}

function damagedMessage(table: Table): Message {
  return {
    severity: 'warning',
    code: 'table/scrambled',
    message: `Not read as a table: ${table.damaged ?? ''}; its text is kept`,
    position: table.position,
  }
}

function cover(stitching: Stitching, tables: readonly Mended[], characters: number): Coverage {
  let table = 0
  for (const {headerVisible, rows} of tables) {
    table += headerVisible
    for (const row of rows) table += sumVisible(row.cells)
  }
  const furniture = sumVisible(stitching.placed.filter(({kind}) => kind === 'furniture'))
  const text = sumVisible(stitching.placed.filter(({kind}) => kind !== 'furniture'))
  const heading = stitching.headingVisible
  return {
    characters,
    table,
    heading,
    text,
    furniture,
    unplaced: characters - table - heading - text - furniture,
  }
}

function sumVisible(placed: readonly {readonly visible: number}[]): number {
  return placed.reduce((total, {visible}) => total + visible, 0)
}

function byPlace(a: Table, b: Table): number {
  return placeOrder(a.position) - placeOrder(b.position)
}
