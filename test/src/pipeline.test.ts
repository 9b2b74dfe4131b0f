import {readFile} from 'node:fs/promises'
import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {Document} from '../../src/model/document.ts'
import type {NamedBytes} from '../../src/model/named-bytes.ts'
import type {Producer} from '../../src/model/producer.ts'
import {readDocument, readReport, type Reading} from '../../src/pipeline.ts'

const PRODUCER: Producer = {name: 'outturn', version: '0', options: {}, model: '1', reference: '1'}

function reading(source: string | Uint8Array, said: Partial<NamedBytes> = {}): Reading {
  const bytes = typeof source === 'string' ? Buffer.from(source) : source
  return readDocument({path: 'report.txt', bytes, ...said}, PRODUCER)
}

/** The document that a source gives; a refusal is a failure of the test. */
function read(source: string | Uint8Array, said: Partial<NamedBytes> = {}): Document {
  const result = reading(source, said)
  if (!result.ok) throw new Error(result.failure.message.message)
  return result.document
}

const INDICATORS = [
  'Leicestershire County Council',
  '',
  'Half-year progress on performance indicators 2003/04',
  '',
  'PI Code\tIndicator\tOfficer\tActual 02/03\tTarget 03/04\tEst. 03/04\t% Variance',
  'BV8\t% of invoices paid in 30 days\tBill Nichols/ Andy Robinson\t88.5%\t95%\t91% (e)\t4%',
  'BV 99 ai\tRoad deaths (lower is better)\tFairbrother, Ted\t5,084\t5,000\t4,900\t2%',
  '',
].join('\n')

const STATUSES = [
  'Second quarter report 2008/09',
  '',
  'Amber commitments',
  '',
  'REF\tCommitment\tTime-scale\tResponsible Officer\tStatus\tProgress',
  'CPA CEX 1\tOpen a library in Hinckley\tBy Spring 2009\tHead of Human Resources\tAmber (Green at Q1)\tLate',
  'LAA1.2.2\tReview transport\tOct 2008\tBill Nichols/ Equalities Board\tGreen No info last time\tSee NI40',
  '',
].join('\n')

describe('a report of indicators', () => {
  const document = read(INDICATORS)

  test('is a document of the model, with nothing lost', () => {
    expect(Document.safeParse(document).error).toBeUndefined()
    expect(document.coverage).toEqual({
      characters: INDICATORS.replace(/\s/g, '').length,
      table: 191,
      heading: 74,
      text: 0,
      furniture: 0,
      unplaced: 0,
    })
    expect(document.messages).toEqual([])
  })

  test('says whose it is and what it is about, and where it found that', () => {
    expect(document.authority).toMatchObject({name: 'Leicestershire County Council', from: 'title'})
    expect(document.period).toMatchObject({label: '2003/04 H1', edtf: '2003-04/2003-09', from: 'title'})
  })

  test('gives each figure its measure, its year and its place', () => {
    const figures = document.indicators.map(({code, observations}) => [
      code?.canonical,
      ...observations.map(({measure, period, value, position}) => [
        `${measure} ${period}`,
        value.type === 'number' ? value.value : value.raw,
        'line' in position && position.line,
      ]),
    ])
    expect(figures).toEqual([
      [
        'BV8',
        ['actual 2002/03', 88.5, 6],
        ['target 2003/04', 95, 6],
        ['estimate 2003/04', 91, 6],
        ['variance 2003/04', 4, 6],
      ],
      [
        'BV99a(i)',
        ['actual 2002/03', 5084, 7],
        ['target 2003/04', 5000, 7],
        ['estimate 2003/04', 4900, 7],
        ['variance 2003/04', 2, 7],
      ],
    ])
  })

  test('gives each officer, the polarity and the signed variance', () => {
    const [first, second] = document.indicators
    expect(first?.officers.map(({name}) => name)).toEqual(['Bill Nichols', 'Andy Robinson'])
    expect(second?.officers.map(({name}) => name)).toEqual(['Fairbrother, Ted'])
    expect(second?.polarity).toEqual({value: 'lower', raw: 'lower is better'})
    expect([first?.varianceSigned, second?.varianceSigned]).toEqual([-4, -2])
  })

  test('links each record to its row', () => {
    const [table] = document.tables
    expect(document.indicators.map((one) => [one.table, table?.rows[one.row]?.cells[0]])).toEqual([
      [table?.id, 'BV8'],
      [table?.id, 'BV 99 ai'],
    ])
  })
})

