import {afterAll, expect, test} from 'vitest'
import type {NamedBytes} from '../../../src/model/named-bytes.ts'
import type {Reading} from '../../../src/pipeline.ts'
import {startReaders} from '../../../src/workers/readers.ts'
import {encryptedPdf} from '../../support/encrypt-pdf.ts'
import * as hostile from '../../support/hostile-pdfs.ts'

// The processes that the command line reads PDFs in.
const pool = startReaders(2, {seconds: 30, megabytes: 500})
const hasty = startReaders(2, {seconds: 3, megabytes: 2048})
afterAll(() => {
  pool.close()
  hasty.close()
})

async function outcome(
  bytes: Uint8Array,
  more: Partial<NamedBytes> = {},
  readers: Pick<typeof pool, 'read'> = pool,
): Promise<string[]> {
  return told(await readers.read({path: 'x.pdf', bytes, ...more}))
}

/** A failure's sentence; or the words that were read, and what was said of the file as a file. */
function told(reading: Reading): string[] {
  if (!reading.ok) return [`${reading.failure.path}: ${reading.failure.message.message}`]
  const {tables, text, messages, coverage} = reading.document
  expect(coverage.unplaced).toBe(0)
  const words = [
    ...text.map((block) => block.text),
    ...tables.flatMap(({rows}) => rows.map(({cells}) => cells.join(' '))),
  ]
  return [...words, ...messages.filter(({code}) => code.startsWith('pdf/')).map(({message}) => message)]
}

const ROW = 'BV8 Invoices paid 82%'
const SHOWS_NOTHING = 'Page 1 shows nothing: blank, or drawn by what cannot be read'
const UNOPENED = 'x.pdf: Not read: the file is a PDF that cannot be opened: Invalid PDF structure.'

test.each([0.2, 0.6, 0.95])('a file cut off after %f of it is refused by name', async (share) => {
  expect(await outcome(hostile.truncated(share))).toEqual([UNOPENED])
})

test.each([
  ['has no cross-reference table', hostile.withoutXref],
  ['says that the table lies elsewhere', hostile.xrefElsewhere],
  ['has a table that leads astray', hostile.xrefAstray],
  ['says that it has a billion pages', hostile.countOfPages],
])('a file that %s is read', async (_, bytes) => {
  expect(await outcome(bytes)).toEqual([ROW])
})

test.each([
  ['a length that is its own stream', hostile.lengthOfItself],
  ['a form that draws itself', hostile.formInItself],
  ['graphics saved five thousand times', hostile.deepSaves],
  ['a font that is nowhere', hostile.fontNowhere],
  ['a hundred thousand operators', hostile.manyOperators],
])('a page with %s is read', async (_, bytes) => {
  expect(await outcome(bytes)).toContain('Still here')
})

test.each([
  [
    'a tree of pages that is its own child',
    hostile.pagesOfThemselves,
    /^x\.pdf: Not read: .* page 1: .*circular/,
  ],
  [
    'dictionaries a hundred thousand deep',
    hostile.deepDictionaries,
    /^x\.pdf: Not read: .* page 1: .*call stack/,
  ],
  [
    'a stream that unpacks without end',
    hostile.deflateBomb,
    /^x\.pdf: Not read: .*500 MB of memory, at page 1/,
  ],
])('%s is one error with file, page and reason', async (_, bytes, sentence) => {
  const [said = '', ...more] = await outcome(bytes)
  expect(said).toMatch(sentence)
  expect(more).toEqual([])
})

test('brackets a hundred thousand deep are passed over', async () => {
  expect(await outcome(hostile.deepBrackets)).toEqual([SHOWS_NOTHING])
})

test('drawings that draw each other a billion times, and pages without end, stop at the limit of time', async () => {
  const pages = hostile.manyPages(10_000)
  // read first, so that no time goes on the start of the processes
  await Promise.all([1, 2].map(async () => outcome(hostile.manyPages(1), {}, hasty)))
  const [[tenfold = ''], [said = '']] = await Promise.all([
    outcome(hostile.formsTenfold, {}, hasty),
    outcome(pages, {}, hasty),
  ])
  expect(tenfold).toBe('x.pdf: Not read: it took more than 3 s, at page 1 (--time-limit)')
  expect(said).toMatch(/^x\.pdf: Not read: it took more than 3 s(?:, at page \d+)? \(--time-limit\)$/)
  const last = await pool.read({path: 'x.pdf', bytes: pages, pages: {first: 9999, last: Infinity}})
  expect(last).toMatchObject({ok: true, document: {source: {pages: 10_000}}})
  expect(told(last)).toContain('A page like any other')
})

test('a page that cannot be read is named, and the others are read', async () => {
  const [words, said = ''] = await outcome(hostile.secondPageDeep)
  expect(words).toBe('Still here')
  expect(said).toMatch(/^Page 2 could not be read: .*call stack/)
})

test('letters of a font that does not name them are lost letters, never figures', async () => {
  expect(await outcome(hostile.fontWithoutMap)).toEqual([
    '\ufffd'.repeat(5),
    'Page 1 has 5 characters of a font that does not say which letters they are: kept as \ufffd',
  ])
})

test('an encrypted file is read with the empty password or the right one, and else refused', async () => {
  expect(await outcome(encryptedPdf('Still here', ''))).toEqual(['Still here'])
  const bytes = encryptedPdf('Still here', 'secret')
  expect(await outcome(bytes, {password: 'secret'})).toEqual(['Still here'])
  const refused = 'x.pdf: Not read: the file is an encrypted PDF and'
  expect(await outcome(bytes)).toEqual([`${refused} needs a password (--password)`])
  expect(await outcome(bytes, {password: 'wrong'})).toEqual([`${refused} has another password (--password)`])
})

test('a circle of references is an empty page', async () => {
  expect(await outcome(hostile.referencesInACircle)).toEqual([SHOWS_NOTHING])
})

test('after all of these the same processes read a whole file', async () => {
  expect(await outcome(hostile.WHOLE)).toEqual([ROW])
})

test('a page whose drawing ends within a text is read as far as it goes, and told', async () => {
  const words = await outcome(hostile.secondPageCut)
  expect(words.slice(0, -1).join(' ')).toMatch(/^Still here Line 0\b.*\bLine 12$/)
  expect(words.at(-1)).toBe(
    'Page 2 breaks off within a text: what draws it is damaged, and more may have stood there',
  )
})

test('a page that cannot be unpacked, which pdfjs passes over in silence, is told', async () => {
  expect(await outcome(hostile.secondPageDamaged)).toEqual([
    'Still here',
    'Page 2 shows nothing: blank, or drawn by what cannot be read',
  ])
})
