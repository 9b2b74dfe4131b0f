import {placeText} from '../../emit/place.ts'
import type {Message} from '../../model/message.ts'
import type {Place} from '../../model/position.ts'
import {groupBy} from '../../model/group-by.ts'
import {byCodeUnit} from '../../model/identity.ts'
import type {RowFlag} from '../../model/table.ts'
import type {Shard, ShardDocument} from '../shard.ts'
import {COUNCIL_AT_MOST, firstOf, shareOf, type Some} from './at-most.ts'

/** Something to look at: the report, the file of the package that shows it, and the place in the report. */
export interface Doubt {
  /** how much is lost by it among its like: the least comes first */
  readonly rank: number
  readonly path: string
  readonly file: string
  readonly place: string
  readonly sentence: string
}

/** All messages of one kind. */
export interface MessageKind extends Some<Doubt> {
  readonly severity: Message['severity']
  readonly code: string
}

const WORDS_AT_MOST = 240
const PIECES_AT_MOST = 3

/** What is lost most first, then by the report; in a report the order of its rows stays. */
export function gravestFirst(a: Doubt, b: Doubt): number {
  return a.rank - b.rank || byCodeUnit(a.path, b.path)
}

/** The gravest kinds of messages first, of these those with the most. */
export function gravestKindFirst(a: MessageKind, b: MessageKind): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    b.total - a.total ||
    byCodeUnit(a.code, b.code)
  )
}

const SEVERITIES: readonly Message['severity'][] = ['error', 'warning', 'info']

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
  return firstOf(found, gravestFirst, COUNCIL_AT_MOST.doubts)
}

function tableDoubts({document, tables: folder}: ShardDocument): readonly Doubt[] {
  return document.tables.flatMap(({id, damaged, position}) => {
    if (damaged === undefined) return []
    const sentence = shortened(`a table that was not understood whole: ${damaged}`)
    const place = placeShown(position)
    return [{rank: 0, path: document.source.path, file: `${folder}/${id}.csv`, place, sentence}]
  })
}

function rowDoubts({document, tables: folder}: ShardDocument): readonly Doubt[] {
  return document.tables.flatMap(({id, rows}) =>
    rows.flatMap(({flags, cells, position}) => {
      const rank = ROW_DOUBTS.findIndex(([flag]) => flags.includes(flag)) + 1 // behind tables, which lose more
      const words = ROW_DOUBTS.filter(([flag]) => flags.includes(flag)).map(([, said]) => said)
      if (rank === 0) return []
      const row = shortened(cells.filter((cell) => cell !== '').join(' | '), WORDS_AT_MOST / 2)
      const sentence = `${words.join('; ')}: “${row}”`
      const place = placeShown(position)
      return [{rank, path: document.source.path, file: `${folder}/${id}.csv`, place, sentence}]
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
        return [{rank: 0, path: document.source.path, file: `${folder}/${table}.csv`, place, sentence}]
      }),
    )
  })
  return firstOf(found, gravestFirst, COUNCIL_AT_MOST.doubts)
}

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
  const each = shareOf(COUNCIL_AT_MOST.doubts, kinds.length)
  return kinds
    .flatMap((messages): readonly MessageKind[] => {
      const [first] = messages
      if (first === undefined) return []
      const {severity, code} = first
      const pathOf = ({document}: (typeof messages)[number]): string =>
        files.get(document)?.document.source.path ?? ''
      const {total, shown} = firstOf(messages, (a, b) => byCodeUnit(pathOf(a), pathOf(b)), each)
      return [
        {
          severity,
          code,
          total,
          shown: severity === 'info' ? [] : shown.flatMap((one) => doubtOf(one, files)),
        },
      ]
    })
    .sort(gravestKindFirst)
}

function doubtOf(
  {document, message, position}: Message & {readonly document: string},
  files: ReadonlyMap<string, ShardDocument>,
): readonly Doubt[] {
  const told = files.get(document)
  if (told === undefined) return []
  const place = placeShown(position)
  return [{rank: 0, path: told.document.source.path, file: told.file, place, sentence: shortened(message)}]
}
