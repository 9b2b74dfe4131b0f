import {placeText} from '../../emit/place.ts'
import type {Document} from '../../model/document.ts'
import type {Indicator} from '../../model/indicator.ts'
import type {Shard} from '../shard.ts'
import {columnsOf, listCell, REQUIRED, sheetOf} from '../sheet.ts'
import {rowPlaces} from './row-places.ts'

interface Item {
  readonly document: Document
  readonly indicator: Indicator
  readonly position: string | null
  readonly series: string | null
}

const {string, integer, number} = columnsOf<Item>()

/** Every row of a table of indicators. */
export const INDICATORS = sheetOf<Shard, Item>(
  {
    name: 'indicators',
    title: 'Indicators',
    description: 'Every row of a table of indicators; its figures are observations.',
    key: ['id'],
    references: [
      {field: 'document', sheet: 'documents'},
      {field: 'table', sheet: 'tables'},
      {field: 'series', sheet: 'series'},
    ],
  },
  function* ({documents, trends}) {
    const series = new Map<string, string>()
    for (const one of trends.series)
      if (!one.flags.includes('part-year'))
        for (const {record} of one.records ?? []) series.set(record, one.id)
    for (const one of trends.series)
      for (const {record} of one.records ?? []) if (!series.has(record)) series.set(record, one.id)
    for (const {document} of documents) {
      const places = rowPlaces(document)
      for (const indicator of document.indicators) {
        const place = places(indicator.table, indicator.row)
        yield {
          document,
          indicator,
          position: place === undefined ? null : placeText(place),
          series: series.get(indicator.id) ?? null,
        }
      }
    }
  },
  [
    string('id', 'the row', ({indicator}) => indicator.id, REQUIRED),
    string('key', 'what a person’s decisions know it by', ({indicator}) => indicator.key, REQUIRED),
    string('document', 'the report', ({document}) => document.id, REQUIRED),
    string('table', 'the table', ({indicator}) => indicator.table, REQUIRED),
    integer('row', 'which of its rows, from 0', ({indicator}) => indicator.row),
    string('code', 'the code in its one spelling', ({indicator}) => indicator.code?.canonical),
    string('code_raw', 'the code as printed', ({indicator}) => indicator.code?.raw),
    string('scheme', 'the scheme of the code', ({indicator}) => indicator.code?.scheme),
    string('aliases', 'other codes of the same row', ({indicator}) => listCell(indicator.aliases)),
    string('title', 'what is measured', ({indicator}) => indicator.title),
    string('section', 'the headings that it stands under', ({indicator}) => listCell(indicator.section)),
    string('priority', 'the priority it serves', ({indicator}) => indicator.priority),
    string('department', 'whose it is', ({indicator}) => indicator.department),
    string('status', 'its status as printed', ({indicator}) => indicator.status),
    string('direction', 'its direction of travel as printed', ({indicator}) => indicator.direction),
    string(
      'polarity',
      'what is better, where the report says so',
      ({indicator}) => indicator.polarity?.value,
    ),
    number(
      'variance_signed',
      'variance from target, negative below it',
      ({indicator}) => indicator.varianceSigned,
      {unit: '%'},
    ),
    string('comment', 'the words beside the figures', ({indicator}) => indicator.comment),
    string('references', 'codes in its text', ({indicator}) => listCell(indicator.references)),
    string('series', 'the series that it is part of', ({series}) => series),
    string('position', 'where it stands', ({position}) => position),
  ],
)
