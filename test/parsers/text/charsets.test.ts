import {expect, test} from 'vitest'
import {bytesOf, MAC_ROMAN, readBytesAs, WINDOWS_1252} from '../../../parsers/text/charsets.ts'

test.each([
  ['Windows-1252', WINDOWS_1252],
  ['Mac Roman', MAC_ROMAN],
])('%s has one character for each of its 128 high bytes', (_, table) => {
  expect(table).toHaveLength(128)
  expect(bytesOf(table).size).toBe(128)
})

test.each([
  ['\u0080\u0092\u0096\u00a3\u00e9', '€’–£é', 'Äíñ£È'],
  ['\u008e\u00a5\u00d0\u00d2\u00d3\u00d5\u00de', 'Ž¥ÐÒÓÕÞ', 'é•–“”’ﬁ'],
  ['BV8', 'BV8', 'BV8'],
])('the bytes %j are read by each table', (latin, windows, mac) => {
  expect(readBytesAs(WINDOWS_1252, latin)).toBe(windows)
  expect(readBytesAs(MAC_ROMAN, latin)).toBe(mac)
})
