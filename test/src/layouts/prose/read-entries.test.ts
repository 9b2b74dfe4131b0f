import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Block} from '../../../../parsers/block.ts'
import {readEntries} from '../../../../src/layouts/prose/read-entries.ts'
import {parsed} from '../../../support/read-text.ts'

/** Rows of the grids, cells parted by ` | `, under their heads. */
function rowsIn(text: string): string[] {
  return readEntries(parsed(text).blocks).blocks.flatMap((block) =>
    block.type === 'grid' ? block.rows.map((row) => row.cells.map((cell) => cell.text).join(' | ')) : [],
  )
}

function visibleIn(blocks: readonly Block[]): number {
  return blocks
    .flatMap((block) => (block.type === 'grid' ? block.rows.flatMap((row) => row.cells) : [block]))
    .reduce((sum, {visible}) => sum + visible, 0)
}

describe('an entry is a code, a title and sentences', () => {
  test.each([
    [
      'a colon',
      'BV78a Time taken to process a claim: 41 days against a target of 36.',
      'BV78a | Time taken to process a claim',
    ],
    [
      'a dash',
      'LI 12 – Visits to the leisure centre – 45,120 in 2003/04, target 50,000 (2004/05)',
      'LI 12 | Visits to the leisure centre',
    ],
    [
      'a line',
      'BV8 Invoices paid on time\nIn 2003/04 we achieved 93%, against a target of 95%.',
      'BV8 | Invoices paid on time',
    ],
    [
      'a wrapped title',
      'BV8 Invoices for goods and\nservices paid on time: 93% (target 95%)',
      'BV8 | Invoices for goods and services paid on time',
    ],
    [
      'a sentence',
      'BV8 Are invoices paid on time? Performance was 93% in 2003/04.',
      'BV8 | Are invoices paid on time?',
    ],
    [
      'a verb',
      'BV8 Invoices paid on time was 93% in 2003/04 against a target of 95%',
      'BV8 | Invoices paid on time',
    ],
    [
      'a heading',
      '## BV8 Invoices paid on time\n\nPerformance was 93% in 2003/04.\n',
      'BV8 | Invoices paid on time',
    ],
    ['the code behind', 'Invoices paid on time (BV8): 93% in 2003/04', 'BV8 | Invoices paid on time'],
    [
      'a word before the code',
      'Indicator BV8: Invoices paid on time: 93% in 2003/04',
      'BV8 | Invoices paid on time',
    ],
    [
      'figures of the title',
      'BV53 Homes for people aged 65 and over per 1,000 people: 9.1 (2003/04)',
      'BV53 | Homes for people aged 65 and over per 1,000 people',
    ],
    ['no mark', 'BV8 Invoices paid within 30 days 93% (target 95%)', 'BV8 | Invoices paid within 30 days'],
  ])('parted by %s', (_, text, start) => {
    expect(rowsIn(text).filter((row) => row.startsWith(`${start} | `))).toHaveLength(1)
  })

  test('its sentences stand whole in the comment, its figures again in their columns', () => {
    const text = 'BV8 Invoices paid on time: 93% in 2003/04. Two posts were vacant. Target 2004/05: 95%.'
    expect(rowsIn(text)).toEqual([
      'Code | Indicator | Actual 2003/04 | Target 2004/05 | Comment',
      'BV8 | Invoices paid on time | 93% | 95% | 93% in 2003/04. Two posts were vacant. Target 2004/05: 95%.',
    ])
  })

  test('entries whose figures are of other years stand in another grid, so that no cell is blank', () => {
    const text =
      'BV8 Invoices paid: 93% (2003/04)\n\nBV9 Tax collected: 97% (2003/04)\n\nBV10 Rates collected: 98% (2002/03)\n'
    const grids = readEntries(parsed(text).blocks).blocks
    expect(grids.map((block) => (block.type === 'grid' ? block.rows.length : 0))).toEqual([3, 2])
  })

  test('sentences behind a title of its own reach to the next heading or title', () => {
    const text =
      'BV8 Invoices paid on time\n\nIn 2003/04 we achieved 93%.\n\nThe target for 2004/05 is 95%.\n\nCorporate Health\n\nActual 2002/03: 80%.\n'
    expect(rowsIn(text)[1]).toMatch(/^BV8 \| Invoices paid on time \| 93% \| 95% \|/)
    expect(rowsIn(text)).toHaveLength(2)
  })

  test('items of a list keep their numbers', () => {
    expect(
      rowsIn('1. BV8 Invoices paid: 91.2% (target 94%)\n2. BV9 Tax collected: 97% (target 98%)\n'),
    ).toEqual([
      'List number | Code | Indicator | Actual | Target | Comment',
      '1. | BV8 | Invoices paid | 91.2% | 94% | 91.2% (target 94%)',
      '2. | BV9 | Tax collected | 97% | 98% | 97% (target 98%)',
    ])
  })

  test('items without a code are indicators where a heading says so, or outturn and target are both named', () => {
    expect(rowsIn('## Local indicators\n\n- Visits to museums: 45% (target 50%)\n')).toHaveLength(2)
    expect(rowsIn('## Our plans\n\n- Visits to museums: 45%\n')).toEqual([])
    expect(
      rowsIn('## Our plans\n\n- Visits to museums: Actual 2003/04: 45%; Target 2004/05: 50%\n'),
    ).toHaveLength(2)
  })

  test('a number alone is a code where the heading names its scheme', () => {
    expect(
      rowsIn('## Best value performance indicators\n\n- 109a Planning applications: 45% (target 50%)\n')[1],
    ).toMatch(/^109a \|/)
    expect(rowsIn('## Indicators\n\n- 109 Planning applications: 45% (target 50%)\n')).toEqual([])
  })
})

