import {expect, test} from 'vitest'
import {startProgress} from '../../../src/cli/progress.ts'
import {startReport, type ReportFlags} from '../../../src/cli/report.ts'
import type {Message} from '../../../src/index.ts'
import {capture} from '../../support/run-cli.ts'

/** What a report of one message writes. */
function told(message: Message, flags: ReportFlags = {}, path = 'c/x.txt'): string {
  const {stream, text} = capture(false)
  startReport(stream, flags, {}, startProgress(stream, true)).message(path, message)
  return text()
}

const message = {severity: 'warning', code: 'period/ambiguous', message: 'Read it one way'} as const

test.each<[Message['position'], string]>([
  [{line: 14, endLine: 16}, 'c/x.txt:14: '],
  [{page: 3, bbox: [0, 0, 1, 1]}, 'c/x.txt:page 3: '],
  [{block: 7, table: 0, row: 2}, 'c/x.txt:block 7 table 0 row 2: '],
  [
    [
      {line: 4, endLine: 4},
      {line: 9, endLine: 9},
    ],
    'c/x.txt:4: ',
  ],
  [undefined, 'c/x.txt: '],
])('a message at %j begins with %j', (position, start) => {
  expect(told({...message, ...(position && {position})})).toBe(
    `${start}warning period/ambiguous: Read it one way\n`,
  )
})

test('a message is one line, with nothing in it that a terminal obeys', () => {
  const text = told({...message, message: 'a\nb\u001b[2Jc\u009bd\u202ee'}, {}, 'c/\u0007x.txt')
  expect(text).toBe(String.raw`c/\x07x.txt: warning period/ambiguous: a b\x1b[2Jc\x9bd\u202ee` + '\n')
})

test('as JSON it has no control character either', () => {
  const text = told({...message, message: 'a\u001b\u009b\u202e\u061c'}, {logFormat: 'json'})
  expect(text.trim()).toBe(
    String.raw`{"severity":"warning","code":"period/ambiguous","message":"a\u001b\u009b\u202e\u061c","path":"c/x.txt"}`,
  )
})

test('--quiet keeps errors alone', () => {
  expect(told(message, {quiet: true})).toBe('')
  expect(told({...message, severity: 'error'}, {quiet: true})).toContain('error')
})

test('progress keeps to one line of the terminal, and is gone before a message', () => {
  const {stream, text} = capture(true)
  const progress = startProgress(stream, true)
  progress.total(2)
  progress.step(`a/very/long/${'path/'.repeat(30)}x.txt`)
  startReport(stream, {color: false}, {}, progress).message('x.txt', message)
  const [line, rest] = text().split('\r')
  expect(line).toMatch(/^reading 1 of 2 {2}a\/very\/long/)
  expect(line).toHaveLength(59)
  expect(rest).toBe('\u001b[Kx.txt: warning period/ambiguous: Read it one way\n')
})
