import type {Message} from '../model/message.ts'
import {isMeasure, namesTwoMeasures, readColumn} from '../words/read-role.ts'
import {repairHead} from '../words/repair-head.ts'
import {repairYears} from '../words/repair-year.ts'
import {beginsWithCode, isCodeShape} from '../words/code-shape.ts'
import {isFigureShape} from '../words/value-shape.ts'
import {textsOfColumn} from './column-texts.ts'
import {extentOf} from './extent.ts'
import {isPeriodAlone} from './head-word.ts'
import type {Mended} from './mend.ts'

/** One code may be a reference. */
const FEWEST_TOLD = 2

/** What has to be said of a table's header: that it has none, that a year in it was misread, that a head names no measure. */
export function headerMessages(table: Mended): Message[] {
  if (table.rows.length === 0) {
    return [say(table, 'table/no-rows', 'A header without rows: the table is empty')]
  }
  return [
    ...sayHeadless(table),
    ...sayRepaired(table),
    ...sayRepairedHeads(table),
    ...sayUnmeasured(table),
    ...sayUnread(table),
  ]
}

function sayHeadless(table: Mended): Message[] {
  if (table.headedBy === 'own') return []
  if (table.headedBy === 'borrowed')
    return [
      say(
        table,
        'table/borrowed-header',
        'The table prints no header: its columns are those of another table of the report',
      ),
    ]
  const roles = table.columns.flatMap(({role, from}) => (from === 'contents' ? [role] : []))
  if (roles.length === 0)
    return [say(table, 'table/no-header', 'The table prints no header: its columns have no names')]
  const message = `The table prints no header: what its columns hold tells ${roles.join(', ')}; of its figures nothing says the measure or the year, so none is read`
  return [say(table, 'table/guessed-columns', message)]
}

function sayRepaired(table: Mended): Message[] {
  return table.columns
    .filter(({name, period}) => period !== undefined && repairYears(name) !== name)
    .map(({name, period}) =>
      say(
        table,
        'period/repaired',
        `Read the year in the head “${name}” as ${period ?? ''}: a slip of the scan`,
      ),
    )
}

/** A head that is known by what its words were before the scan. */
function sayRepairedHeads(table: Mended): Message[] {
  return table.columns
    .filter(({name, role, from}) => role !== 'other' && from !== 'contents' && repairHead(name) !== name)
    .map(({name, role}) =>
      say(table, 'table/repaired-head', `Read the head “${name}” as ${role}: a slip of the scan`),
    )
}

/** Of indicators figures are wanted, and of rows that are described under years alone: those of a column whose head names no measure are lost but for the table. */
function sayUnmeasured(table: Mended): Message[] {
  if (table.headedBy === 'none') return []
  const measured = table.family === 'indicators'
  if (!measured && (table.family !== 'other' || !table.columns.some(({role}) => role === 'description')))
    return []
  return table.columns
    .filter(
      ({name, role, from}, index) =>
        role === 'other' &&
        ((isPeriodAlone(name) && (measured || holdsFigures(table, index))) ||
          namesTwoMeasures(name) ||
          (measured && from !== 'contents' && holdsFigures(table, index))),
    )
    .map(({name}) =>
      say(
        table,
        'table/unknown-measure',
        `Nothing says whether the column “${name}” holds outturns or targets: its cells are kept and no figure is read from them`,
      ),
    )
}

/**
 * Rows that begin with codes, with figures behind them, are indicators, though no head of theirs is one that we know; and
 * rows that are named by measures are an indicator's, though no name of it was found.
 */
function sayUnread(table: Mended): Message[] {
  if (table.family !== 'other' || table.headedBy === 'none') return []
  const rows = table.rows.filter(({kind}) => kind === 'data')
  const coded = rows.filter(({cells}) => cells.some(({text}) => isCodeShape(text) || beginsWithCode(text)))
  const roles = rows.map(({cells}) => readColumn(cells[0]?.text ?? '').role)
  const areMeasures = roles.every(isMeasure) || (roles.includes('actual') && roles.includes('target'))
  const measured = areMeasures ? rows.filter((_, at) => isMeasure(roles[at] ?? 'other')) : []
  const told = coded.length >= measured.length ? coded : measured
  if (told.length < FEWEST_TOLD || told.length * 2 < rows.length) return []
  if (!table.columns.some((_, index) => holdsFigures(table, index))) return []
  const how = told === coded ? 'begin with codes of indicators' : 'are named by measures'
  const message = `${told.length} rows ${how}, and nothing says for sure what their figures are: they are kept in the table, and none is read`
  return [say(table, 'table/unread-figures', message)]
}

/** Figures as performance has them: a number that only counts or a year is none. */
function holdsFigures({rows}: Mended, index: number): boolean {
  const own = rows.filter(({kind, flags}) => kind === 'data' && !flags.includes('undivided'))
  const texts = textsOfColumn(own, index)
  if (texts.every((text, at) => /^\d+[.)]?$/.test(text) && Number.parseInt(text, 10) === at + 1)) return false
  const figures = texts.filter((text) => isFigureShape(text) && !isPeriodAlone(text))
  return figures.length * 2 > texts.length
}

/** Figures are lost but for the table. */
const WARNINGS: ReadonlySet<string> = new Set(['table/unknown-measure', 'table/unread-figures'])

function say(table: Mended, code: string, message: string): Message {
  return {
    severity: WARNINGS.has(code) ? 'warning' : 'info',
    code,
    message,
    position: extentOf(table.at),
  }
}