describe('ordinary prose stays prose', () => {
  test.each([
    'BV8 improved again, by 3 points, and we expect 95% next year.',
    'Performance on BV8 was 93% in 2003/04, and on BV9 97%.',
    'BV8 Invoices were paid late by 12 departments. The 3 worst took 45 days.',
    'In 2003/04 the council collected 97% of the tax due.',
    'BV8 Percentage of invoices 93.2 95.0 96.0',
    'A1 Working with partners: 12 schools joined, against 10 invited.',
    'Table 3 Spending by service: £45m in 2003/04',
    'BV163 Plans for empty homes – BV 164 Homes made decent: 96 (2003/04)',
  ])('%j', (text) => {
    expect(rowsIn(text)).toEqual([])
  })

  test('several figures beside a code that are not read are said', () => {
    const {messages} = readEntries(
      parsed('BV8 improved again, by 3 points, from 91 to 94 in 6 months.').blocks,
    )
    expect(messages).toMatchObject([{severity: 'info', code: 'layout/declined', position: {line: 1}}])
    expect(readEntries(parsed('BV8 improved again.').blocks).messages).toEqual([])
  })

  test('a misread code ends the entry above it', () => {
    const text =
      '• BV8 Invoices paid: Actual 2003/04: 93%\n• 8V9 Tax collected: Actual 2003/04: 97%; Target 2004/05: 98%\n'
    expect(rowsIn(text)).toEqual([
      'Code | Indicator | Actual 2003/04 | Comment',
      'BV8 | Invoices paid | 93% | Actual 2003/04: 93%',
    ])
  })
})

test('every visible character stands in one place', () => {
  const line = fc.constantFrom(
    '1. BV8 Invoices paid (all): 93% (target 95%)',
    '• LI 3 – Visits: 45% (2003/04), 47% (2004/05)',
    'Invoices paid on time (BV8): 93% in 2003/04',
    'Indicator BV9: Tax collected – 97% in 2003/04.',
    'BV10 Rates collected',
    'In 2003/04 we achieved 93%, against a target of 95%.',
    'BV8 improved again, by 3 points.',
    '## Local indicators',
    '- Visits to museums: 45% (target 50%)',
    '',
  )
  fc.assert(
    fc.property(fc.array(line, {maxLength: 12}), (lines) => {
      const {blocks} = parsed(`Report\n\n${lines.join('\n')}`)
      expect(visibleIn(readEntries(blocks).blocks)).toBe(visibleIn(blocks))
    }),
  )
})

test('the time is linear in the length', () => {
  const entry = 'BV8 Invoices paid on time: 93% in 2003/04 – target 95%: see (note) – and so on.\n'
  const time = (count: number): number => {
    const {blocks} = parsed(entry.repeat(count))
    const start = performance.now()
    readEntries(blocks)
    return performance.now() - start
  }
  time(200)
  expect(time(1600)).toBeLessThan(40 * Math.max(1, time(200)))
})

