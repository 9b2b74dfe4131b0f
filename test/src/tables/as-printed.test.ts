import {expect, test} from 'vitest'
import type {Document} from '../../../src/model/document.ts'
import {observed, reportWith} from '../../support/observe.ts'

/** Heads as councils word and lay them out, read from the file to the figures. */
const codes = ({messages}: Document): string[] => messages.map(({code}) => code)

test('a year on the third line of one head, and again on the next page, is that head’s', () => {
  const head = [
    'Ref     Measure                 Actual    Upper     Target',
    '                                2004/05   quartile  2005/06',
    '                                          2003/04',
  ]
  const page = (rows: readonly string[]): string[] => [...head, ...rows, '']
  const lines = [
    ...page(['LI 1    Lamps mended in 3 days  81        88        85']),
    ...page(['LI 2    Roads resurfaced (no)  12        19        14']),
  ]
  expect(observed(reportWith(lines))).toEqual([
    'LI1: actual 2004/05 = 81 | comparator 2003/04 = 88 of upper quartile | target 2005/06 = 85',
    'LI2: actual 2004/05 = 12 | comparator 2003/04 = 19 of upper quartile | target 2005/06 = 14',
  ])
})

test('a numbered heading below a table is no row of it and draws no columns together', () => {
  const lines = [
    'Ref      Measure                     2003/04   2004/05',
    '                                     outturn   target',
    'LI 4     Licences issued in time     71%       80%',
    'LI 15    Complaints upheld           12        9',
    '',
    '3.   What happens next',
    '',
    'The licensing team will be restructured.',
  ]
  expect(observed(reportWith(lines))).toEqual([
    'LI4: actual 2003/04 = 71 % | target 2004/05 = 80 %',
    'LI15: actual 2003/04 = 12 | target 2004/05 = 9',
  ])
})

test('figures to date are of the months that their heads name, and of no full year', () => {
  const lines = [
    'Ref      Measure                     Year to      Target to date   Full year',
    '                                     date         Apr-Sep 04       target',
    '                                     Apr-Sep 04                    2004/05',
    'LI 4     Licences issued in time     71%          80%              82%',
    'LI 15    Complaints upheld           12           9                20',
  ]
  expect(observed(reportWith(lines))).toEqual([
    'LI4: actual 2004/05 H1 = 71 % | target 2004/05 H1 = 80 % | target 2004/05 = 82 %',
    'LI15: actual 2004/05 H1 = 12 | target 2004/05 H1 = 9 | target 2004/05 = 20',
  ])
})

test('a month alone beside a dated target is an outturn of that month, in rows whose cells lost their marks', () => {
  const lines = [
    'Code Description Actual 2003/04 Target 2004/05 Sept 2004 Status',
    'LI 4 Licences issued in time 71% 80% 77.5% Amber',
    'LI 15 Complaints upheld 12 9 3 Green',
    'LI 16 Time to answer a letter 8.2 7 6.9 Green',
  ]
  expect(observed(reportWith(lines))).toEqual([
    'LI4: actual 2003/04 = 71 % | target 2004/05 = 80 % | actual 2004-09 = 77.5 %',
    'LI15: actual 2003/04 = 12 | target 2004/05 = 9 | actual 2004-09 = 3',
    'LI16: actual 2003/04 = 8.2 | target 2004/05 = 7 | actual 2004-09 = 6.9',
  ])
})

test('what a head says in brackets makes it nothing else', () => {
  const lines = [
    'Ref\tMeasure (with agreed target)\tActual 2003/04\tTarget 2004/05',
    'LI 4\tLicences issued in time\t71%\t80%',
    'LI 15\tComplaints upheld\t12\t9',
  ]
  expect(observed(reportWith(lines))).toEqual([
    'LI4: actual 2003/04 = 71 % | target 2004/05 = 80 %',
    'LI15: actual 2003/04 = 12 | target 2004/05 = 9',
  ])
})

