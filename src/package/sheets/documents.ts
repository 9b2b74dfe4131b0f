import {columnsOf, REQUIRED, sheetOf} from '../sheet.ts'
import type {Shard, ShardDocument} from '../shard.ts'

interface Item extends ShardDocument {
  readonly council: string | null
}

const {string, integer, number} = columnsOf<Item>()

/** Every report that was read. */
export const DOCUMENTS = sheetOf<Shard, Item>(
  {
    name: 'documents',
    title: 'Reports',
    description: 'Every report that was read, with what it is and how much of it went where.',
    key: ['id'],
  },
  function* ({documents, trends}) {
    const councils = new Map(trends.documents.map(({id, authority}) => [id, authority]))
    for (const one of documents)
      yield {...one, council: councils.get(one.countedAs ?? one.document.id) ?? null}
  },
  [
    string('id', 'a short hash of the report’s content and path', ({document}) => document.id, REQUIRED),
    string('path', 'where it lay in the archive', ({document}) => document.source.path, REQUIRED),
    string('format', 'what it is, by its content', ({document}) => document.source.format, REQUIRED),
    string('sha256', 'the hash of its bytes', ({document}) => document.source.sha256, REQUIRED),
    integer('bytes', 'its size', ({document}) => document.source.bytes, {unit: 'bytes'}),
    integer('pages', 'its pages, where its format has pages', ({document}) => document.source.pages),
    string('title', 'its title', ({document}) => document.title),
    string('council', 'whose report it is taken for in series and chains', ({council}) => council),
    string('authority', 'the council as the report itself has it', ({document}) => document.authority?.name),
    string('authority_code', 'its ONS code, where known', ({document}) => document.authority?.code),
    string('authority_from', 'what says so', ({document}) => document.authority?.from),
    number('authority_confidence', '1 is certain', ({document}) => document.authority?.confidence, SHARE()),
    string('period', 'the period it is about', ({document}) => document.period?.label),
    string('period_edtf', 'the same in EDTF', ({document}) => document.period?.edtf),
    string('period_from', 'what says so', ({document}) => document.period?.from),
    integer('tables', 'how many tables it has', ({document}) => document.tables.length),
    integer('indicators', 'how many rows of indicators', ({document}) => document.indicators.length),
    integer('commitments', 'how many commitments', ({document}) => document.commitments.length),
    integer(
      'characters',
      'its visible characters, blanks aside',
      ({document}) => document.coverage.characters,
    ),
    integer('in_tables', 'of these in cells of tables', ({document}) => document.coverage.table),
    integer('in_headings', 'in headings', ({document}) => document.coverage.heading),
    integer('in_text', 'in paragraphs, lists, notes', ({document}) => document.coverage.text),
    integer(
      'in_furniture',
      'in running heads, page numbers, repeated headers',
      ({document}) => document.coverage.furniture,
    ),
    integer(
      'unplaced',
      'in none of these: 0, or something was lost',
      ({document}) => document.coverage.unplaced,
    ),
    string(
      'counted_as',
      'the report counted in its place: the same in another format',
      ({countedAs}) => countedAs,
    ),
    string('file', 'all of it as data', ({file}) => file, REQUIRED),
  ],
)

function SHARE(): {readonly constraints: {readonly minimum: 0; readonly maximum: 1}} {
  return {constraints: {minimum: 0, maximum: 1}}
}
