import {placeText} from '../../emit/place.ts'
import type {Document, Section} from '../../model/document.ts'
import type {Shard} from '../shard.ts'
import {columnsOf, REQUIRED, sheetOf} from '../sheet.ts'

interface Item {
  readonly document: Document
  readonly section: Section
}

const {string, integer} = columnsOf<Item>()

/** Every heading of every report. */
export const SECTIONS = sheetOf<Shard, Item>(
  {
    name: 'sections',
    title: 'Sections',
    description: 'Every heading of every report, in order.',
    key: ['id'],
    references: [{field: 'document', sheet: 'documents'}],
  },
  function* ({documents}) {
    for (const {document} of documents) for (const section of document.sections) yield {document, section}
  },
  [
    string('id', 'the section', ({section}) => section.id, REQUIRED),
    string('document', 'the report', ({document}) => document.id, REQUIRED),
    integer('level', '1 is outermost', ({section}) => section.level),
    string('title', 'the words of the heading', ({section}) => section.title),
    string('parent', 'the section that it stands in', ({section}) => section.parent),
    string('position', 'where it stands', ({section}) => placeText(section.position)),
  ],
)
