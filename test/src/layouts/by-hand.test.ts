import {expect, test} from 'vitest'
import {readDocument} from '../../../src/pipeline.ts'
import {observed, reportWith} from '../../support/observe.ts'

/** Tables as reports print them, written by hand: what each figure is said to be of. */
test('one cell a line, codes under “Indicator”, a year end and a quarter', () => {
  const head = ['Indicator', 'Description', '2003/04 outturn', '2004/05 target', 'Q2 2004/05', 'Status']
  const rows = [
    ['LI 15', 'Serious violent crime rate per 1,000 population', '0.61', '0.55', '0.27', 'Green'],
    ['LI 7', 'Number of racist incidents reported', '112', 'Monitor only', '48', 'n/a'],
  ]
  expect(observed(reportWith([...head, '', ...rows.flatMap((row) => [...row, ''])]))).toEqual([
    'LI15: actual 2003/04 = 0.61 per 1,000 | target 2004/05 = 0.55 per 1,000 | actual 2004/05 Q2 = 0.27 per 1,000',
    'LI7: actual 2003/04 = 112 | target 2004/05 = text Monitor only | actual 2004/05 Q2 = 48',
  ])
})

test('two or three cells on a line, and officers by their initials', () => {
  const lines = [
    'PI No. Description',
    '2002/2003 Actual 2003/2004 Actual',
    '2004/2005 Target',
    'Lead Officer',
    '',
    'BV 38',
    '% of pupils achieving 5+ GCSEs at A*-C',
    '44.8% 46.1%',
    '48.0% P Hargreaves',
    '',
    'BV 43a Statements of special educational need prepared within 18 weeks',
    '52% 61.5%',
    '70%',
    "J O'Dowd",
  ]
  expect(observed(reportWith(lines))).toEqual([
    'BV38: actual 2002/03 = 44.8 % | actual 2003/04 = 46.1 % | target 2004/05 = 48 %',
    'BV43a: actual 2002/03 = 52 % | actual 2003/04 = 61.5 % | target 2004/05 = 70 %',
  ])
})

test('a row a line with units, a baseline and a status behind the figures', () => {
  const lines = [
    'Indicator Unit Baseline 02/03 Target 04/05 Outturn 04/05 RAG Lead',
    'LI 20 Assault with injury crime rate per 1,000 7.91 7.20 6.84 G Police',
    'LI 151 Overall employment rate % 74.2 75.0 71.6 A Economy',
    'LI 188 Adapting to climate change Level 0 2 2 G Environment',
  ]
  expect(observed(reportWith(lines)).map((row) => row.replace(/ (?:%|per 1,000)/g, ''))).toEqual([
    'LI20: actual 2002/03 = 7.91 | target 2004/05 = 7.2 | actual 2004/05 = 6.84',
    'LI151: actual 2002/03 = 74.2 | target 2004/05 = 75 | actual 2004/05 = 71.6',
    'LI188: actual 2002/03 = 0 | target 2004/05 = 2 | actual 2004/05 = 2',
  ])
})

test('headings with a code over sentences that hold the figures in many words', () => {
  const lines = [
    'BV82a Household waste recycled',
    'In 2004/05 we recycled 18.4% of household waste, against a target of 19%. This compares with 15.2% in 2003/04. Our target for 2005/06 is 21%.',
    '',
    'BV109a Major planning applications',
    '64% of major applications were determined within 13 weeks (target 60%). The top quartile for districts in 2003/04 was 71.25%.',
    '',
    'BV170a Visits to museums',
    'There were 812 visits per 1,000 population in 2004/05. The 2005/06 target has been set at 850.',
  ]
  expect(observed(reportWith(lines))).toEqual([
    'BV82a: actual 2003/04 = 15.2 % | actual 2004/05 = 18.4 % | target 2004/05 = 19 % | target 2005/06 = 21 %',
    'BV109a: actual 2004/05 = 64 % | comparator 2003/04 = 71.25 % of districts, top quartile | target 2004/05 = 60 %',
    'BV170a: actual 2004/05 = 812 | target 2005/06 = 850',
  ])
})

test('a form whose code has a group of letters of its own', () => {
  const lines = [
    'PI Reference: LPI/ENV/04',
    'PI Title: Percentage of reported fly-tips removed within 48 hours',
    'Outturn 2003/04: 84.6%',
    'Target 2004/05: 90%',
    'Comments: Removal within 24 hours rose from 40% to 61%.',
  ]
  expect(observed(reportWith(lines))).toEqual(['LPI/ENV/04: actual 2003/04 = 84.6 % | target 2004/05 = 90 %'])
})