test('a quartile that a council stands in is no figure of others', () => {
  const lines = [
    'Ref\tMeasure\tActual 2004/05\tQuartile\tTop quartile 2003/04',
    'LI 4\tLicences issued in time\t71%\t2\t85%',
    'LI 15\tComplaints upheld\t12\tBottom\t4',
  ]
  expect(observed(reportWith(lines))).toEqual([
    'LI4: actual 2004/05 = 71 % | comparator 2003/04 = 85 % of top quartile',
    'LI15: actual 2004/05 = 12 | comparator 2003/04 = 4 of top quartile',
  ])
})

test('words under a head of the council’s own making are the titles, under none too', () => {
  const lines = [
    'PI\tHow we are judged\tActual 2003/04\tTarget 2004/05',
    'LI 4\tLicences issued in time\t71%\t80%',
    'LI 15\tComplaints that were upheld\t12\t9',
    '',
    'Parks',
    '',
    '\tActual 2003/04\tTarget 2004/05',
    'Visitors to the country park\t1,204\t1,300',
    'Trees planted in streets and parks\t44\t60',
  ]
  const {indicators} = reportWith(lines)
  expect(indicators.map(({title}) => title)).toEqual([
    'Licences issued in time',
    'Complaints that were upheld',
    'Visitors to the country park',
    'Trees planted in streets and parks',
  ])
  expect(indicators.map(({observations}) => observations.length)).toEqual([2, 2, 2, 2])
})

test('services and what they spent describe no indicators', () => {
  const lines = [
    '\tBudget 2004/05\tActual 2004/05',
    'Parks and open spaces\t1,204\t1,300',
    'Libraries and museums\t2,044\t1,960',
  ]
  expect(reportWith(lines).indicators).toEqual([])
})

test('titles that all begin with codes of several schemes give them', () => {
  const lines = [
    'Measure\tActual 2003/04\tTarget 2004/05',
    'ENV01 Fly-tips removed in time\t71%\t80%',
    'ENV02 Street lamps mended in time\t92%\t93%',
    'HOU07 Rent collected\t97.1%\t98%',
    'LEG3 Searches answered in 10 days\t64%\t70%',
  ]
  expect(reportWith(lines).indicators.map(({code, title}) => [code?.canonical, title])).toEqual([
    ['ENV01', 'Fly-tips removed in time'],
    ['ENV02', 'Street lamps mended in time'],
    ['HOU07', 'Rent collected'],
    ['LEG3', 'Searches answered in 10 days'],
  ])
})

test.each([
  ['Milestone', 'Sept 2004', '2004-09'],
  ['Finish', '31/03/2005', '2005-03-31'],
  ['To be completed by', 'end of June 2004', '2004-06'],
])('a column of dates under %j says by when', (head, date, edtf) => {
  const lines = [
    `No\tAction\tLead officer\t${head}\tStatus`,
    `1\tWrite a new tree strategy\tA Holt\t${date}\tGreen`,
    '2\tAppoint a tree officer\tB Finch\tOngoing\tAmber',
  ]
  const [first, second] = reportWith(lines).commitments
  expect(first?.timescale).toEqual({raw: date, edtf})
  expect(second?.timescale).toEqual({raw: 'Ongoing'})
})

test('sentences under “Milestone” are no dates', () => {
  const lines = [
    'No\tAction\tLead officer\tMilestone\tStatus',
    '1\tWrite a new tree strategy\tA Holt\tDraft to Cabinet\tGreen',
    '2\tAppoint a tree officer\tB Finch\tPost advertised\tAmber',
  ]
  expect(reportWith(lines).commitments.map(({timescale}) => timescale)).toEqual([undefined, undefined])
})

test('blanks part thousands where a row can mean nothing else', () => {
  const lines = [
    'Ref\tMeasure\tActual 2003/04\tActual 2004/05\tTarget 2005/06',
    'LI 4\tVisits to the museum\t9 804\t10 022\t11 000',
    'LI 5\tLetters answered\t812\t1\u202F004\t1\u00A0100',
    'LI 6\tGrants paid, amended\t350 310\t400\t410',
    'LI 7\tTrees planted, amended\t350 310\t400 380\t410',
  ]
  expect(observed(reportWith(lines))).toEqual([
    'LI4: actual 2003/04 = 9804 | actual 2004/05 = 10022 | target 2005/06 = 11000',
    'LI5: actual 2003/04 = 812 | actual 2004/05 = 1004 | target 2005/06 = 1100',
    'LI6: actual 2003/04 = text 350 310 | actual 2004/05 = 400 | target 2005/06 = 410',
    'LI7: actual 2003/04 = text 350 310 | actual 2004/05 = text 400 380 | target 2005/06 = 410',
  ])
})

