import {expect, test} from 'vitest'
import {emitHtml} from '../../../src/emit/html.ts'
import {aTable} from '../../support/a-table.ts'

test('a table has a caption, headers with a scope and a group under each heading', () => {
  const html = emitHtml(aTable({caption: 'Indicators & targets'}))
  expect(html).toContain('<caption>Indicators &amp; targets</caption>')
  expect(html).toContain('<th scope="col">Actual 02/03</th>')
  expect(html).toContain('<tbody>\n<tr><th scope="rowgroup" colspan="3">Corporate health</th></tr>')
  expect(html).toContain('<tr><td>High</td><th scope="row">BV8</th><td>-5</td></tr>')
})

test('an inherited cell is filled in and marked', () => {
  expect(emitHtml(aTable())).toContain('<tr><td data-inherited>High</td><th scope="row">BV9|x</th>')
})

test('text is text: tags in a cell do not run', () => {
  const html = emitHtml(aTable({caption: '<script>alert(1)</script>', id: '"><x'}))
  expect(html).toContain('£3<br>&lt;b&gt; &amp; &quot;more&quot;')
  expect(html).not.toContain('<script>')
  expect(html).not.toContain('<x')
})

test('a column without a name has no empty header', () => {
  expect(emitHtml(aTable({columns: [{name: '', role: 'other'}]}))).toContain('<thead>\n<tr><td></td>')
})
