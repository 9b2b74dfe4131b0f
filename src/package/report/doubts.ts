import {placeText} from '../../emit/place.ts'
import type {Message} from '../../model/message.ts'
import type {Place} from '../../model/position.ts'
import {groupBy} from '../../model/group-by.ts'
import {byCodeUnit} from '../../model/identity.ts'
import type {RowFlag} from '../../model/table.ts'
import type {Shard, ShardDocument} from '../shard.ts'

/** Something to look at: the report, the file of the package that shows it, and the place in the report. */
export interface Doubt {
  readonly path: string
  readonly file: string
  readonly place: string
  readonly sentence: string
}

/** The first of many, and how many there are in all. */
export interface Some<Item> {
  readonly total: number
  readonly shown: readonly Item[]
}

/** All messages of one kind. */
export interface MessageKind extends Some<Doubt> {
  readonly severity: Message['severity']
  readonly code: string
}

/** What one council may take of the page: of 40 councils and more all is in memory at once. */
export const DOUBTS_AT_MOST = 50
const WORDS_AT_MOST = 240
const PIECES_AT_MOST = 3

/** The first of many. */
export function some<Item>(all: readonly Item[], atMost: number): Some<Item> {
  return {total: all.length, shown: all.slice(0, atMost)}
}

/** Words on one line, cut where they are long, never within a character. */
export function shortened(text: string, atMost = WORDS_AT_MOST): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= atMost ? line : `${line.slice(0, atMost).replace(/[\ud800-\udbff]$/, '')} …`
}

/** A place in words; of a thing in many pieces the first few. */
export function placeShown(place: Place | undefined): string {
  if (place === undefined) return ''
  if (!('length' in place) || place.length <= PIECES_AT_MOST) return placeText(place)
  return `${placeText(place.slice(0, PIECES_AT_MOST))} and ${place.length - PIECES_AT_MOST} more`
}

/** Flags of a row that a reader of its figures must know of. */
const ROW_DOUBTS: readonly (readonly [RowFlag, string])[] = [
  ['damaged', 'a damaged row, kept as it stands'],
  ['ambiguous', 'a row that could be read in more than one way'],
  ['undivided', 'a row whose last cell holds the words of several columns'],
  ['cut', 'a row whose text ends or begins in the middle of a sentence'],
]

/** Tables and rows that could not be understood whole; those in which most is lost come first. */
export function damagedOf(documents: readonly ShardDocument[]): Some<Doubt> {
  const found = documents.flatMap((one) => [...tableDoubts(one), ...rowDoubts(one)])
  found.sort((a, b) => a.rank - b.rank) // the order of reports and rows is kept within a rank
  const {total, shown} = some(found, DOUBTS_AT_MOST)
  return {total, shown: shown.map(({doubt}) => doubt)}
}

interface Ranked {
  readonly rank: number
  readonly doubt: Doubt
}

function tableDoubts({document, tables: folder}: ShardDocument): readonly Ranked[] {
  return document.tables.flatMap(({id, damaged, position}) => {
    if (damaged === undefined) return []
    const sentence = shortened(`a table that was not understood whole: ${damaged}`)
    const place = placeShown(position)
    return [{rank: -1, doubt: {path: document.source.path, file: `${folder}/${id}.csv`, place, sentence}}]
  })
}

function rowDoubts({document, tables: folder}: ShardDocument): readonly Ranked[] {
  return document.tables.flatMap(({id, rows}) =>
    rows.flatMap(({flags, cells, position}) => {
      const rank = ROW_DOUBTS.findIndex(([flag]) => flags.includes(flag))
      const words = ROW_DOUBTS.filter(([flag]) => flags.includes(flag)).map(([, said]) => said)
      if (rank === -1) return []
      const row = shortened(cells.filter((cell) => cell !== '').join(' | '), WORDS_AT_MOST / 2)
      const sentence = `${words.join('; ')}: “${row}”`
      const place = placeShown(position)
      return [{rank, doubt: {path: document.source.path, file: `${folder}/${id}.csv`, place, sentence}}]
    }),
  )
}

/** Arithmetic that a report invites and that does not come out. */
export function failedChecksOf(documents: readonly ShardDocument[]): Some<Doubt> {
  const found = documents.flatMap(({document, tables: folder}) => {
    const tables = new Map(document.tables.map((table) => [table.id, table]))
    return document.indicators.flatMap(({table, row, code, title, checks}) =>
      checks.flatMap(({check, expected, found: printed, ok}) => {
        if (ok) return []
        const name = code === null ? title : `${code.canonical} ${title}`
        const sentence = `${shortened(name, WORDS_AT_MOST / 2)}: the ${check} comes to ${shortened(expected, 60)}, printed is ${shortened(printed, 60)}`
        const place = placeShown(tables.get(table)?.rows[row]?.position)
        return [{path: document.source.path, file: `${folder}/${table}.csv`, place, sentence}]
      }),
    )
  })
  return some(found, DOUBTS_AT_MOST)
}

const SEVERITIES: readonly Message['severity'][] = ['error', 'warning', 'info']

/**
 * Messages by their kind, the gravest first: of warnings and errors a few of each kind, so that none is crowded out;
 * what is only told is counted.
 */
export function messageKindsOf({documents, trends}: Shard): readonly MessageKind[] {
  const files = new Map(documents.map((one) => [one.document.id, one]))
  const grave = trends.summary.messages.filter(({severity}) => severity !== 'info')
  const told = documents
    .filter(({countedAs}) => countedAs === undefined)
    .flatMap(({document: {id, messages}}) => messages.map((message) => ({...message, document: id})))
    .filter(({severity}) => severity === 'info')
  const kinds = [...groupBy([...grave, ...told], ({severity, code}) => `${severity} ${code}`).values()]
  const each = Math.max(1, Math.floor(DOUBTS_AT_MOST / Math.max(1, kinds.length)))
  return kinds
    .flatMap((messages): readonly MessageKind[] => {
      const [first] = messages
      if (first === undefined) return []
      const {severity, code} = first
      const shown = severity === 'info' ? [] : messages.slice(0, each).flatMap((one) => doubtOf(one, files))
      return [{severity, code, total: messages.length, shown}]
    })
    .sort(
      (a, b) =>
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        b.total - a.total ||
        byCodeUnit(a.code, b.code),
    )
}

function doubtOf(
  {document, message, position}: Message & {readonly document: string},
  files: ReadonlyMap<string, ShardDocument>,
): readonly Doubt[] {
  const told = files.get(document)
  if (told === undefined) return []
  const place = placeShown(position)
  return [{path: told.document.source.path, file: told.file, place, sentence: shortened(message)}]
}