test.each([
  'BV31 Kerbs mended 412 398 405',
  'BV31 Kerbs mended\n412 398\n405',
  'BV31\nKerbs mended 412 398\n405',
  'BV31 Kerbs mended £412 £398\n£405\n=',
])('a figure alone behind a title and other figures is any column’s: %j', (text) => {
  expect(rowsIn(text)).toEqual([])
})

test('All that begins a line of a paragraph is no code misread', () => {
  const {blocks} = parsed('The parks were cleaned in May.\nAll the lamps were mended in June.')
  expect(readEntries(blocks).blocks).toEqual(blocks)
})

test('a title takes no figure from behind its mark', () => {
  expect(rowsIn('BV31 Kerbs mended: 31 days in the spring of plenty (target 28 days).')).toEqual([])
})

test('a title takes no quarter from behind its mark', () => {
  const [, row = ''] = rowsIn('BV31 Kerbs mended: Q2 outturn 31 days against a target of 28.')
  expect(row).toMatch(/^BV31 \| Kerbs mended \| 31 days \|/)
})

test.each([
  'BV8 Sickness absence stood at 3.9% at the end of June 2012, compared with a target of 3.2%.',
  'BV8 Sickness absence was 2.4 days in Q2 2012/13, compared with 2.8 days in Q2 2011/12 and a target of 2.0.',
  'BV109a 58% of major applications were decided in 13 weeks at the end of March 2005, compared with 49% in March 2004.',
])('a title ends neither within a date nor behind a figure that it tells: %j', (text) => {
  expect(rowsIn(text)).toEqual([])
})

test('a first line without a figure is the title, brackets and all', () => {
  const text = 'LX 155 Affordable homes delivered (gross)\nOutturn 2008/09: 96\nTarget 2009/10: 110'
  expect(rowsIn(text)[1]).toMatch(/^LX 155 \| Affordable homes delivered \(gross\) \| 96 \| 110 \|/)
})

test('what goes on in brackets that the title opened gives no figure', () => {
  const cut = [
    'LX 189 Cost per head of mended lamps (top',
    'has been made over the year, although',
    '5%) £ £2,762.40 £2,974.12 £2,294.31',
  ].join('\n')
  expect(rowsIn(cut)).toEqual([])
  const whole = 'LX 189 Cost of lamps mended (best of all): outturn 5% against a target of 6%.'
  expect(rowsIn(whole)[1]).toMatch(/^LX 189 \| Cost of lamps mended \(best of all\) \| 5% \| 6% \|/)
})

test('parts under a code whose line gives no figure are of that code', () => {
  const text =
    'BV 99a Road casualties\n(i) People killed: 112 in 2003; target for 2005: 98\n(ii) Children killed: 14 in 2003; target for 2005: 10\n'
  expect(
    rowsIn(text)
      .slice(1)
      .map((row) => row.split(' | ').slice(0, 4).join(' | ')),
  ).toEqual([
    'BV 99a (i) | Road casualties: People killed | 112 | 98',
    'BV 99a (ii) | Road casualties: Children killed | 14 | 10',
  ])
})

test('a list below an indicator that has its figures is none of its parts', () => {
  const text =
    'BV8 Invoices paid: 93% in 2003/04 (target 95%)\n(i) People killed: 112 in 2003; target for 2005: 98\n'
  expect(rowsIn(text).join(' ')).not.toContain('BV8 (i)')
})

test('one figure at the end of a line with a code is told where it is not read', () => {
  const messages = (text: string) => readEntries(parsed(text).blocks).messages.map(({code}) => code)
  expect(messages('BV74a Tenants who are happy Survey every three years 83%')).toEqual(['layout/declined'])
  expect(messages('BVlO9a Plans decided 58% 66%')).toEqual(['layout/declined'])
  expect(messages('BV74a is told of on page 83')).toEqual([])
})

test('a figure that says its year is in no title', () => {
  expect(rowsIn('E1 People in work 2008/09 10.2%\n\nTarget 2010/11 12%\n').join(' ')).not.toContain('10.2% |')
})

test('parts in blocks of their own are of the code over them', () => {
  const text =
    'BV 99a Road casualties\n\n(i) People killed: 112 in 2003; target for 2005: 98\n\n(ii) Children killed: 14 in 2003; target for 2005: 10\n'
  expect(
    rowsIn(text)
      .slice(1)
      .map((row) => row.split(' | ')[0]),
  ).toEqual(['BV 99a (i)', 'BV 99a (ii)'])
})
