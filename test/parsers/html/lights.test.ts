import {expect, test} from 'vitest'
import {parseHtml} from '../../../parsers/html/index.ts'
import {litIn} from '../../support/draw-lights.ts'
import {unplaced} from '../../support/drawn-blocks.ts'
import {gridsOf} from '../../support/parse-pdf.ts'

function litOf(cell: string, sheet = ''): string {
  const page = `<style>${sheet}</style><table><tr><td>1${cell}<tr><td>2<td>x</table>`
  const parsed = parseHtml(Buffer.from(page))
  if ('reason' in parsed) throw new Error(parsed.reason)
  expect(unplaced(parsed)).toBe(0)
  return litIn(gridsOf(parsed.blocks)[0])[0] ?? ''
}

test.each<[string, string, string]>([
  ['bgcolor', '<td bgcolor="#FF0000">', 'red ground'],
  ['bgcolor by name', '<td bgcolor=lime>G', 'green ground'],
  [
    'a background colour',
    '<td style="width:9px; background-color: rgb(255, 192, 0) !important">',
    'amber ground',
  ],
  ['a background', '<td style="background: #00B050 none repeat scroll">x', 'green ground'],
  ['a background that is a picture', '<td style="background: url(red/green.gif)">', '-'],
  ['a style that overrules bgcolor', '<td bgcolor=red style="background-color:white">', '-'],
  ['a tint', '<td bgcolor="#ffcccc">', '-'],
  ['coloured words', '<td><font color="#ff0000">●</font>', 'red letters'],
  ['coloured words by style', '<td style="color:green"><p><b>G</b></p>', 'green letters'],
  ['words of which some are black', '<td style="color:red">R <span style="color:#000">since May</span>', '-'],
  ['words on a ground of their own', '<td><span style="background:red;color:white">Late</span>', 'red shape'],
  ['an empty box', '<td><div style="background:orange;width:9px">&nbsp;</div>', 'amber shape'],
  ['a ground under some of its words', '<td>Late <span style="background:red">again</span>', '-'],
  ['a picture called by its colour', '<td><img src="/img/traffic_light-red.gif" width=12>', 'red shape'],
  ['a picture of another name', '<td><img src="/img/redcar.gif"><img src="/green/logo.png">', '-'],
  ['a spacer', '<td><img src="green.gif" width=1 height=9>', '-'],
  ['a drawing', '<td><svg><circle r="5" fill="#ffbf00"/></svg>', 'amber shape'],
  ['pictures of two lights', '<td><img src="red.gif"><img src="green.gif">', '-'],
  ['what is hidden', '<td><img src="red.gif" style="display:none"><img src="green.gif">', 'green shape'],
])('of %s a cell is lit', (_, cell, lit) => {
  expect(litOf(cell)).toBe(`- | ${lit}`)
})

test('a style sheet colours cells and words', () => {
  const sheet = '.r {background-color: #c00000} td.g {color: #008000} .plain {color: black}'
  expect(litOf('<td class="x r">', sheet)).toBe('- | red ground')
  expect(litOf('<td class=g>On target', sheet)).toBe('- | green letters')
  expect(litOf('<td class=g><i class=plain>On target</i>', sheet)).toBe('- | -')
})

test('a picture that says its colour in words is these words', () => {
  const parsed = parseHtml(Buffer.from('<table><tr><td>1<td><img src=a.gif alt="Red"><tr><td>2<td>x</table>'))
  const [grid] = 'reason' in parsed ? [] : gridsOf(parsed.blocks)
  expect(grid?.rows[0]?.cells[1]).toMatchObject({text: 'Red', visible: 3})
})
