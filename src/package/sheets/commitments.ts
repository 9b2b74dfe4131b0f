import {placeText} from '../../emit/place.ts'
import type {Commitment} from '../../model/commitment.ts'
import type {Shard} from '../shard.ts'
import {columnsOf, listCell, REQUIRED, sheetOf} from '../sheet.ts'
import {rowPlaces} from './row-places.ts'

interface Item {
  readonly document: string
  readonly commitment: Commitment
  readonly position: string | null
  readonly chain: string | null
}

const {string, integer} = columnsOf<Item>()

/** Every row of a table of commitments or statuses. */
export const COMMITMENTS = sheetOf<Shard, Item>(
  {
    name: 'commitments',
    title: 'Commitments',
    description: 'Every commitment of every report; one chain is one commitment over the reports.',
    key: ['id'],
    references: [
      {field: 'document', sheet: 'documents'},
      {field: 'table', sheet: 'tables'},
      {field: 'chain', sheet: 'chains'},
    ],
  },
  function* ({documents, trends}) {
    const chains = new Map(
      trends.commitments.flatMap(({id, chain}) => chain.map(({record}): [string, string] => [record, id])),
    )
    for (const {document} of documents) {
      const places = rowPlaces(document)
      for (const commitment of document.commitments) {
        const place = places(commitment.table, commitment.row)
        const position = place === undefined ? null : placeText(place)
        yield {document: document.id, commitment, position, chain: chains.get(commitment.id) ?? null}
      }
    }
  },
  [
    string('id', 'the row', ({commitment}) => commitment.id, REQUIRED),
    string('key', 'what a person’s decisions know it by', ({commitment}) => commitment.key, REQUIRED),
    string('document', 'the report', ({document}) => document, REQUIRED),
    string('table', 'the table', ({commitment}) => commitment.table, REQUIRED),
    integer('row', 'which of its rows, from 0', ({commitment}) => commitment.row),
    string('number', 'its number in the report', ({commitment}) => commitment.number),
    string('theme', 'its theme', ({commitment}) => commitment.theme),
    string('reference', 'its printed identifier', ({commitment}) => commitment.reference),
    string('section', 'the headings that it stands under', ({commitment}) => listCell(commitment.section)),
    string('priority', 'the priority it serves', ({commitment}) => commitment.priority),
    string('department', 'whose it is', ({commitment}) => commitment.department),
    string('commitment', 'what is promised', ({commitment}) => commitment.commitment),
    string('timescale', 'by when, as printed', ({commitment}) => commitment.timescale?.raw),
    string('timescale_edtf', 'the same in EDTF', ({commitment}) => commitment.timescale?.edtf),
    string('progress', 'how it goes', ({commitment}) => commitment.progress),
    string('status', 'its status', ({commitment}) => commitment.status?.now),
    string('status_raw', 'as printed', ({commitment}) => commitment.status?.raw),
    string('officers', 'who is responsible', ({commitment}) =>
      listCell(commitment.officers.map(({name}) => name)),
    ),
    string('references', 'identifiers in its text', ({commitment}) => listCell(commitment.references)),
    string('chain', 'the chain that it is part of', ({chain}) => chain),
    string('position', 'where it stands', ({position}) => position),
  ],
)
