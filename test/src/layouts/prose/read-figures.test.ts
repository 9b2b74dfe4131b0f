import {describe, expect, test} from 'vitest'
import {nameOf} from '../../../../src/layouts/prose/claim.ts'
import {readFigures} from '../../../../src/layouts/prose/read-figures.ts'
import {titleWords} from '../../../../src/layouts/prose/title-words.ts'

const TITLE = titleWords('Percentage of undisputed invoices paid within 30 days')

/** `Actual 2003/04 = 93%; Target = 95%` */
function said(text: string): string {
  return readFigures(text, TITLE)
    .claims.map((claim) => `${nameOf(claim)} = ${claim.text}`)
    .join('; ')
}

describe('a figure has the measure and the period that its sentence gives it', () => {
  test.each([
    ['41 days against a target of 36', 'Actual = 41 days; Target = 36'],
    ['45% (target 50%)', 'Actual = 45%; Target = 50%'],
    ['45% (2003/04), 47% (2004/05)', 'Actual 2003/04 = 45%; Actual 2004/05 = 47%'],
    ['94% (target), 91% (actual)', 'Target = 94%; Actual = 91%'],
    [
      '12 weeks (target for 2005/06), 15 weeks (outturn 2005/06)',
      'Target 2005/06 = 12 weeks; Actual 2005/06 = 15 weeks',
    ],
    [
      'Performance was 93.2% in 2003/04 compared with 91% in 2002/03; the target for 2004/05 is 95%',
      'Actual 2003/04 = 93.2%; Actual 2002/03 = 91%; Target 2004/05 = 95%',
    ],
    [
      'In 2003/04 we achieved 93.2%, against a target of 95%.',
      'Actual 2003/04 = 93.2%; Target 2003/04 = 95%',
    ],
    ['The outturn for 2003/04 was 93.2% (target 95%).', 'Actual 2003/04 = 93.2%; Target 2003/04 = 95%'],
    [
      'The outturn for 2003/04 was 93.2%. The target was 95%.',
      'Actual 2003/04 = 93.2%; Target 2003/04 = 95%',
    ],
    ['The target for 2003/04 was 95% and we achieved 93%.', 'Target 2003/04 = 95%; Actual 2003/04 = 93%'],
    [
      'Performance rose from 91% in 2002/03 to 93.2% in 2003/04.',
      'Actual 2002/03 = 91%; Actual 2003/04 = 93.2%',
    ],
    ['In 2002/03 it was 91% and in 2003/04 93.2%.', 'Actual 2002/03 = 91%; Actual 2003/04 = 93.2%'],
    ['2001/02: 88%; 2002/03: 91%', 'Actual 2001/02 = 88%; Actual 2002/03 = 91%'],
    [
      'Actual 2003/04: 93.2%; Top quartile 2002/03: 97%',
      'Actual 2003/04 = 93.2%; Top quartile 2002/03 = 97%',
    ],
    ['The average for English unitaries was 88% in 2002/03.', 'English unitaries average 2002/03 = 88%'],
    ['45% compared with the top quartile of 60%', 'Actual = 45%; Top quartile = 60%'],
    [
      'The target is 95% for 2004/05, 96% for 2005/06 and 97% for 2006/07.',
      'Target 2004/05 = 95%; Target 2005/06 = 96%; Target 2006/07 = 97%',
    ],
    [
      'Targets for 2004/05, 2005/06 and 2006/07 are 95%, 96% and 97% respectively.',
      'Target 2004/05 = 95%; Target 2005/06 = 96%; Target 2006/07 = 97%',
    ],
    ['We aim to achieve 95% in 2004/05 and 96% in 2005/06.', 'Target 2004/05 = 95%; Target 2005/06 = 96%'],
    [
      'The estimated outturn for 2003/04 is 93%, against a target of 95%.',
      'Estimate 2003/04 = 93%; Target 2003/04 = 95%',
    ],
    ['Performance was 93.2%, up from 91% in 2002/03.', 'Actual = 93.2%; Actual 2002/03 = 91%'],
    [
      'The council paid 93.2% of undisputed invoices within 30 days in 2003/04, which was below the target of 95%.',
      'Actual 2003/04 = 93.2%; Target 2003/04 = 95%',
    ],
    ['During quarter 2 of 2003/04 performance was 92%.', 'Actual 2003/04 Q2 = 92%'],
    ['At 31 March 2004 the figure stood at 93.2%.', 'Actual 2004-03-31 = 93.2%'],
    ['£4.52 per head in 2003/04 (2002/03: £4.40)', 'Actual 2003/04 = £4.52 per head; Actual 2002/03 = £4.40'],
    ['In 2003/04, 93.2% (target 95%, top quartile 97%).', 'Actual 2003/04 = 93.2%; Target 2003/04 = 95%'],
    ['Last year (2002/03) 91%; this year 93%', 'Actual 2002/03 = 91%; Actual = 93%'],
    ['2003/04 – 93.2% – target 2004/05 – 95%', 'Actual 2003/04 = 93.2%; Target 2004/05 = 95%'],
    [
      'Outturn: 93.2%. Target: 95%. Target 2004/05: 96%.',
      'Actual = 93.2%; Target = 95%; Target 2004/05 = 96%',
    ],
    ['93.2%, above the target of 90%.', 'Actual = 93.2%; Target = 90%'],
    ['The target was met, with 96% achieved.', 'Actual = 96%'],
    ['Data for 2002/03 was not available. In 2003/04 93% was achieved.', ''],
  ])('%j', (text, claims) => {
    expect(said(text)).toBe(claims)
  })
})