test('a report of statuses gives each commitment, its deadline and what it was before', () => {
  const {commitments} = read(STATUSES)
  expect(commitments).toMatchObject([
    {
      reference: 'CPA CEX 1',
      commitment: 'Open a library in Hinckley',
      timescale: {edtf: '2009-21'},
      officers: [{name: 'Head of Human Resources', kind: 'post'}],
      status: {now: 'amber', previous: 'green', previousPeriod: '2008/09 Q1', from: 'cell'},
    },
    {
      reference: 'LAA1.2.2',
      officers: [{name: 'Bill Nichols'}, {name: 'Equalities Board', kind: 'body'}],
      status: {now: 'green', from: 'cell'},
      references: ['NI40'],
    },
  ])
})

describe('ids and keys', () => {
  const keys = (document: Document): string[] =>
    [...document.indicators, ...document.commitments].map(({key}) => key)
  const ids = (document: Document): string[] => [
    document.id,
    ...document.tables.flatMap((table) => [table.id, ...table.rows.map(({id}) => id)]),
    ...document.indicators.flatMap((one) => [
      one.id,
      ...[...one.observations, ...one.officers].map(({id}) => id),
    ]),
    ...document.text.map(({id}) => id),
    ...document.sections.map(({id}) => id),
  ]

  test('the same bytes give the same document, byte for byte', () => {
    expect(JSON.stringify(read(INDICATORS))).toBe(JSON.stringify(read(INDICATORS)))
  })

  test('no id stands for two things', () => {
    const all = ids(read(INDICATORS))
    expect(new Set(all).size).toBe(all.length)
  })

  test.each([
    ['a file name', INDICATORS, {path: 'archive/2003/half year.txt'}],
    [
      'another spelling of the authority',
      INDICATORS.replace('Leicestershire County Council', 'LEICESTERSHIRE CC'),
      {},
    ],
    ['an authority said by hand', INDICATORS, {authority: {value: 'Kent CC', from: 'option'}}],
    ['line endings', INDICATORS.replaceAll('\n', '\r\n'), {}],
    [
      'a paragraph in front',
      INDICATORS.replace('\nPI Code', '\nThe figures below are unaudited.\n\nPI Code'),
      {},
    ],
    [
      'markup, case and spacing',
      INDICATORS.replace('BV 99 ai', '<b>BV99a(i)</b>').replace('Road deaths', 'ROAD  deaths'),
      {},
    ],
    ['rows in another order', swapRows(INDICATORS), {}],
  ] as const)('%s changes no key', (_, source, said) => {
    expect(keys(read(source, said)).toSorted()).toEqual(keys(read(INDICATORS)).toSorted())
  })

  test('another period, code or title changes the key', () => {
    const others = [
      INDICATORS.replace('Half-year progress', 'Annual report'),
      INDICATORS.replace('BV8', 'BV9'),
      INDICATORS.replace('30 days', '10 days'),
    ]
    const [first] = keys(read(INDICATORS))
    for (const other of others) expect(keys(read(other))).not.toContain(first)
  })

  test('figures, officers and places are in no key', () => {
    const other = INDICATORS.replace('88.5%', '90%').replace('Bill Nichols/ ', '')
    expect(keys(read(other))).toEqual(keys(read(INDICATORS)))
  })
})

function swapRows(source: string): string {
  const lines = source.split('\n')
  return [...lines.slice(0, 5), lines[6], lines[5], ...lines.slice(7)].join('\n')
}

describe('what is said by hand wins over what is inferred', () => {
  test('and the document tells which it was', () => {
    const document = read(INDICATORS, {
      authority: {value: 'Kent County Council', from: 'manifest'},
      authorityCode: 'E10000016',
      period: {value: '2001/02 Q2', from: 'option'},
      title: {value: 'Progress', from: 'manifest'},
    })
    expect(document.authority).toEqual({
      name: 'Kent County Council',
      code: 'E10000016',
      from: 'manifest',
      confidence: 1,
    })
    expect(document.period).toMatchObject({label: '2001/02 Q2', from: 'option', confidence: 1})
    expect(document.title).toBe('Progress')
  })

  test('but a period that is none is a warning, and no year is put in its place', () => {
    const document = read(INDICATORS, {period: {value: 'last year', from: 'option'}})
    expect(document.period).toBeNull()
    expect(document.messages).toMatchObject([{code: 'period/unknown', severity: 'warning'}])
    expect(document.messages[0]?.message).toContain('“last year”')
  })

  test('and the columns’ own years stay what they are', () => {
    const document = read(INDICATORS, {period: {value: '2001/02', from: 'option'}})
    expect(document.indicators[0]?.observations.map(({period}) => period)).toEqual([
      '2002/03',
      '2003/04',
      '2003/04',
      '2003/04',
    ])
  })
})