test('figures under a head that names no measure are said to be left', () => {
  const lines = [
    'Ref\tMeasure\tYear end\tRank\tTarget 2004/05',
    'LI 4\tLicences issued in time\t71%\tn/a\t80%',
    'LI 15\tComplaints upheld\t12\tlow\t9',
  ]
  const document = reportWith(lines)
  expect(observed(document)).toEqual(['LI4: target 2004/05 = 80 %', 'LI15: target 2004/05 = 9'])
  expect(document.messages.filter(({code}) => code === 'table/unknown-measure')).toHaveLength(1)
})

test('shares of a budget come to no total, and no message says they do not', () => {
  const lines = [
    "Service\tBudget £'000\tOutturn £'000\tVariance %",
    'Parks and open spaces\t200\t210\t5.0',
    'Libraries and museums\t100\t96\t(4.0)',
    'Total\t300\t306\t2.0',
  ]
  expect(codes(reportWith(lines))).not.toContain('check/total')
})

test('years over the middle of several columns head them all', () => {
  const lines = [
    '                                 2003/04         2004/05           2005/06',
    'Ref     Measure                  Actual     Target   Actual   Target   Stretch',
    '                                                                       target',
    'LI 1    Lamps mended in time     81%        85%      84%      88%      92%',
    'LI 2    Trees planted            120        150      141      160      200',
    'LI 3    Bins missed              44         40       51       38       30',
  ]
  expect(observed(reportWith(lines))).toEqual([
    'LI1: actual 2003/04 = 81 % | target 2004/05 = 85 % | actual 2004/05 = 84 % | target 2005/06 = 88 % | target 2005/06 = 92 %',
    'LI2: actual 2003/04 = 120 | target 2004/05 = 150 | actual 2004/05 = 141 | target 2005/06 = 160 | target 2005/06 = 200',
    'LI3: actual 2003/04 = 44 | target 2004/05 = 40 | actual 2004/05 = 51 | target 2005/06 = 38 | target 2005/06 = 30',
  ])
})

test('a year set to the left heads what stands to its right, however near another column is', () => {
  const lines = [
    '                                 2003/04    2004/05',
    'Ref     Measure                  Actual     Target   Actual',
    'LI 1    Lamps mended in time     81%        85%      84%',
    'LI 2    Trees planted            120        150      141',
  ]
  expect(observed(reportWith(lines))).toEqual([
    'LI1: actual 2003/04 = 81 % | target 2004/05 = 85 % | actual 2004/05 = 84 %',
    'LI2: actual 2003/04 = 120 | target 2004/05 = 150 | actual 2004/05 = 141',
  ])
})

test('the first lines of a sheet, a cell each, stand over its header and are none', () => {
  const lines = [
    'Wexcombe Direct|Best value indicators 2004/05||||',
    '|||||',
    'Ref|Description|03/04|04/05|04/05|Notes',
    '||Actual|Target|Actual|',
    'LI 1|Lamps mended in time|81%|85%|84%|',
    'LI 2|Trees planted|120|150|141|Avenue replanted.',
  ]
  expect(observed(reportWith(lines))).toEqual([
    'LI1: actual 2003/04 = 81 % | target 2004/05 = 85 % | actual 2004/05 = 84 %',
    'LI2: actual 2003/04 = 120 | target 2004/05 = 150 | actual 2004/05 = 141',
  ])
})

test('what stands over later columns alone heads those, and is no title of the table', () => {
  const lines = [
    '||Regional survey||Household survey|',
    'Ref|Description|Actual 03/04|Target 04/05|Actual 04/05|Notes',
    'LI 1|Lamps mended in time|81%|85%|84%|',
    'LI 2|Trees planted|120|150|141|Avenue replanted.',
  ]
  expect(
    reportWith(lines)
      .tables.flatMap(({section}) => section)
      .join(),
  ).not.toContain('survey')
})

