import fc from 'fast-check'
import {test} from 'vitest'
import {commitmentTables, indicatorTables, writeReport, type Layout} from '../../support/write-report.ts'
import {tablesIn} from '../../support/read-text.ts'
const layouts: Record<string, Layout> = {
  none: {},
  bold: {boldHeader: true}, two: {twoRowHeader: true}, 
  rep: {pageRows: 4, repeatHeader: true},
  norep: {pageRows: 4},
  foot: {pageRows: 4, foot: (p) => `Page ${p}`},
  footn: {pageRows: 3, repeatHeader: true, foot: (p) => String(p)},
  footc: {pageRows: 2, foot: (p) => `Leicestershire County Council ${p}`},
  head: {pageRows: 2, runningHead: 'Leicestershire County Council Performance Plan'},
  headrep: {pageRows: 2, repeatHeader: true, runningHead: 'Leicestershire County Council Performance Plan'},
  headfoot: {pageRows: 2, repeatHeader: false, runningHead: 'Leicestershire County Council Performance Plan', foot: (p) => String(p)},
  titlehead: {pageRows: 4, repeatHeader: true, above: ['Best Value Performance Plan 2003/04',''], runningHead: 'Best Value Performance Plan 2003/04'},
  cut: {pageRows: 3, cutRows: true},
  cutrep: {pageRows: 3, cutRows: true, repeatHeader: true},
  phantom: {pageRows: 3, phantomBefore: 2, repeatHeader: true},
  phantom0: {pageRows: 3, phantomBefore: 0, repeatHeader: true},
  phantom1: {pageRows: 3, phantomBefore: 2, repeatHeader: false},
  ragged: {pageRows: 4, raggedEnds: true},
  sub: {subHeadings: {0: 'Housing', 3: 'Education services'}},
  subpage: {pageRows: 3, subHeadings: {0: 'Housing', 3: 'Education services'}},
  subpagerep: {pageRows: 3, repeatHeader: true, subHeadings: {0: 'Housing', 3: 'Education services'}},
  dbl: {doubled: {rows: [1,3], column: 1}},
  twopage: {pageRows: 3, repeatHeader: true, twoRowHeader: true},
  two1: {pageRows: 3, twoRowHeader: true},
  boldpage: {pageRows: 3, repeatHeader: true, boldHeader: true},
  two1bold: {pageRows: 1, twoRowHeader: true, boldHeader: true, repeatHeader: true},
  one: {pageRows: 1, repeatHeader: true},
  onenorep: {pageRows: 1},
  blank3: {pageRows: 3, blankLines: 3},
  blank0: {pageRows: 3, blankLines: 0, repeatHeader: true},
  blank0foot: {pageRows: 3, blankLines: 0, repeatHeader: true, foot: (p) => `Page ${p}`},
}
test('scratch', () => {
  for (const [tn, arb] of [['ind', indicatorTables], ['com', commitmentTables]] as const)
    for (const [name, layout] of Object.entries(layouts)) {
      const r = fc.check(fc.property(arb, (t) => {
        const rt = tablesIn(writeReport(t, layout))
        const rows = rt.tables.flatMap((x) => x.rows.filter((y) => y.kind === 'data').map((y) => [...y.cells]))
        if (rt.tables.length !== 1) throw new Error('tables ' + rt.tables.length)
        if (JSON.stringify(rows) !== JSON.stringify(t.rows)) {
          const i = t.rows.findIndex((x, j) => JSON.stringify(x) !== JSON.stringify(rows[j]))
          throw new Error(`${rows.length}/${t.rows.length} at ${i}: ${JSON.stringify(rows[i])}`)
        }
      }), {numRuns: 60, seed: 7})
      console.log(r.failed ? ['FAILED', tn, name, String((r as {errorInstance?: unknown}).errorInstance).slice(0, 300), '\n', process.env['V'] ? writeReport(r.counterexample![0], layout).slice(0, 1200) : ''].join(' ') : 'ok ' + tn + ' ' + name)
    }
})