test('parts alone in the code’s column are parts of the code above', () => {
  const lines = [
    'No.\tIndicator\tActual 2003/04\tTarget 2004/05',
    'BV99 a\tCasualties per 100,000 population:\t\t',
    '(i)\tpedestrians killed\t6.2\t5.9',
    '(ii)\tcyclists killed\t3.0\t2.8',
  ]
  expect(observed(reportWith(lines)).map((row) => row.split(':')[0])).toEqual([
    'BV99a',
    'BV99a(i)',
    'BV99a(ii)',
  ])
})

test('years over measures that could be theirs in several ways: nothing is read', () => {
  const lines = [
    'No Indicator 2002/03 2003/04 2004/05',
    'Actual Target Actual Target',
    'LX6 New homes built on used land 61% 60% 68% 65%',
    'LX7 Cost of planning per head £10.11 £10.50 £11.02 £11.20',
  ]
  expect(observed(reportWith(lines)).filter((row) => /\d =/.test(row))).toEqual([])
})

test('a line of quarters and their target under a name', () => {
  const report = (line: string) => reportWith(['Libraries 2006/07', '', 'CS7 Library visits per head', line])
  expect(observed(report('Q1: 1.4 Q2: 1.5 Target: 5.8'))).toEqual([
    expect.stringMatching(/^CS7: actual \S+ Q1 = 1.4 \| actual \S+ Q2 = 1.5 \| target \S+ = 5.8$/),
  ])
  expect(observed(report('Q1: 1.4 Q2: 1.5'))).toEqual([])
})

test('a line of dated figures under a name, with colons or without', () => {
  const lines = [
    'Parks',
    '',
    'LI 3 - Visits to the country park',
    '2002/03: 8,104  2003/04: 8,340  Target 2004/05: 9,000',
    'LI 4 - Do the parks have a plan?',
    '2002/03: No  2003/04: n/a  Target 2004/05: Yes',
    'LI 5 - Days to mend a swing',
    '2002/03 9.2  2003/04 8.8 days  Target 2004/05 8 days',
  ]
  expect(observed(reportWith(lines))).toEqual([
    'LI3: actual 2002/03 = 8104 | actual 2003/04 = 8340 | target 2004/05 = 9000',
    'LI4: actual 2002/03 = false | actual 2003/04 = missing not-applicable | target 2004/05 = true',
    'LI5: actual 2002/03 = 9.2 | actual 2003/04 = 8.8 days | target 2004/05 = 8 days',
  ])
})

test.each([
  ['years alone', '2002/03: 8,104  2003/04: 8,340'],
  ['a word that is no measure', 'Visits 2002/03: 8,104  Target 2003/04: 8,340'],
  ['a label twice', 'Target 2003/04: 8,104  Target 2003/04: 8,340'],
  ['words for a figure', 'Target 2002/03: rising steadily on last year  Target 2003/04: 8,340'],
])('%s: such a line is left as it is', (_, line) => {
  expect(reportWith(['LI 3 - Visits to the park', line]).indicators).toEqual([])
})

test('a label of the council’s own among known ones, a line each, is a column', () => {
  const head = ['Ref', 'Indicator', '2003/04 actual', '2004/05 actual', 'On target?', 'Compared to others']
  const rows = [
    ['LI 3', 'Letters answered in 10 days', '71%', '74%', 'Yes', 'Better', '80%'],
    ['LI 4', 'Trees planted', '210', '188', 'No', 'Same', '200'],
    ['LI 5', 'Bins missed', '31', '40', 'No', 'Worse', '30'],
  ]
  const lines = [...head, '2005/06 target', ...rows.flat()]
  expect(observed(reportWith(lines))).toEqual([
    'LI3: actual 2003/04 = 71 % | actual 2004/05 = 74 % | target 2005/06 = 80 %',
    'LI4: actual 2003/04 = 210 | actual 2004/05 = 188 | target 2005/06 = 200',
    'LI5: actual 2003/04 = 31 | actual 2004/05 = 40 | target 2005/06 = 30',
  ])
})

test('a comment in a line of its own takes no figure of a column behind it', () => {
  const head = ['Ref', 'Indicator', '2003/04 actual', '2004/05 actual', 'Comments', '2005/06 target']
  const rows = [
    ['LI 3', 'Letters answered in 10 days', '71%', '74%', 'New staff', '80%'],
    ['LI 4', 'Trees planted', '210', '188', 'Dry summer', '200'],
    ['LI 5', 'Bins missed', '31', '40', 'n/a', '30', 'Housing'],
    ['LI 6', 'Homes let', '31', '40', 'Slow', '30'],
  ]
  const said = observed(reportWith([...head, ...rows.flat()]))
  expect(said.join('\n')).not.toContain('missing')
  expect(said[1]).toBe('LI4: actual 2003/04 = 210 | actual 2004/05 = 188 | target 2005/06 = 200')
})

