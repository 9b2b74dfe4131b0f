import {expect, test} from 'vitest'
import {parseDocx} from '../../../parsers/docx/index.ts'
import {litIn} from '../../support/draw-lights.ts'
import {told, unplaced} from '../../support/drawn-blocks.ts'
import {gridsOf, textsOf} from '../../support/parse-pdf.ts'
import {p, tbl, tc, tr, writeDocx, type DocxParts} from '../../support/write-docx.ts'

async function read(parts: DocxParts) {
  const parsed = await parseDocx(writeDocx(parts))
  if ('reason' in parsed) throw new Error(parsed.reason)
  expect(unplaced(parsed)).toBe(0)
  expect(told(parsed)).toEqual([])
  const [grid] = gridsOf(parsed.blocks)
  return {lit: litIn(grid), texts: textsOf(grid)}
}

const shade = (fill: string, val = 'clear', color = 'auto') =>
  `<w:shd w:val="${val}" w:color="${color}" w:fill="${fill}"/>`
const cellOf = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`
const oneRow = (...cells: readonly string[]) => ({body: tbl(tr([tc('1'), ...cells]), tr([tc('2'), tc('x')]))})

test.each<[string, string, string]>([
  ['a fill', tc('', shade('00B050')), 'green ground'],
  ['a fill under words', tc('On target', shade('FFC000')), 'amber ground'],
  ['a pattern that covers all', tc('', shade('auto', 'solid', 'FF0000')), 'red ground'],
  ['a pattern that mixes two colours', tc('', shade('FF0000', 'pct25', '000000')), '-'],
  ['a tint', tc('', shade('C6EFCE')), '-'],
  ['no fill', tc('', shade('auto')), '-'],
  ['coloured words', cellOf(p('●', '', '<w:color w:val="FF0000"/>')), 'red letters'],
  ['words under a marker', cellOf(p('G', '', '<w:highlight w:val="green"/>')), 'green letters'],
  ['shaded words', cellOf(p('A', '', shade('FFC000'))), 'amber letters'],
  [
    'words under a marker that is no light',
    cellOf(p('A', '', '<w:color w:val="FF0000"/><w:highlight w:val="cyan"/>')),
    '-',
  ],
  [
    'words that are coloured in part',
    cellOf(
      '<w:p><w:r><w:rPr><w:color w:val="FF0000"/></w:rPr><w:t>Late</w:t></w:r><w:r><w:t>again</w:t></w:r></w:p>',
    ),
    '-',
  ],
  [
    'an oval as Word 2003 drew it',
    cellOf(
      '<w:p><w:r><w:pict><v:oval style="width:9pt;height:9pt" fillcolor="#92d050 [3]"/></w:pict></w:r></w:p>',
    ),
    'green shape',
  ],
  [
    'an oval that is not filled',
    cellOf('<w:p><w:r><w:pict><v:oval filled="f" fillcolor="red"/></w:pict></w:r></w:p>'),
    '-',
  ],
  [
    'ovals of two lights',
    cellOf(
      '<w:p><w:r><w:pict><v:oval fillcolor="red"/></w:pict></w:r><w:r><w:pict><v:oval fillcolor="lime"/></w:pict></w:r></w:p>',
    ),
    '-',
  ],
  [
    'a shape as Word 2010 draws it, by its fill and not its line',
    cellOf(
      '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:spPr xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:prstGeom prst="ellipse"/><a:solidFill><a:srgbClr val="FFC000"/></a:solidFill><a:ln><a:solidFill><a:srgbClr val="FF0000"/></a:solidFill></a:ln></wps:spPr></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:oval fillcolor="red"/></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>',
    ),
    'amber shape',
  ],
])('of %s a cell is lit', async (_, cell, lit) => {
  expect((await read(oneRow(cell))).lit[0]).toBe(`- | ${lit}`)
})

test('a style gives its words a light, and a direct colour takes it away', async () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="Late"><w:name w:val="Late"/><w:rPr><w:color w:val="C00000"/></w:rPr></w:style>'
  const late = (run: string) => cellOf(p('R', '<w:pStyle w:val="Late"/>', run))
  const {lit} = await read({styles, ...oneRow(late(''), late('<w:color w:val="000000"/>'))})
  expect(lit[0]).toBe('- | red letters | -')
})

test('cells beside, below and merged with a lit one keep their own', async () => {
  const {lit, texts} = await read({
    body: tbl(
      tr([tc('1'), tc('', `<w:vMerge w:val="restart"/>${shade('FF0000')}`), tc('', shade('00B050'))]),
      tr([tc('2'), tc('', '<w:vMerge/>'), tc('')]),
      tr([tc('3', `<w:hMerge w:val="restart"/>`), tc('', `<w:hMerge/>${shade('FF0000')}`), tc('x')]),
    ),
  })
  expect(texts).toEqual([
    ['1', '', ''],
    ['2', null, ''],
    ['3', null, 'x'],
  ])
  expect(lit).toEqual(['- | red ground | green ground', '- | - | -', '- | - | -'])
})

test('a table in a cell keeps its lights to itself', async () => {
  const inner = tbl(tr([tc('a'), tc('b', shade('FF0000'))]), tr([tc('c'), tc('d')]))
  const parsed = await parseDocx(
    writeDocx({body: tbl(tr([tc('1'), cellOf(`${inner}<w:p/>`, shade('00B050'))]), tr([tc('2'), tc('x')]))}),
  )
  if ('reason' in parsed) throw new Error(parsed.reason)
  expect(gridsOf(parsed.blocks).map(litIn)).toEqual([
    ['- | green ground', '- | -'],
    ['- | red ground', '- | -'],
  ])
})

test('coloured text outside tables stays text', async () => {
  const parsed = await parseDocx(
    writeDocx({body: p('Late again', '', '<w:color w:val="FF0000"/>') + tbl(tr([tc('1'), tc('2')]))}),
  )
  expect(
    'reason' in parsed ? [] : parsed.blocks.map((block) => (block.type === 'grid' ? '' : block.text)),
  ).toEqual(['Late again', ''])
})
