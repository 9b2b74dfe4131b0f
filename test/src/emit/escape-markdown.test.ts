import {expect, test} from 'vitest'
import {escapeMarkdown, markdownPhrase} from '../../../src/emit/escape-markdown.ts'

test.each([
  ['a | b', String.raw`a \| b`],
  ['*bold* and `code`', String.raw`\*bold\* and \`code\``],
  ['<script>', '&lt;script>'],
  ['5 < 6', '5 < 6'],
  ['[x](y)', String.raw`\[x\](y)`],
  ['&lt;', '&amp;lt;'],
  ['snake_case', 'snake_case'],
  ['_so_', String.raw`\_so\_`],
  ['a\nb', 'a<br>b'],
])('%j is escaped as %j', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped)
})

test.each([
  ['two\n lines  here', 100, 'two lines here'],
  ['cut between the words of it', 16, 'cut between the …'],
  ['onewordthatislonger than that', 10, 'onewordtha …'],
  ['exactly', 7, 'exactly'],
  ['a😀b', 2, 'a …'], // not half of a character
])('the phrase %j of at most %i characters is %j', (text, most, phrase) => {
  expect(markdownPhrase(text, most)).toBe(phrase)
})