describe('without the manifest, the five reports', () => {
  test.each([
    ['000_b751a806d8adf807.txt', 'Leicestershire County Council', '2003/04 H1'],
    ['001_6d52eaede6f198fc.txt', 'Leicestershire County Council', '2001/02 H1'],
    ['002_feb536bc39f63b84.txt', 'Leicestershire County Council', '2003/04 Q2'],
    ['003_6564d789eb26ba23.txt', 'Leicestershire County Council', '2008/09 Q2'], // prints neither title nor year
    ['004_3709714efcea44a2.txt', 'Leicester City Council', '2003/04'],
  ])('%s is still of %s and %s, less surely and saying why', async (name, authority, label) => {
    const document = read(await readFile(new URL(`../../corpus/${name}`, import.meta.url)), {path: name})
    expect(document.authority?.name).toBe(authority)
    expect(document.period?.label).toBe(label)
    for (const inferred of [document.authority, document.period]) {
      expect(inferred?.confidence).toBeLessThan(1)
      expect(inferred?.basis).toMatch(/\w/)
    }
    expect(document.coverage.unplaced).toBe(0)
    expect(Document.safeParse(document).error).toBeUndefined()
  })
})

describe('refused, with a reason and never as text', () => {
  test.each([
    ['an empty file', '', 'read/empty', 'Not read: the file is empty'],
    ['blank lines', ' \n\t\n', 'read/empty', 'Not read: the file is empty'],
    [
      'a binary file',
      Uint8Array.of(0, 1, 2, 0, 255, 9, 0),
      'read/binary',
      'Not read: the file is not text, and of no format that reports come in: it is full of NUL bytes, which no text has',
    ],
    ['a PDF', '%PDF-1.4\n%âãÏÓ\n', 'read/format', 'Not read: the file is PDF, which is not text'],
  ])('%s, whatever its name', (_, source, code, message) => {
    expect(reading(source, {path: 'a/report.txt'})).toEqual({
      ok: false,
      failure: {path: 'a/report.txt', message: {severity: 'error', code, message}},
    })
  })
})

test.each([
  [
    'a page of HTML',
    '<!doctype html><p>Plan<table><tr><th>PI<th>Actual 2003/04<tr><td>BV8<td>92%</table>',
    'html',
  ],
  [
    'Rich Text',
    '{\\rtf1\\ansi Plan\\par\\trowd\\cellx900\\cellx1800\\intbl PI\\cell Actual 2003/04\\cell\\row\\intbl BV8\\cell 92%\\cell\\row\\pard}',
    'rtf',
  ],
])('%s is read as what it is, whatever its name, and this is told', async (_, source, format) => {
  const read = await readReport({path: 'a/report.txt', bytes: Buffer.from(source)}, PRODUCER)
  expect(read).toMatchObject({
    ok: true,
    document: {
      source: {format},
      coverage: {unplaced: 0},
      indicators: [{code: {canonical: 'BV8'}, observations: [{period: '2003/04', value: {value: 92}}]}],
      messages: expect.arrayContaining([expect.objectContaining({code: 'read/misnamed'})]),
    },
  })
})

