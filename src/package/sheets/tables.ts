import {placeText} from '../../emit/place.ts'
import type {Document} from '../../model/document.ts'
import type {Table} from '../../model/table.ts'
import type {Shard} from '../shard.ts'
import {columnsOf, listCell, REQUIRED, sheetOf} from '../sheet.ts'

interface Item {
  readonly document: Document
  readonly table: Table
  readonly folder: string
}

const {string, integer, number} = columnsOf<Item>()

/** Every logical table; its rows are a file of their own. */
export const TABLES = sheetOf<Shard, Item>(
  {
    name: 'tables',
    title: 'Tables',
    description: 'Every table, rejoined over the pages that cut it; its rows are in the file named.',
    key: ['id'],
    references: [{field: 'document', sheet: 'documents'}],
  },
  function* ({documents}) {
    for (const {document, tables: folder} of documents)
      for (const table of document.tables) yield {document, table, folder}
  },
  [
    string('id', 'the table', ({table}) => table.id, REQUIRED),
    string('document', 'the report', ({document}) => document.id, REQUIRED),
    string('family', 'what it is about', ({table}) => table.family, REQUIRED),
    string('section', 'the headings that it stands under, outermost first', ({table}) =>
      listCell(table.section),
    ),
    string('caption', 'its caption', ({table}) => table.caption),
    integer('columns', 'how many columns', ({table}) => table.columns.length),
    integer('rows', 'how many rows, headings and totals too', ({table}) => table.rows.length),
    number('confidence', '1 is certain', ({table}) => table.confidence),
    string('damaged', 'why it could not be understood whole', ({table}) => table.damaged),
    string('position', 'where it stands', ({table}) => placeText(table.position)),
    string('file', 'its rows', ({table, folder}) => `${folder}/${table.id}.csv`, REQUIRED),
  ],
)