test('a code before a title that begins with a figure', () => {
  const lines = [
    'Indicator\tActual 2003/04\tTarget 2004/05',
    'BV38 5+ GCSEs at A*-C\t52%\t54%',
    'BV43a % of statements in time\t71%\t80%',
  ]
  expect(observed(reportWith(lines))).toEqual([
    'BV38: actual 2003/04 = 52 % | target 2004/05 = 54 %',
    'BV43a: actual 2003/04 = 71 % | target 2004/05 = 80 %',
  ])
})

test('a title says what its figures are counted in', () => {
  const lines = [
    'Ref\tIndicator\tActual 2003/04\tTarget 2004/05',
    'LI 6\tSavings made (£m)\t1.4\t2',
    "LI 7\tVisits to the website ('000s)\t41\t50",
    'LI 8\tGrants won (£000)\t£212\t£1.2m',
  ]
  expect(observed(reportWith(lines))).toEqual([
    'LI6: actual 2003/04 = 1400000 GBP | target 2004/05 = 2000000 GBP',
    'LI7: actual 2003/04 = 41000 | target 2004/05 = 50000',
    'LI8: actual 2003/04 = 212000 GBP | target 2004/05 = 1200000 GBP',
  ])
})

test('a figure of a sentence that is given to no measure is said to stay text', () => {
  const one = reportWith(['BV41 Level 4 in English: 72% in 2003/04, target 74%.'])
  expect(observed(one)).toEqual(['BV41: actual 2003/04 = 72 %'])
  expect(one.messages.filter(({code}) => code === 'layout/figures-left')).toHaveLength(1)
  const all = reportWith(['BV41 Level 4 in English: 72% in 2003/04 (target 74%).'])
  expect(all.messages.filter(({code}) => code === 'layout/figures-left')).toEqual([])
})

test('one cell a line under months without their century', () => {
  const lines = [
    'Indicator',
    'Target 06/07',
    'Actual Apr-Dec 06',
    'Actual Apr-Dec 05',
    'LX8 Lamps lit',
    '96%',
    '94.2%',
    '92.0%',
    'LX9 Kerbs mended',
    '98.0%',
    '85.2%',
    '84.9%',
    'LX10 Gullies cleared',
    '68%',
    '71.4%',
    '64.0%',
  ]
  expect(observed(reportWith(lines))).toEqual([
    'LX8: target 2006/07 = 96 % | actual 2006/07 Q1-Q3 = 94.2 % | actual 2005/06 Q1-Q3 = 92 %',
    'LX9: target 2006/07 = 98 % | actual 2006/07 Q1-Q3 = 85.2 % | actual 2005/06 Q1-Q3 = 84.9 %',
    'LX10: target 2006/07 = 68 % | actual 2006/07 Q1-Q3 = 71.4 % | actual 2005/06 Q1-Q3 = 64 %',
  ])
})

test('a code and a title behind labels of their own stand over a matrix', () => {
  const lines = [
    'Code: LX 84',
    'Title: Waste collected (kg per head)',
    '                       Target    Actual',
    '2000/01                  -       421',
    '2001/02                420       433',
    '2002/03                430',
  ]
  const report = reportWith(lines)
  expect(observed(report)).toEqual([
    'LX84: target 2000/01 = missing blank | actual 2000/01 = 421 | target 2001/02 = 420 | actual 2001/02 = 433 | target 2002/03 = 430',
  ])
  expect(report.indicators[0]?.title).toBe('Waste collected (kg per head)')
})

test('a measure alone names no indicator', () => {
  const lines = [
    'Indicator | Target 06/07',
    'Actual Apr-Dec | 6',
    'Forecast 2006/07 | 5',
    'LX8 Lamps lit | 96%',
  ]
  expect(observed(reportWith(lines))).toEqual(['-: target 2006/07 = 96 %'])
})

test('of a report whose head names a month only, what no year is said of is not read', () => {
  const producer = {name: 'outturn' as const, version: '0', options: {}, model: '1', reference: '1'}
  const rows =
    'Ref\tIndicator\tActual\tTarget\tQ1 Actual\nCS1\tCalls answered\t82%\t85%\t80%\nCS2\tLetters\t91%\t95%\t90%\n'
  const bytes = Buffer.from(`Customer dashboard - September 2009\n\n${rows}`)
  const reading = readDocument({path: 'report.txt', bytes}, producer)
  if (!reading.ok) throw new Error('not read')
  expect(observed(reading.document)).toEqual([
    'CS1: actual 2009/10 Q1 = 80 %',
    'CS2: actual 2009/10 Q1 = 90 %',
  ])
  expect(reading.document.messages.filter(({code}) => code === 'period/unread')).toHaveLength(2)
})
