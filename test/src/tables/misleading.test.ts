import {expect, test} from 'vitest'
import {observed, reportWith} from '../../support/observe.ts'

/** Heads, titles and rules that look like what they are not: nothing is read wrong, and what is not read is said. */
const table = (heads: readonly string[], ...rows: readonly (readonly string[])[]) =>
  reportWith([heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`))
const codesOf = (report: ReturnType<typeof table>) => report.messages.map(({code}) => code)

test('a rule at the foot closes the frame, and one among the rows parts them: neither makes a header', () => {
  const rows = [
    'Code | Indicator           | Target | Actual',
    'LX1 | Lamps | 95% | 91%',
    'LX2 | Signs | 98% | 97%',
  ]
  const rule = '----+----------------------+--------+-------'
  for (const lines of [
    [rule, ...rows, rule],
    [...rows, rule, 'LX3 | Kerbs | 9 | 8'],
  ])
    expect(observed(reportWith(lines)).slice(0, 2)).toEqual([
      'LX1: target 2004/05 = 95 % | actual 2004/05 = 91 %',
      'LX2: target 2004/05 = 98 % | actual 2004/05 = 97 %',
    ])
})

test('months behind the target of a month may be targets too', () => {
  const report = table(
    ['Code', 'Indicator', 'Target March 2006', 'March 2007'],
    ['LX1', 'Lamps mended', '95%', '96%'],
    ['LX2', 'Signs mended', '98%', '99%'],
  )
  expect(observed(report)).toEqual(['LX1: target 2006-03 = 95 %', 'LX2: target 2006-03 = 98 %'])
  expect(codesOf(report)).toContain('table/unknown-measure')
})

test('the scale of a title is that of its figures, and of no change or rank', () => {
  const report = table(
    ['Code', 'Indicator', 'Target 2004/05', 'Variance', 'County average rank 2004/05'],
    ['LX1', 'Fees taken (£m)', '4.5', '-8.9', '5'],
  )
  expect(observed(report)[0]).toMatch(
    /target 2004\/05 = 4500000 GBP \| variance 2004\/05 = -8\.9 \| .* = 5 of/,
  )
})

test('under local indicators a number alone is of no national scheme, whatever the title says', () => {
  const rows = ['| Ref | Indicator | Actual 2004/05 |', '|---|---|---|', '| 8 | Visits to the baths | 91 |']
  const report = reportWith(['Best Value Performance Indicators', '', '## Local indicators', '', ...rows])
  expect(observed(report)).toEqual(['8: actual 2004/05 = 91'])
})

test('a column of plans beside the targets holds no targets', () => {
  const report = table(
    ['Code', 'Indicator', 'Plan', 'Target 2004/05'],
    ['LX1', 'Lamps mended', '12', '95'],
    ['LX2', 'Signs mended', 'LTP', '98'],
  )
  expect(observed(report)).toEqual(['LX1: target 2004/05 = 95', 'LX2: target 2004/05 = 98'])
})

test('one status is the status, whatever its head says of when', () => {
  const report = table(
    ['Code', 'Indicator', 'Actual 2004/05', 'Status (last updated March)'],
    ['LX1', 'Lamps mended', '91%', 'Red'],
  )
  expect(report.indicators[0]?.status).toBe('Red')
})

test('figures under a head of comments are no comments, and are said to be read by nobody', () => {
  const report = table(
    ['Code', 'Indicator', 'Target 2004/05', 'Position at 31 March 2005'],
    ['LX1', 'Lamps mended', '95%', '91%'],
    ['LX2', 'Signs mended', '98%', '97%'],
    ['LX3', 'Kerbs mended', '98%', '99%'],
  )
  expect(report.indicators.every(({comment}) => comment === undefined)).toBe(true)
  expect(codesOf(report)).toContain('table/unknown-measure')
})

test('what brackets list is what the cells hold', () => {
  const report = table(
    ['Action (Red/Amber/Green)', 'Task', 'Lead officer', 'Timescale'],
    ['Red', 'Extend the rounds', 'J Orr', 'March 2006'],
    ['Green', 'Build the baths', 'M Pym', 'June 2006'],
  )
  expect(report.commitments.map(({commitment, status}) => [commitment, status?.now])).toEqual([
    ['Extend the rounds', 'red'],
    ['Build the baths', 'green'],
  ])
})

test('rows that are all named by measures, under heads of places, are said to be read by nobody', () => {
  const report = reportWith([
    '## Waste',
    '',
    '| Year | North ward | South ward |',
    '|---|---|---|',
    '| 2003/04 actual | 11% | 12% |',
    '| 2004/05 actual | 13% | 14% |',
  ])
  expect(report.indicators).toEqual([])
  expect(codesOf(report)).toContain('table/unread-figures')
})

test('rows counted in small roman figures have no codes', () => {
  const rows = ['i', 'ii', 'iii', 'iv'].map((number, at) => [
    number,
    `Lamps mended in ward ${at}`,
    `${90 + at}`,
  ])
  const report = table(['No', 'Indicator', 'Actual 2004/05'], ...rows)
  expect(report.indicators.map(({code}) => code)).toEqual([null, null, null, null])
})

test('a description is told from ten thousand rows in no more time for each than from few', () => {
  const rows = (count: number): readonly string[][] =>
    Array.from({length: count}, (_, at) => [`LX${at}`, `Lamps mended in street number ${at}`, '9'])
  const took = (count: number): number => {
    const start = process.cpuUsage()
    table(['Code', 'What we look at', 'Actual 2004/05'], ...rows(count))
    const {user, system} = process.cpuUsage(start)
    return user + system
  }
  took(1000)
  expect(took(16000)).toBeLessThan(5 * took(8000))
})
