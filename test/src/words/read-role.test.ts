import {expect, test} from 'vitest'
import {readColumn} from '../../../src/words/read-role.ts'

test.each([
  // the heads of the five reports
  ['MTCS Priority', 'priority'],
  ['PI Code', 'code'],
  ['PI Description', 'description'],
  ['Actual 02/03', 'actual'],
  ['Target 03/04', 'target'],
  ['Est. 03/04', 'estimate'],
  ['% Variance', 'variance'],
  ['Responsible Officer', 'officer'],
  ['Explanation and Corrective Action', 'comment'],
  ['BVPP page', 'page-reference'],
  ['Commitment', 'commitment'],
  ['Time-Scale (Where Stated)', 'timescale'],
  ['Met?', 'status'],
  ['What we have done', 'comment'],
  ['Position at 30 September 2007', 'comment'],
  ['Current position', 'comment'],
  ['What will we do?', 'commitment'],
  ['Target without stretch 2009/10', 'other'],
  ['Target with stretch 2009/10', 'target'],
  ['Ranking position 2004/05', 'other'],
  ['What has been done so far', 'comment'],
  ['What we said we would do', 'commitment'],
  ['You said', 'commitment'],
  ['Progress to Date/Further Action', 'comment'],
  ['Dept.', 'department'],
  ['We Will Achieve', 'commitment'],
  ['Red/ Amber Green/Achieved', 'status'],
  ['Comments On Progress', 'comment'],
  ["Budget 2002/2003 £'000", 'amount'],
  // where a head has two measures its figures are neither's
  ['2003/04 Target Actual', 'other'],
  ['Target/Outturn 2001-02', 'other'],
  ['Actual (Target)', 'other'],
  // where a word of one role stands in a head of another
  ['Target Date', 'timescale'],
  ['Projected Outturn 03/04', 'estimate'],
  ['Variance from target', 'variance'],
  ['Top Quartile 2002/03', 'comparator'],
  ['England average', 'comparator'],
  ['How we compare (English unitaries 1999/2000)', 'comparator'],
  ['Lead Officer', 'officer'],
  ['2003/04 Performance', 'actual'],
  ['2003-04 Performance Q1', 'actual'],
  ['Performance', 'other'],
  ['How will we measure it?', 'description'],
  ['2004/05 Plan', 'target'],
  ['Best Value Performance Plan page', 'page-reference'],
  ['Service', 'department'],
  ['Direction of travel', 'direction'],
  ['On target', 'status'],
  ['Performance 2003/04', 'actual'],
  ['Result', 'actual'],
  ['No.', 'number'],
  ['By when', 'timescale'],
  ['Milestone date', 'timescale'],
  ['We did', 'comment'],
  ['By Who', 'officer'],
  ['BV No.', 'code'],
  ['LPI ref', 'code'],
  ['Target met?', 'status'],
  ['Performance against target', 'status'],
  ['% of target', 'other'],
  ['County median', 'comparator'],
  // of no role that we know
  ['2003/04', 'other'],
  ['Frequency', 'other'],
  ['', 'other'],
])('the head %j is of role %s', (label, role) => {
  expect(readColumn(label).role).toBe(role)
})

test.each([
  ['Actual 02/03', '2002/03'],
  ['2003/04', '2003/04'],
  ['Target 2003/04 - 2005/06', '2003/04..2005/06'],
  ['AY 2008/09 Actual', 'AY2008/09'],
  ['Q2 2003/04 Actual', '2003/04 Q2'],
])('the head %j names %s', (label, period) => {
  expect(readColumn(label).period).toBe(period)
})

test('a head that is no measure’s gives its words no period', () => {
  expect(readColumn('Commitment 2003/04')).not.toHaveProperty('period')
  expect(readColumn('Actual')).not.toHaveProperty('period')
})

test.each([
  ['Indicator & lead officer', 'description'],
  ['PI / Responsible Officer', 'description'],
  ['Indicator owner', 'officer'],
  ['Measure lead officer', 'officer'],
  ['NI / LPI', 'code'],
  ['BVPI or LPI No.', 'code'],
])('%j is a head of %s', (label, role) => {
  expect(readColumn(label).role).toBe(role)
})

test('units and whose figure it is stand in the head', () => {
  expect(readColumn("Budget £'000").unit).toBe("£'000")
  expect(readColumn('Target (days)').unit).toBe('days')
  expect(readColumn('Top quartile, counties 02/03').of).toEqual({
    who: 'counties',
    statistic: 'top quartile',
  })
})

test.each([
  ['Top quartile 2003/04', {statistic: 'top quartile'}],
  ['Bottom Quartile', {statistic: 'bottom quartile'}],
  ['All England average', {who: 'all england', statistic: 'average'}],
  ['Family average 2003/04', {who: 'family', statistic: 'average'}],
  ['Unitary average', {who: 'unitary', statistic: 'average'}],
  ['National', {who: 'national'}],
  ['Regional 2011/12', {who: 'regional'}],
  ['All Districts 2001/02 Top 25%', {who: 'all districts', statistic: 'top 25%'}],
  ['Best 25 per cent of unitaries', {who: 'of unitaries', statistic: 'best 25 per cent'}],
  ['County median', {who: 'county', statistic: 'median'}],
  ['Quartile', {statistic: 'quartile'}],
])('%j is of %j', (label, of) => {
  expect(readColumn(label)).toMatchObject({role: 'comparator', of})
})

test.each([
  ['Target 2004/05 %', '2004/05'],
  ['Actual 2OO3/04', '2003/04'],
  ['Actual Jan–Dec 2004', '2004'],
  ['Actual Apr–Dec 2004', '2004/05 Q1-Q3'],
  ['Cumulative actual to Q3 2004/05', '2004/05 Q1-Q3'],
  ['Actual 12 months to June 2004', undefined],
  ['Actual 2OX3/04', undefined],
])('the head %j is about %s', (label, period) => {
  expect(readColumn(label).period).toBe(period)
})

test.each([
  ["Visits ('000)", "'000"],
  ['Visits (000s)', '000s'],
  ['Visits (thousands)', 'thousands'],
])('the magnitude of %j is a unit', (label, unit) => {
  expect(readColumn(label).unit).toBe(unit)
})

test('the name is kept as printed', () => {
  expect(readColumn('Est.  03/04*').name).toBe('Est.  03/04*')
})