test('a plan of a year is its target', () => {
  const lines = ['Ref\tMeasure\t2004/05 Plan\tOutturn 2004/05', 'LI 1\tLamps mended\t81%\t85%']
  expect(observed(reportWith(lines))).toEqual(['LI1: target 2004/05 = 81 % | actual 2004/05 = 85 %'])
})

test('codes are known under a head of another kind', () => {
  const lines = [
    'Standard\tWhat it means\tActual 2003/04\tTarget 2004/05',
    'CH 1\tLetters answered in 10 days\t81%\t85%',
    'CH 2(i)\tCalls answered in 20 seconds\t66%\t70%',
  ]
  const {indicators} = reportWith(lines)
  expect(indicators.map(({code, title}) => [code?.canonical, title])).toEqual([
    ['CH1', 'Letters answered in 10 days'],
    ['CH2(i)', 'Calls answered in 20 seconds'],
  ])
})

test('rows of codes under heads that say nothing of their figures are said to be left', () => {
  const lines = [
    'Where\tWhat\tThen\tNow',
    'LI 1\tLamps mended in time\t81%\t85%',
    'LI 2\tTrees planted in streets\t120\t150',
  ]
  const document = reportWith(lines)
  expect(document.indicators).toEqual([])
  expect(codes(document)).toContain('table/unread-figures')
  const places = lines.map((line) => line.replace('LI ', 'Ward '))
  expect(codes(reportWith(places))).not.toContain('table/unread-figures')
})

test('a variance is of the figures right before it', () => {
  const lines = [
    'Ref\tMeasure\tAnnual target\tQ1 target\tQ1 actual\tVariance\tQ1 last year',
    'LI 1\tLamps mended in time\t90%\t78%\t74.6%\t-3.4%\t71%',
  ]
  const document = reportWith(lines)
  expect(observed(document)).toEqual([
    'LI1: target 2004/05 = 90 % | target 2004/05 Q1 = 78 % | actual 2004/05 Q1 = 74.6 % | variance 2004/05 Q1 = -3.4 % | actual 2003/04 Q1 = 71 %',
  ])
  expect(codes(document)).not.toContain('check/variance') // points, not per cent of the target
})

test('the status before has a column of its own', () => {
  const lines = [
    'Ref\tCommitment\tOfficer\tRAG\tPrevious RAG',
    'A1\tPlant an avenue of limes\tA Holt\tAmber\tRed',
    'A2\tMend the manholes\tB Finch\tGreen\t',
  ]
  expect(reportWith(lines).commitments.map(({status}) => [status?.now, status?.previous])).toEqual([
    ['amber', 'red'],
    ['green', undefined],
  ])
})

test('a short code apart from its title is in the column of longer ones that are not', () => {
  const lines = [
    '                                  Actual      Target',
    '                                  2003/04     2004/05',
    'BV109a Large plans in time        48%         65%',
    'BV109b Small plans in time        52%         70%',
    'BV109c Other plans in time        61%         80%',
    'LI3    Plans withdrawn            21          24',
  ]
  expect(observed(reportWith(lines)).at(-1)).toBe('LI3: actual 2003/04 = 21 | target 2004/05 = 24')
})

test('a table drawn in letters: crosses where its rules meet, a year over two columns', () => {
  const lines = [
    '                         |  2003/04  |      2004/05       |',
    ' Measure                 |  Actual   |  Target |  Apr-Sep |  Contact',
    '-------------------------+-----------+---------+----------+-----------',
    ' LI 1 lamps mended       |  81%      |  85%    |  84%     |  A Holt',
    ' LI 2 trees planted      |  120      |  150    |  41      |  B Finch',
  ]
  const document = reportWith(lines)
  expect(observed(document)).toEqual([
    'LI1: actual 2003/04 = 81 % | target 2004/05 = 85 % | actual 2004/05 H1 = 84 %',
    'LI2: actual 2003/04 = 120 | target 2004/05 = 150 | actual 2004/05 H1 = 41',
  ])
  expect(document.indicators.map(({title}) => title)).toEqual(['lamps mended', 'trees planted'])
})

