import {expect, test} from 'vitest'
import type {Document} from '../src/model/document.ts'
import {readDocument} from '../src/pipeline.ts'
import {PRODUCER} from '../src/producer.ts'

const HEAD = 'PI Code\tPI Description\tActual 02/03\tTarget 03/04\n'
const ROW = 'BV8\tInvoices paid on time\t90.1%\t92%\n'

function read(source: string | Uint8Array): Document {
  const bytes = typeof source === 'string' ? Buffer.from(source, 'utf8') : source
  const reading = readDocument({path: 'report.txt', bytes}, PRODUCER)
  if (!reading.ok) throw new Error(reading.failure.message.message)
  return reading.document
}

/** The least processor time of a few runs: what else the machine does can only add to it. */
function millisecondsFor(source: string): number {
  const bytes = Buffer.from(source, 'utf8')
  const runs = Array.from({length: 5}, () => {
    const from = process.cpuUsage().user
    read(bytes)
    return (process.cpuUsage().user - from) / 1000
  })
  return Math.min(...runs)
}

const fill = (unit: string, length: number): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length)

/** Shapes that make a careless expression try every start and every end; each as long as it is asked for. */
const GROWING: readonly (readonly [string, (length: number) => string])[] = [
  ['words on one line', (length) => fill('paid on time by the council, ', length)],
  ['one word', (length) => fill('a', length)],
  ['blanks within a line', (length) => `x${fill(' ', length)}y`],
  ['blanks behind a heading mark', (length) => `# x${fill(' ', length)}y`],
  ['tabs behind a list mark', (length) => `•${fill('\t', length)}x\t`],
  ['pipes on a line', (length) => `${fill('|', length)}x`],
  ['pipes and blanks', (length) => `${fill('| ', length)}x`],
  ['a rule of pipes that is none', (length) => `${fill('-|', length)}x`],
  ['comments that never end', (length) => fill('<!--', length)],
  ['tags that never end', (length) => fill('<b', length)],
  ['bullets', (length) => fill('• ', length)],
  ['ticks', (length) => fill('✓', length)],
  ['emphasis that never ends', (length) => fill('*a ', length)],
  ['brackets', (length) => fill('((', length)],
  ['carriage returns', (length) => `x${fill('\r', length)}`],
  ['spoilt characters', (length) => fill('â€™s Â£', length)],
  ['bytes of no encoding that is known', (length) => fill('Ã é\ufffd', length)],
  ['rows', (length) => HEAD + fill(ROW, length)],
  ['columns', (length) => `${fill('Target\t', length)}\n${fill('90%\t', length)}`],
  ['a cell of words', (length) => `${HEAD}BV8\t${fill('paid on time ', length)}\t90%\t91%`],
  ['a cell of figures', (length) => `${HEAD}BV8\tInvoices\t${fill('1 (2003) ', length)}\t91%`],
  ['a cell of dots', (length) => `${HEAD}BV8\tInvoices\t${fill('. ', length)}\t91%`],
  ['a cell of one word', (length) => `${HEAD}BV8\tInvoices\t90%\t${fill('Target', length)}\tx\nBV9\tb\tc`],
  ['a header cell', (length) => `PI Code\t${fill('Actual 02/03 ', length)}\tTarget\n${ROW}`],
]
const SHORT = 2500

test.each(GROWING)('%s: twice as much takes about twice as long', (_, grow) => {
  read(grow(SHORT)) // warm
  const [once, twice] = [millisecondsFor(grow(4 * SHORT)), millisecondsFor(grow(8 * SHORT))]
  // a quadratic stage takes four times as long; a few milliseconds are the clock's
  expect(twice).toBeLessThan(3 * once + 40)
})

test.each(GROWING)('%s: every character has its place', (_, grow) => {
  expect(read(grow(2000)).coverage.unplaced).toBe(0)
})

test('names that every object has are headers like any other', () => {
  const names = ['\\_\\_proto\\_\\_', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '&valueOf;']
  const document = read(`PI Code\tTarget 03/04\t${names.join('\t')}\nBV8\t90%\t1%\t2%\t3%\t4%\t5%\t6%\n`)
  const words = JSON.stringify(document)
  for (const name of names) expect(words).toContain(name.replaceAll('\\', ''))
  expect(document.coverage.unplaced).toBe(0)
  expect(words).not.toContain('native code')
})

test('marks that print nothing do not change a code or a figure', () => {
  const clean = read(HEAD + ROW + ROW.replace('BV8', 'BV9'))
  const spoilt = read(
    HEAD.replace('Actual', 'Act\u200bual') +
      ROW.replace('BV8', '\u202eBV\u20608\u202c').replace('90.1', '90\u200b.1') +
      ROW.replace('BV8', 'B\ufeffV9'),
  )
  const facts = ({indicators}: Document): unknown[] =>
    indicators.map(({code, observations}) => [code, observations.map(({value}) => value)])
  expect(facts(spoilt)).toEqual(facts(clean))
  expect(facts(spoilt)).toHaveLength(2)
})

test('halves of surrogate pairs are lost characters, and said to be', () => {
  const document = read(Buffer.from(`\ufeff${HEAD}BV8\tInvoices \ud800 paid\t90%\t91%\n`, 'utf16le'))
  expect(document.coverage.unplaced).toBe(0)
  expect(document.messages.map(({code}) => code)).toContain('text/lost')
  expect(JSON.stringify(document)).toContain('Invoices \ufffd paid')
})

test('NULs here and there are said, and a file full of them is refused', () => {
  const document = read(`${HEAD}${ROW}BV9\tInvoi\0ces\t90%\t91%\n${'\0'.repeat(600)}`)
  expect(document.messages.map(({code}) => code)).toContain('text/nul')
  expect(document.coverage.unplaced).toBe(0)
  expect(() => read(HEAD.replaceAll('I', '\0\0'))).toThrow('NUL')
})
