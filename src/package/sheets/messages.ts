import {placeText} from '../../emit/place.ts'
import type {Document} from '../../model/document.ts'
import type {Message} from '../../model/message.ts'
import type {Shard} from '../shard.ts'
import {columnsOf, REQUIRED, sheetOf} from '../sheet.ts'

interface Item {
  readonly document: Document
  readonly message: Message
  readonly number: number
}

const {string, integer} = columnsOf<Item>()

/** Everything that was seen on reading and is to be looked at. */
export const MESSAGES = sheetOf<Shard, Item>(
  {
    name: 'messages',
    title: 'Messages',
    description: 'What is uncertain, damaged or odd, with its place.',
    key: ['document', 'number'],
    references: [{field: 'document', sheet: 'documents'}],
  },
  function* ({documents}) {
    for (const {document} of documents)
      for (const [index, message] of document.messages.entries()) yield {document, message, number: index + 1}
  },
  [
    string('document', 'the report', ({document}) => document.id, REQUIRED),
    integer('number', 'which of its messages, from 1', ({number}) => number, REQUIRED),
    string('path', 'where the report lay', ({document}) => document.source.path),
    string('severity', 'how bad', ({message}) => message.severity, {
      constraints: {required: true, enum: ['info', 'warning', 'error']},
    }),
    string('code', 'what kind', ({message}) => message.code, REQUIRED),
    string('message', 'the sentence', ({message}) => message.message),
    string('position', 'where', ({message}) =>
      message.position === undefined ? null : placeText(message.position),
    ),
  ],
)