test.each([
  ['arabic', ['1', '2', '3', '4']],
  ['roman', ['(i)', '(ii)', '(iii)', '(iv)']],
])('%s numbers that count the rows are no codes', (_, numbers) => {
  const lines = numbers.map((number, at) => `${number}\tMeasure of the number ${at}\t${at}\t${at + 1}`)
  const {indicators} = reportWith(['No.\tMeasure\tActual 2003/04\tTarget 2004/05', ...lines])
  expect(indicators.map(({code}) => code)).toEqual([null, null, null, null])
})

test('numbers that do not count the rows are', () => {
  const lines = ['8', '9', '10', '12a'].map((number) => `${number}\tMeasure of ${number}\t4\t5`)
  const {indicators} = reportWith(['No.\tMeasure\tActual 2003/04\tTarget 2004/05', ...lines])
  expect(indicators.map(({code}) => code?.canonical)).toEqual(['8', '9', '10', '12a'])
})

test('rows named by measures under a name that is none of ours are said to be left', () => {
  const lines = ['Lamps.', '', '\tQ1\tQ2\tYear', 'Actual\t44\t41\t43', 'Target\t40\t40\t40']
  const document = reportWith(lines)
  expect(document.indicators).toEqual([])
  expect(codes(document)).toContain('table/unread-figures')
})

test('years whose second has one figure', () => {
  const lines = [
    'Ind. No.\tMeasure\t2003/4\t2004/5\t2005/6',
    '\t\tActual\tActual\tTarget',
    'LI 1\tLamps mended in time\t81%\t85%\t90%',
    'LI 2\tTrees planted\t120\t141\t150',
  ]
  expect(observed(reportWith(lines))).toEqual([
    'LI1: actual 2003/04 = 81 % | actual 2004/05 = 85 % | target 2005/06 = 90 %',
    'LI2: actual 2003/04 = 120 | actual 2004/05 = 141 | target 2005/06 = 150',
  ])
})

test('what is measured and how is no promise, whatever it says that we will do', () => {
  const lines = [
    'How we will measure this\tActual 2003/04\tTarget 2004/05',
    'LI 1 Lamps mended in time\t81%\t85%',
    'LI 2 Trees planted\t120\t150',
  ]
  expect(observed(reportWith(lines))).toEqual([
    'LI1: actual 2003/04 = 81 % | target 2004/05 = 85 %',
    'LI2: actual 2003/04 = 120 | target 2004/05 = 150',
  ])
})

test('quarters that head columns, in rows whose cells lost their marks, are no codes and not the report’s own', () => {
  const lines = [
    'Ref Description Good is 2003/04 Actual 2004/05 Target Q1 Q2 Q3 Status',
    'LI 1 % of lamps mended in time High 81 85 80.2 83 84.5 On target',
    'LI 2 Days to answer a letter Low 9 8 9.1 8.4 7.9 On target',
  ]
  const document = reportWith(lines)
  expect(document.period?.label).toBe('2004/05')
  expect(observed(document).map((row) => row.replace(/ %/g, ''))).toEqual([
    'LI1: actual 2003/04 = 81 | target 2004/05 = 85 | actual 2004/05 Q1 = 80.2 | actual 2004/05 Q2 = 83 | actual 2004/05 Q3 = 84.5',
    'LI2: actual 2003/04 = 9 | target 2004/05 = 8 | actual 2004/05 Q1 = 9.1 | actual 2004/05 Q2 = 8.4 | actual 2004/05 Q3 = 7.9',
  ])
})

test('a line with a cell in every column is a row, and not the rest of the one above', () => {
  const lines = [
    'Action                                   By when         Who',
    'Plant an avenue of lime trees in spring  March 2005      Parks and Gardens Manager',
    'Mend the noisy manholes in Station Road  As funds allow  J Orr',
    'Write a strategy for trees in streets    June 2005       Tree Officer',
  ]
  expect(reportWith(lines).commitments.map(({officers}) => officers.map(({name}) => name))).toEqual([
    ['Parks and Gardens Manager'],
    ['J Orr'],
    ['Tree Officer'],
  ])
})

