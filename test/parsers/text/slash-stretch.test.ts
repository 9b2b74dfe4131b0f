import {expect, test} from 'vitest'
import {cutLines} from '../../../parsers/text/lines.ts'
import {learnPages} from '../../../parsers/text/page-lines.ts'
import {findSlashRanges} from '../../../parsers/text/slash-stretch.ts'

const ranges = (text: string): {from: number; to: number}[] =>
  findSlashRanges(cutLines(text), learnPages(cutLines('Wexcombe\nReport')))

test('lines with marks are one stretch over blank lines and the page’s', () => {
  expect(ranges('Housing\n\na / b / c\n1 / 2 / 3\n\nPage 4\n\n4 / 5 / 6\n\nRoads')).toEqual([
    {from: 2, to: 8},
  ])
})

test('a heading behind a blank line ends it', () => {
  expect(ranges('a / b\n1 / 2\n\nRoads\n\nc / d\n3 / 4')).toHaveLength(2)
})

test('slashes inside words make none', () => {
  expect(ranges('and/or\nN/A\n31/03/04')).toEqual([])
})
