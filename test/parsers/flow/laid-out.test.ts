import {expect, test} from 'vitest'
import type {Block} from '../../../parsers/block.ts'
import {blocksOfFlow, charactersOf} from '../../../parsers/flow/index.ts'
import type {FlowNode, FlowParagraph} from '../../../parsers/flow/node.ts'

const p = (text: string, more: Partial<FlowParagraph> = {}): FlowParagraph => ({
  type: 'paragraph',
  runs: [{text}],
  ...more,
})

/** The blocks, each as what it says; a table by its cells. The words of all add up to those of the flow. */
function shown(nodes: readonly FlowNode[]): unknown[] {
  const {blocks} = blocksOfFlow(nodes)
  expect(blocks.reduce((sum, block) => sum + visibleIn(block), 0)).toBe(charactersOf(nodes))
  return blocks.map((block) =>
    block.type === 'grid' ? block.rows.map(({cells}) => cells.map(({text}) => text)) : block.text,
  )
}

function visibleIn(block: Block): number {
  if (block.type !== 'grid') return block.visible
  return block.rows.flatMap(({cells}) => cells).reduce((sum, {visible}) => sum + visible, 0)
}

test('rows that tab stops lay out are a table, and an empty cell is one', () => {
  expect(
    shown([
      p('Visits'),
      p('Ref\tMeasure\t2003/04\t2004/05'),
      p('BV170a\tVisits to museums\t\t310'),
      p('Libraries'),
      p('BV117\tVisits to libraries\t4,120\t'),
      p('All are for the year.'),
    ]),
  ).toEqual([
    'Visits',
    [
      ['Ref', 'Measure', '2003/04', '2004/05'],
      ['BV170a', 'Visits to museums', '', '310'],
      ['Libraries'],
      ['BV117', 'Visits to libraries', '4,120', ''],
    ],
    'All are for the year.',
  ])
})

test('columns that only blanks part are those of preformatted text; its prose stays prose', () => {
  const text = [
    'Figures of the year',
    '',
    'Ref      Measure                   Actual     Target',
    '                                   2003/04    2004/05',
    '',
    'BV170a   Visits to museums                    310',
    '         of the county',
    'BV117    Visits to libraries       4,120',
    'BV119    Users content             71%        74%',
    'BV220    Library standards met     6          8',
  ].join('\n')
  expect(shown([p(text, {laidOut: true})])).toEqual([
    'Figures of the year',
    [
      ['Ref', 'Measure', 'Actual 2003/04', 'Target 2004/05'],
      ['BV170a', 'Visits to museums of the county', '', '310'],
      ['BV117', 'Visits to libraries', '4,120', ''],
      ['BV119', 'Users content', '71%', '74%'],
      ['BV220', 'Library standards met', '6', '8'],
    ],
  ])
  expect(shown([p(text)])).toHaveLength(1)
})

test('each row stands in the paragraph that it was, and what follows keeps its place', () => {
  const {blocks} = blocksOfFlow([
    p('Before'),
    p('Ref\tMeasure\t2003/04', {runs: [{text: 'Ref\tMeasure\t2003/04', bold: true}]}),
    p('BV117\tVisits\t4,120'),
    p('After', {level: 2}),
  ])
  expect(blocks.map(({position}) => position)).toEqual([{block: 0}, {block: 1, table: 0}, {block: 3}])
  const rows = blocks.flatMap((block) => (block.type === 'grid' ? block.rows : []))
  expect(rows.map(({position}) => position)).toEqual([
    {block: 1, table: 0, row: 0},
    {block: 2, table: 0, row: 1},
  ])
  expect(rows.map(({cells}) => cells.every(({bold}) => bold === true))).toEqual([true, false])
})

test.each<[string, FlowNode[]]>([
  ['a list of contents', [p('Roads\t3'), p('Waste\t12'), p('Visits\t19')]],
  ['one line of a letterhead', [p('Our ref\tYour ref\tDate'), p('Dear Sir')]],
  ['headings', [p('1\tRoads\tA', {level: 1}), p('2\tWaste\tB', {level: 1})]],
  ['struck-out words', [p('a\tb\tc', {runs: [{text: 'a\tb\tc', struck: true}]}), p('x\ty\tz')]],
  [
    'rows that a sentence parts',
    [p('Ref\tMeasure\t2003/04'), p('The next line is another list’s.'), p('A\tB\tC')],
  ],
  ['a label of words, tabs before and behind', [p('\t\tHenby'), p('\t\tCouncil\t'), p('\t\tPlan')]],
])('no table: %s', (_, nodes) => {
  expect(blocksOfFlow(nodes).blocks.filter(({type}) => type === 'grid')).toEqual([])
})

test('a raised mark is no figure of its value', () => {
  const marked = p('', {runs: [{text: 'BV117\tVisits\t4,120'}, {text: '1', raised: true}]})
  expect(shown([p('Ref\tMeasure\t2003/04'), marked])).toEqual([
    [
      ['Ref', 'Measure', '2003/04'],
      ['BV117', 'Visits', '4,120¹'],
    ],
  ])
})

test('what the reader of text would take for marks is kept as it stands', () => {
  expect(shown([p('Ref\tMeasure\t**2003**'), p('BV117\tR&amp;D <b>\t4,120')])).toEqual([
    'Ref Measure **2003**',
    'BV117 R&amp;D <b> 4,120',
  ])
})

test('many tabbed lines without a table are looked at once', () => {
  const lines = Array.from({length: 20_000}, (_, at) => p(`Section ${at}\t${at}`))
  const before = process.cpuUsage()
  blocksOfFlow(lines)
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(5)
})

const TYPED = [
  'Ref      Measure                   Actual     Target',
  '                                   2003/04    2004/05',
  'BV170a   Visits to museums                    310',
  '         of the county',
  'BV117    Visits to libraries       4,120',
  'BV119    Users content             71%        74%',
  'BV220    Library standards met     6          8',
]
const typed = (text: string): FlowParagraph => ({type: 'paragraph', runs: [{text, fixed: true}]})

test('lines that were typed with blanks in a font of one width are those of preformatted text', () => {
  expect(shown([p('Figures'), ...TYPED.map(typed), typed('All are for the year.')])).toEqual([
    'Figures',
    [
      ['Ref', 'Measure', 'Actual 2003/04', 'Target 2004/05'],
      ['BV170a', 'Visits to museums of the county', '', '310'],
      ['BV117', 'Visits to libraries', '4,120', ''],
      ['BV119', 'Users content', '71%', '74%'],
      ['BV220', 'Library standards met', '6', '8'],
    ],
    'All are for the year.',
  ])
})

test('in another font blanks part nothing, for the same number of them is nowhere the same width', () => {
  expect(shown(TYPED.map((text) => p(text)))).toHaveLength(TYPED.length)
})