describe('a figure of which two readings are possible has none', () => {
  test.each([
    ['a relative year', "Last year's figure was 45%."],
    ['a year to come', 'The target for next year is 50%.'],
    ['where it came from, undated', 'Performance improved from 91%.'],
    ['another subject', 'The number of complaints rose to 300 in 2003/04, compared with 200 in 2002/03.'],
    ['what follows another subject', 'We paid 12 invoices late. The target was 95%.'],
    ['another indicator', 'BV9 was 98% in 2003/04.'],
    ['a reason', 'Performance fell because 12 staff left in 2003/04.'],
    ['a denial', 'Not 93% in 2003/04'],
    ['a promise', 'We will pay 95% in 2004/05'],
    ['the title again', 'The 30 day target was missed.'],
    ['two figures and one name', 'Actual 93.2 95.0'],
    ['a difference', 'Up 3 points on last year.'],
    ['a rank', 'We aim to be in the top 25% by 2012.'],
    ['another body', 'The national target is 97% in 2004/05.'],
    ['words in brackets', '93% (provisional estimate by auditors)'],
    ['a span of years', 'Between 2002/03 and 2003/04 it cost 93%'],
    ['a page', 'See page 12 for 2003/04.'],
  ])('%s: %j', (_, text) => {
    expect(said(text)).toBe('')
  })

  test('a target beside a dated outturn is of no known year unless a phrase binds it', () => {
    expect(said('Actual 2003/04 93.2%, target 95%')).toBe('Actual 2003/04 = 93.2%')
    expect(said('Performance was 93.2% in 2003/04 and the target is 95%')).toBe('Actual 2003/04 = 93.2%')
  })

  test('two figures for one measure and period are none', () => {
    expect(said('In 2003/04 it was 93%. Actual 2003/04: 92%. Target 2004/05: 95%.')).toBe(
      'Target 2004/05 = 95%',
    )
  })

  test('what stands among foreign words makes the same figure elsewhere doubtful', () => {
    expect(said('Target 2004/05 for schools 91%. Target 2004/05: 95%. Actual 2003/04: 93%.')).toBe(
      'Actual 2003/04 = 93%',
    )
  })
})

test('a difference is no figure, and leaves the others what they are', () => {
  expect(said('We missed our target of 95% by 2 percentage points.')).toBe('Target = 95%')
  expect(said('93% (2003/04) – an improvement of 2% on 2002/03')).toBe('Actual 2003/04 = 93%')
  expect(said('93.2%, 2 points above target')).toBe('Actual = 93.2%')
})

test('text is clean where every word was understood and every figure given', () => {
  expect(readFigures('45% (target 50%)', TITLE).clean).toBe(true)
  expect(readFigures('45% (target 50%) among schools', TITLE).clean).toBe(false)
  expect(readFigures('Performance was 93.2% in 2003/04 and the target is 95%', TITLE).clean).toBe(false)
})

test.each([
  ['93.2% in Q2 (target 95%)', 'Actual Q2 = 93.2%'],
  ['Q1 92%, Q2 93%', 'Actual Q1 = 92%; Actual Q2 = 93%'],
  ['93.2% in the second quarter of 2005/06', 'Actual 2005/06 Q2 = 93.2%'],
  ['93.2%, compared with 91% in Q2 last year', 'Actual = 93.2%'],
  ['91% in last year’s Q2', ''],
])('a quarter without a year is the report’s own, and its target the year’s: %j', (text, figures) => {
  expect(said(text)).toBe(figures)
})

test.each([
  [
    'Performance stood at 93.9% at the end of June 2012, compared with a target of 95%.',
    'Actual Jun 2012 = 93.9%',
  ],
  ['93.2% at 30 June 2009 (target 95%)', 'Actual 2009-06-30 = 93.2%'],
  ['In October 2009 it was 91%, the target being 95%.', 'Actual Oct 2009 = 91%'],
  ['At the end of September 2011, against a target of 95%, performance was 93%.', ''],
  ['93.2% in Q2 2005/06, against a target of 95%', 'Actual 2005/06 Q2 = 93.2%'],
  ['92% in July 2012; target for 2012/13 95%', 'Actual Jul 2012 = 92%; Target 2012/13 = 95%'],
  ['92% in April to June 2012; target for 2012/13 95%', 'Actual 2012/13 Q1 = 92%; Target 2012/13 = 95%'],
])('a day or a month dates the figure beside it and no figure of another measure: %j', (text, figures) => {
  expect(said(text)).toBe(figures)
})

test.each([
  ['In the three months to June 2012 it was 93%.', ''],
  ['It has been 93% since June 2012.', ''],
  ['We achieved 93% in the twelve months ended September 2012.', ''],
  ['The target is 95% by March 2014.', ''],
  [
    'It was 93% in the year to March 2013, against a target of 95%.',
    'Actual 2012/13 = 93%; Target 2012/13 = 95%',
  ],
])(
  'a month that begins or ends a longer time is neither its month nor its calendar year: %j',
  (text, figures) => {
    expect(said(text)).toBe(figures)
  },
)