test('the first part of an indicator stands in its parent’s row', () => {
  const lines = [
    'Ref\tMeasure\tActual 2003/04\tTarget 2004/05',
    'BV43\tStatements in time (a)\t62%\t70%',
    '\t(b)\t48%\t55%',
    'BV82\tWaste: (a) recycled\t6%\t7%',
    '\t(b) composted\t1%\t2%',
    'BV86\tCost (a) of collection\t£31\t£32',
  ]
  expect(reportWith(lines).indicators.map(({code, title}) => [code?.canonical, title])).toEqual([
    ['BV43a', 'Statements in time (a)'],
    ['BV43b', 'Statements in time (b)'],
    ['BV82a', 'Waste: (a) recycled'],
    ['BV82b', 'Waste: (b) composted'],
    ['BV86', 'Cost (a) of collection'],
  ])
})

test('academic years over some columns of a header are no title of its table', () => {
  const lines = [
    '||AY 2003/04|AY 2004/05||',
    'Ref|Measure|Actual|Target|Officer|Notes',
    'LI 1|Pupils in school clubs|81%|85%|A Holt|',
    'LI 2|Nursery places|120|150|B Finch|',
  ]
  expect(observed(reportWith(lines))).toEqual([
    'LI1: actual AY2003/04 = 81 % | target AY2004/05 = 85 %',
    'LI2: actual AY2003/04 = 120 | target AY2004/05 = 150',
  ])
})

test('how sure a survey is, on a second line, names no column and begins no row', () => {
  const fixed = [
    'Ref    Satisfaction with            2000/01          2003/04        Target',
    '                                    (± 95 % c.i.)    (± 95% c.i.)   2006/07',
    'KL 3   Parks and open spaces        52% (± 3.1)      55% (± 2.9)    58%',
    'KL 4   Swimming pools               33% (± 5.0)      35% +/- 4.8    38%',
  ]
  const tabbed = [
    'Ref\tSatisfaction with\tActual 2000/01\tActual 2003/04\tTarget',
    '\t\t(± 95 % c.i.)\t95% confidence interval\t2006/07',
    'KL 3\tParks and open spaces\t52% (± 3.1)\t55% ±2.9%\t58%',
    'KL 4\tSwimming pools\t33% (± 5.0)\t35% ± 4.8 points\t38%',
  ]
  for (const lines of [fixed, tabbed])
    expect(observed(reportWith(lines))).toEqual([
      'KL3: actual 2000/01 = 52 % | actual 2003/04 = 55 % | target 2006/07 = 58 %',
      'KL4: actual 2000/01 = 33 % | actual 2003/04 = 35 % | target 2006/07 = 38 %',
    ])
})

test('a row under the header that dates one of its columns is the header’s, whatever else it says', () => {
  const lines = [
    'Ref\tMeasure\tActual 2003/04\tTarget\tSource',
    '\t\t(survey)\t2006/07\tof data',
    'KL 3\tParks kept open\t52\t58\tRangers',
    'KL 4\tPools kept open\t33\t38\tWardens',
  ]
  expect(observed(reportWith(lines))).toEqual([
    'KL3: actual 2003/04 = 52 | target 2006/07 = 58',
    'KL4: actual 2003/04 = 33 | target 2006/07 = 38',
  ])
})

test('heads in which a scan took a letter for another are what they were, and it is said', () => {
  const lines = [
    'BVPl No.   lndicator                   Actua1 2004/05   Target 2005/06',
    '8          Invoices paid on time       93%              95%',
    '9          Council tax collected       97%              97.5%',
  ]
  const report = reportWith(lines)
  expect(observed(report)).toEqual([
    'BV8: actual 2004/05 = 93 % | target 2005/06 = 95 %',
    'BV9: actual 2004/05 = 97 % | target 2005/06 = 97.5 %',
  ])
  expect(codes(report).filter((code) => code === 'table/repaired-head')).toHaveLength(3)
})

