import {assert, constantFrom, property, stringMatching} from 'fast-check'
import {expect, test} from 'vitest'
import {mayBeginPhrase, PHRASES} from '../../../src/layouts/head-items.ts'
import {phraseWords} from '../../../src/layouts/phrase-words.ts'

const {mayBegin, mayGoOn} = phraseWords([/^(?:annual )?targets?$/, /^no of days$/, /^out-?turns?$/])

test.each(['target', 'Targets', 'Annual', '(Target', 'outturn', 'Out-turns', 'no', 'No.', '%'])(
  'a phrase may begin with %j',
  (word) => {
    expect(mayBegin(word)).toBe(true)
  },
)

test.each(['of', 'council', 'north', 'tar', '2003'])('none begins with %j', (word) => {
  expect(mayBegin(word)).toBe(false)
})

test.each(['of', 'days', '2003/04', '(%)', '-'])('a phrase may go on with %j', (word) => {
  expect(mayGoOn(word)).toBe(true)
})

test('none goes on with a word of no pattern', () => {
  expect(mayGoOn('council')).toBe(false)
})

test('every phrase of headers passes, word for word', () => {
  const words = phraseWords(PHRASES)
  const phrase = constantFrom(...PHRASES).chain((pattern) => stringMatching(pattern))
  assert(
    property(phrase, (printed) => {
      const [first = '', ...rest] = printed.split(/\s+/).filter((word) => word !== '')
      expect([first, mayBeginPhrase(first)]).toEqual([first, true])
      for (const word of rest) expect([word, words.mayGoOn(word)]).toEqual([word, true])
    }),
    {numRuns: 1000},
  )
})