describe('poor tables', () => {
  const head = 'Performance 2003/04\n\nPI Code\tIndicator\tActual 02/03\tTarget 03/04\n'

  test('a header without rows is a table without rows, and no record', () => {
    const document = read(head)
    expect(document.tables.map(({rows}) => rows)).toEqual([[]])
    expect(document.tables[0]?.columns.map(({role}) => role)).toEqual([
      'code',
      'description',
      'actual',
      'target',
    ])
    expect(document.indicators).toEqual([])
    expect(document.coverage.unplaced).toBe(0)
  })

  test('rows without a header keep their text, with columns of no name and a message', () => {
    const document = read('BV8\tInvoices\t88.5%\t95%\nBV9\tTax\t97.1%\t98%\nBV10\tRates\t98.1%\t98.5%\n')
    expect(document.tables.map(({columns}) => columns.map(({role}) => role))).toEqual([
      ['other', 'other', 'other', 'other'],
    ])
    expect(document.indicators).toEqual([]) // whose figures they are, nobody says
    expect(document.messages).toContainEqual(
      expect.objectContaining({code: 'table/no-header', position: {line: 1, endLine: 3}}),
    )
  })

  test('a short row has missing figures, and none moved up', () => {
    const [one] = read(`${head}BV8\tInvoices\t88.5%\nBV9\tTax\t97.1%\t98%\n`).indicators
    expect(one?.observations.map(({measure, value}) => [measure, value.type])).toEqual([
      ['actual', 'number'],
      ['target', 'missing'],
    ])
  })

  test('a row that is too long is marked, with a message and its line', () => {
    const document = read(`${head}BV8\tInvoices\t88.5%\t95%\t4\t5\nBV9\tTax\t97.1%\t98%\n`)
    expect(document.tables[0]?.rows.map(({flags}) => flags)).toEqual([['ambiguous'], []])
    expect(document.messages).toMatchObject([
      {code: 'table/ragged-row', position: {line: 4}},
      {code: 'authority/unknown'},
    ])
    expect(document.coverage.unplaced).toBe(0)
  })

  test('words without a table are text, and nothing is invented', () => {
    const document = read(
      'Performance 2003/04\n\nBV78a fell again: it took 41 days more than the 36 promised.\n',
    )
    expect([document.tables, document.indicators, document.commitments]).toEqual([[], [], []])
    expect(document.text.map(({text}) => text).join(' ')).toContain('41 days more than the 36 promised')
  })

  test('the figures of a sentence behind a code and a title are of the period of the report', () => {
    const document = read('Performance 2003/04\n\nBV78a Time taken: 41 days against a target of 36.\n')
    const [indicator] = document.indicators
    expect(indicator).toMatchObject({code: {canonical: 'BV78a'}, title: 'Time taken'})
    expect(indicator?.observations.map(({measure, period, value}) => [measure, period, value.raw])).toEqual([
      ['actual', '2003/04', '41 days'],
      ['target', '2003/04', '36'],
    ])
    expect(document.coverage.unplaced).toBe(0)
  })

  test('a year more or less makes other columns, though the heads look alike', () => {
    const document = read(
      'Performance 2003/04\n\nBV8 Invoices paid: 93% (2003/04)\n\nBV9 Tax collected: 97% (2002/03)\n',
    )
    expect(document.indicators.map(({observations}) => observations.map(({period}) => period))).toEqual([
      ['2003/04'],
      ['2002/03'],
    ])
  })
})

test('nothing is lost and the model holds, whatever stands in the cells', () => {
  const cells = fc.constantFrom(
    'BV8',
    'BV 99 ai',
    '5,084',
    '',
    '88.5%',
    'Bill Nichols',
    'n/a',
    '12 (15%)',
    'Invoices paid',
    '<b>x</b>',
    '03/04',
    'Target',
  )
  const rows = fc.array(fc.array(cells, {minLength: 1, maxLength: 6}), {minLength: 1, maxLength: 8})
  fc.assert(
    fc.property(rows, (table) => {
      const result = reading(`${INDICATORS}\n${table.map((row) => row.join('\t')).join('\n')}\n`)
      expect(result.ok && result.document.coverage.unplaced).toBe(0)
      expect(Document.safeParse(result.ok && result.document).error).toBeUndefined()
    }),
    {numRuns: 50},
  )
})

test('a form that a page cuts is whole, and lends nothing to the form before it', () => {
  const form = (code: string, cut: string): string =>
    `PI Code\t${code}\nIndicator\tInvoices paid\n${cut}Actual 2003/04\t91.2\nTarget 2004/05\t94\nOfficer\tJ Smith\n\n`
  const document = read(
    `Performance 2003/04\n\n${form('BV8', '')}${form('BV9', '\nPage 4\n\n')}${form('BV10', '')}`,
  )
  expect(document.indicators.map(({code, observations}) => [code?.canonical, observations.length])).toEqual([
    ['BV8', 2],
    ['BV9', 2],
    ['BV10', 2],
  ])
  expect(document.coverage.unplaced).toBe(0)
})
