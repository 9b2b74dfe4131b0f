import type {Document} from '../../model/document.ts'
import type {Shard} from '../shard.ts'
import {columnsOf, REQUIRED, sheetOf} from '../sheet.ts'

interface Item {
  readonly document: Document
  readonly record: string
  readonly kind: 'indicator' | 'commitment'
  readonly looks: 'now' | 'back'
  readonly period: string | null
  readonly status: string | null
  readonly from: string | null
  readonly raw: string | null
}

const {string} = columnsOf<Item>()

/** Every red, amber or green, and whatever else a report says of how a thing stands. */
export const STATUSES = sheetOf<Shard, Item>(
  {
    name: 'statuses',
    title: 'Statuses',
    description: 'How each indicator and commitment stood, by its report, now and where it looks back.',
    key: ['record', 'looks'],
    references: [{field: 'document', sheet: 'documents'}],
  },
  function* ({documents}) {
    for (const {document} of documents) yield* statusesOf(document)
  },
  [
    string('record', 'the indicator or commitment', ({record}) => record, REQUIRED),
    string('kind', 'which of the two', ({kind}) => kind, {
      constraints: {required: true, enum: ['indicator', 'commitment']},
    }),
    string('document', 'the report', ({document}) => document.id, REQUIRED),
    string('looks', 'at its own time, or back at an earlier one', ({looks}) => looks, {
      constraints: {required: true, enum: ['now', 'back']},
    }),
    string('period', 'when it stood so', ({period}) => period),
    string('status', 'how; blank where only the printed words are known', ({status}) => status),
    string('from', 'what says so', ({from}) => from),
    string('raw', 'the words in the source', ({raw}) => raw),
  ],
)

function* statusesOf(document: Document): Generator<Item> {
  const period = document.period?.label ?? null
  for (const {id, status} of document.indicators) {
    if (status === undefined) continue
    const told = {status: null, from: null, raw: status}
    yield {document, record: id, kind: 'indicator', looks: 'now', period, ...told}
  }
  for (const {id, status} of document.commitments) {
    if (status === null) continue
    const {now, previous, previousPeriod, from, raw} = status
    const about = {document, record: id, kind: 'commitment'} as const
    yield {...about, looks: 'now', period, status: now, from, raw}
    if (previous !== undefined)
      yield {...about, looks: 'back', period: previousPeriod ?? null, status: previous, from, raw: null}
  }
}
