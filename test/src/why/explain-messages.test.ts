import {expect, test} from 'vitest'
import type {Message} from '../../../src/model/message.ts'
import {explainMessages} from '../../../src/why/explain-messages.ts'
import {makeDocument} from '../../support/make-document.ts'

const at = (line: number, endLine = line) => ({line, endLine})
const message = (said: Partial<Message>): Message => ({severity: 'info', code: 'a/b', message: 'x', ...said})

test('what was said of a place is told, and what was said of others is not', () => {
  const messages = [
    message({position: at(3, 5)}),
    message({position: at(9)}),
    message({message: 'of the report'}),
  ]
  const document = makeDocument({messages})
  expect(explainMessages(document, at(4))).toEqual([
    {about: 'message', says: 'info a/b: x', position: at(3, 5)},
  ])
  expect(explainMessages(document)).toHaveLength(3)
})

test('of many the first are told, and how many are left', () => {
  const document = makeDocument({messages: Array.from({length: 33}, () => message({position: at(1)}))})
  const said = explainMessages(document, at(1))
  expect([said.length, said.at(-1)?.says]).toEqual([21, 'and 13 more'])
})
