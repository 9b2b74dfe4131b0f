import {placeText} from '../emit/place.ts'
import type {Document} from '../model/document.ts'
import type {Finding} from '../model/explanation.ts'
import type {Column, Table} from '../model/table.ts'
import {headContext} from '../records/read-unit.ts'
import {readColumn} from '../words/read-role.ts'
import {quoted, wordsThatGive} from './words.ts'

/** Of each column of a table: what it holds, by which words of which header, and what else the header says. */
export function explainColumns(table: Table, document: Document): Finding[] {
  return table.columns.map((column, index) => explainColumn(column, index, table, document))
}

/** One column; `index` counts from 0. */
export function explainColumn(column: Column, index: number, table: Table, document: Document): Finding {
  const name = column.name === '' ? 'no head' : quoted(column.name)
  const said = [sayRole(column), sayPeriod(column), sayUnit(column), sayWhose(column)]
  const head = sayHead(column, index, table, document)
  const says = [`column ${index + 1}, ${name}: ${said.filter((part) => part !== '').join('; ')}`, head]
  return {about: 'column', says: says.filter((part) => part !== '').join('; ')}
}

function sayRole({name, role, from}: Column): string {
  if (from === 'contents') return `${role}, from what its cells hold`
  if (role === 'other')
    return name === '' ? 'nothing says what it holds' : 'its words name nothing of the field'
  const words = wordsThatGive(name, (run) => readColumn(run).role === role)
  return `${role}, ${words === undefined ? 'from the columns around it' : `by the words ${quoted(words)}`}`
}

/** Only the head of a measure has a period, so its words are asked as an outturn's. */
function sayPeriod({name, period}: Column): string {
  if (period === undefined) return ''
  const words = wordsThatGive(name, (run) => readColumn(`Actual ${run}`).period === period)
  return `period ${period}, ${words === undefined ? 'from the head over it' : `by the words ${quoted(words)}`}`
}

function sayUnit({name, unit}: Column): string {
  const read = headContext({name, ...(unit === undefined ? {} : {unit})}).unit
  if (read === undefined) return ''
  const words = wordsThatGive(name, (run) => headContext(readColumn(run)).unit === read)
  return `unit ${read}, ${words === undefined ? 'printed under the name' : `by ${quoted(words)}`}`
}

function sayWhose({of}: Column): string {
  const words = [of?.who, of?.statistic].filter((word) => word !== undefined)
  return words.length === 0 ? '' : `of others: ${words.join(', ')}`
}

function sayHead(column: Column, index: number, table: Table, document: Document): string {
  if (column.from !== 'borrowed') return ''
  const lender = lenderOf(column, index, table, document)
  const whose =
    lender === undefined ? 'another table of the report' : `table ${lender.id}, ${placeText(firstOf(lender))}`
  return `the head is that of ${whose}, for this one prints none`
}

/** The table whose own header a head was taken from: the nearest before it that has all of its heads, else this one. */
function lenderOf(column: Column, index: number, table: Table, document: Document): Table | undefined {
  const before = document.tables.slice(0, document.tables.indexOf(table))
  const fitting = before.filter(({columns}) => {
    const own = columns[index]
    return columns.length === table.columns.length && own?.name === column.name && own.from === 'header'
  })
  const whole = fitting.findLast((other) =>
    other.columns.every(({name}, at) => name === table.columns[at]?.name),
  )
  return whole ?? fitting.at(-1)
}

function firstOf({position}: Table): Parameters<typeof placeText>[0] {
  return 'length' in position ? position.slice(0, 1) : position
}
