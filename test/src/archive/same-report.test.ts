import {expect, test} from 'vitest'
import {sameReports} from '../../../src/archive/same-report.ts'
import type {Document} from '../../../src/model/document.ts'
import {makeDocument, type RowSaid} from '../../support/make-document.ts'

const ROWS: readonly RowSaid[] = [1, 2, 3, 4, 5].map((number) => ({
  code: `BV${number}`,
  title: `Measure ${number}`,
  actual: {'2002/03': `${60 + number}%`},
}))

function report(
  path: string,
  format: Document['source']['format'],
  rows: readonly RowSaid[],
  period = '2003/04',
): Document {
  const document = makeDocument({path, period, rows})
  return {...document, source: {...document.source, format}}
}

test('a report in two formats is one; the format that keeps tables better is counted', () => {
  const [pdf, doc] = [report('a.pdf', 'pdf', ROWS), report('a.doc', 'doc', ROWS)]
  expect(sameReports([pdf, doc]).map(({document, counted}) => [document.id, counted.id])).toEqual([
    [pdf.id, doc.id],
  ])
})

test('the one in which more was read is counted, whatever its format', () => {
  const [docx, text] = [report('a.docx', 'docx', ROWS.slice(0, 4)), report('a.txt', 'text', ROWS)]
  const [same] = sameReports([docx, text])
  expect([same?.document.id, same?.counted.id]).toEqual([docx.id, text.id])
  expect(same?.reason).toContain('more was read in it (5 against 4 figures and promises)')
})

test.each<readonly [string, readonly Document[]]>([
  ['two files of one format', [report('a.doc', 'doc', ROWS), report('b.doc', 'doc', ROWS)]],
  ['two periods', [report('a.doc', 'doc', ROWS), report('a.pdf', 'pdf', ROWS, '2004/05')]],
  [
    'other figures',
    [
      report('a.doc', 'doc', ROWS),
      report(
        'a.pdf',
        'pdf',
        ROWS.map((row) => ({...row, actual: {'2002/03': '1%'}})),
      ),
    ],
  ],
  [
    'too little to tell',
    [report('a.doc', 'doc', ROWS.slice(0, 2)), report('a.pdf', 'pdf', ROWS.slice(0, 2))],
  ],
])('%s are not one report', (_, documents) => {
  expect(sameReports(documents)).toEqual([])
})

test('one of whom it is known whose it is goes before one of nobody, in which more was read', () => {
  const named = report('b/a.pdf', 'pdf', ROWS.slice(0, 4))
  const nobodys = {...report('a/a.docx', 'docx', ROWS), authority: null}
  const [same] = sameReports([nobodys, named])
  expect([same?.document.id, same?.counted.id]).toEqual([nobodys.id, named.id])
  expect(same?.reason).toContain('that one is counted: it is known whose it is')
})
