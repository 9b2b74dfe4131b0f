import {placeText} from '../../emit/place.ts'
import type {Document} from '../../model/document.ts'
import type {Officer} from '../../model/officer.ts'
import type {Shard} from '../shard.ts'
import {columnsOf, REQUIRED, sheetOf} from '../sheet.ts'
import {rowPlaces} from './row-places.ts'

interface Item {
  readonly document: Document
  readonly record: string
  readonly mention: Officer
  readonly officer: string | null
  readonly position: string | null
}

const {string} = columnsOf<Item>()

/** Every place where an officer is named. */
export const MENTIONS = sheetOf<Shard, Item>(
  {
    name: 'officer_mentions',
    title: 'Mentions of officers',
    description: 'Every place where a person, post or body is named as responsible.',
    key: ['id'],
    references: [
      {field: 'document', sheet: 'documents'},
      {field: 'officer', sheet: 'officers'},
    ],
  },
  function* ({documents, trends}) {
    const officers = new Map(
      trends.officers.flatMap(({id, mentions}) =>
        mentions.map((mention): [string, string] => [mention.id, id]),
      ),
    )
    for (const {document} of documents) {
      const places = rowPlaces(document)
      for (const {id, table, row, officers: named} of [...document.indicators, ...document.commitments]) {
        const place = places(table, row)
        const position = place === undefined ? null : placeText(place)
        for (const mention of named)
          yield {document, record: id, mention, officer: officers.get(mention.id) ?? null, position}
      }
    }
  },
  [
    string('id', 'the mention', ({mention}) => mention.id, REQUIRED),
    string('document', 'the report', ({document}) => document.id, REQUIRED),
    string('record', 'the indicator or commitment', ({record}) => record, REQUIRED),
    string('officer', 'who it is', ({officer}) => officer),
    string('raw', 'the words in the source', ({mention}) => mention.raw),
    string('name', 'the name in them', ({mention}) => mention.name),
    string('kind', 'a person, a post or a body', ({mention}) => mention.kind, REQUIRED),
    string('position', 'where it stands', ({position}) => position),
  ],
)