test('a baseline is of the year that its head or each of its figures names, and of no other', () => {
  const rows = (baseline: string, one: string, two: string) => [
    `Ref\tMeasure\t${baseline}\tTarget 2005/06`,
    `LX 1\tLamps lit\t${one}\t97%`,
    `LX 2\tKerbs mended\t${two}\t80`,
  ]
  expect(observed(reportWith(rows('Baseline (2003/04)', '93%', '75')))).toEqual([
    'LX1: actual 2003/04 = 93 % | target 2005/06 = 97 %',
    'LX2: actual 2003/04 = 75 | target 2005/06 = 80',
  ])
  expect(observed(reportWith(rows('Baseline', '93% (2003/04)', '75 (2002/03)')))).toEqual([
    'LX1: actual 2003/04 = 93 % | target 2005/06 = 97 %',
    'LX2: actual 2002/03 = 75 | target 2005/06 = 80',
  ])
  expect(observed(reportWith(rows('Baseline', '93%', '75')))[0]).toBe('LX1: target 2005/06 = 97 %')
})

test('a section’s number under codes begins no record, and `BV No` names the scheme of the numbers', () => {
  const lines = [
    'BV No.  Indicator                     2001/02   2002/03',
    '                                      Outturn   Target',
    ' 8      Invoices paid in time          86.2      95.0',
    ' 9      Council Tax collected          96.8      97.2',
    '3.   Environment',
    ' 84     Kg of waste per head           402       400',
    ' 86     Cost of collecting             31.2      30',
  ]
  const {indicators, tables} = reportWith(lines)
  expect(indicators.map(({code}) => code?.canonical)).toEqual(['BV8', 'BV9', 'BV84', 'BV86'])
  expect(tables[0]?.rows.map(({kind}) => kind)).toEqual(['data', 'data', 'heading', 'data', 'data'])
})

test('years beside a head that says when they end are financial years', () => {
  const lines = [
    'Years ending 31 March\t2001 Actual\t2002 Actual\t2003 Target',
    'LX 1 Lamps lit\t93%\t95%\t96%',
    'LX 2 Kerbs mended\t27\t25\t30',
  ]
  expect(observed(reportWith(lines))[0]).toBe(
    'LX1: actual 2000/01 = 93 % | actual 2001/02 = 95 % | target 2002/03 = 96 %',
  )
  expect(
    observed(reportWith(['Year ended 31 March 2003\t2001 Actual', ...lines.slice(1)]))[0] ?? '',
  ).not.toContain('2000/01')
})

test('months head columns beside known heads, and a row of a month is none', () => {
  const lines = [
    'Indicator                    Good is   Dec 2009   Dec 2010   Target     RAG',
    '                                                             Mar 2011',
    'Sickness days a head         Low       8.9        8.1        8.0        A',
    'Invoices paid in 30 days     High      94.0%      97.2%      96.0%      G',
  ]
  expect(observed(reportWith(lines))).toEqual([
    '-: actual 2009-12 = 8.9 | actual 2010-12 = 8.1 | target 2011-03 = 8',
    '-: actual 2009-12 = 94 % | actual 2010-12 = 97.2 % | target 2011-03 = 96 %',
  ])
})

test('a second line of months under measures is the header’s', () => {
  const lines = [
    'Ref      Indicator                      Performance   Performance   Target',
    '                                        Sept 2006     Sept 2007     2008/09',
    'LX 14    Average wait (mins)            6.2           4.9           5',
    'LX 15    Letters answered in time       88%           91%           95%',
  ]
  expect(observed(reportWith(lines))).toEqual([
    'LX14: actual 2006-09 = 6.2 | actual 2007-09 = 4.9 | target 2008/09 = 5',
    'LX15: actual 2006-09 = 88 % | actual 2007-09 = 91 % | target 2008/09 = 95 %',
  ])
})

test('items under an indicator have its words before theirs', () => {
  const lines = [
    'Code    Title                              Target     Result',
    '                                           99/00      99/00',
    'LX 1    Homes below the standard:',
    '        - council                          4%         5.1%',
    '        - private                                     9.8%',
    'LX 2    Repairs done in time               92%        94.7%',
  ]
  expect(reportWith(lines).indicators.map(({title}) => title)).toEqual([
    'Homes below the standard:',
    'Homes below the standard: council',
    'Homes below the standard: private',
    'Repairs done in time',
  ])
})
