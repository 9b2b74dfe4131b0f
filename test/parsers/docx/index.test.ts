import {strToU8, zipSync} from 'fflate'
import {expect, test} from 'vitest'
import {parseDocx} from '../../../parsers/docx/index.ts'
import {noted, told, unplaced} from '../../support/drawn-blocks.ts'
import {p, tbl, tc, tr, writeDocx, type DocxParts} from '../../support/write-docx.ts'

const STYLES =
  '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Sub"><w:name w:val="Section"/><w:basedOn w:val="H2"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
  '<w:style w:type="character" w:styleId="Hid"><w:name w:val="Hidden"/><w:rPr><w:vanish/></w:rPr></w:style>'
const NUMBERING =
  '<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1:"/></w:lvl>' +
  '<w:lvl w:ilvl="1"><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="(%2)"/></w:lvl></w:abstractNum>' +
  '<w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl></w:abstractNum>' +
  '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>' +
  '<w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride></w:num>'
const inList = (list: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`

/** A field of a form with three entries: what is said of the choice, and its result. */
const dropDown = (choice: string, result = ''): string =>
  `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList>${choice}` +
  ['Red', 'Amber', 'Green'].map((entry) => `<w:listEntry w:val="${entry}"/>`).join('') +
  '</w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r>' +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`

/** A run, mostly in a paragraph of its own, that stands so many half points higher. */
const lifted = (height: number, text: string, tag = 'w:p'): string => {
  const run = `<w:r><w:rPr><w:position w:val="${height}"/></w:rPr><w:t>${text}</w:t></w:r>`
  return tag === '' ? run : `<${tag}>${run}</${tag}>`
}

test.each<[string, DocxParts, ReturnType<typeof noted>]>([
  [
    'columns that a row leaves out before and after its cells',
    {
      body: tbl(
        tr([tc('PI'), tc('Actual'), tc('Target')]),
        tr([tc('92%'), tc('95%')], '<w:gridBefore w:val="1"/>'),
        tr([tc('BV9')], '<w:gridAfter w:val="2"/>'),
      ),
    },
    [
      [
        ['PI', 'Actual', 'Target'],
        ['', '92%', '95%'],
        ['BV9', ' [2x1]', '.'],
      ],
    ],
  ],
  [
    'the horizontal merges of Word 97',
    {
      body: tbl(
        tr([tc('Roads', '<w:hMerge w:val="restart"/>'), tc('', '<w:hMerge/>'), tc('x')]),
        tr([tc('BV8'), tc('1'), tc('2')]),
      ),
    },
    [
      [
        ['Roads [2x1]', '.', 'x'],
        ['BV8', '1', '2'],
      ],
    ],
  ],
  [
    'merges down, beside a bookmark that stands between rows',
    {
      body: tbl(
        tr([tc('A', '<w:vMerge w:val="restart"/>'), tc('1')]),
        '<w:bookmarkStart w:id="0" w:name="b"/><w:bookmarkEnd w:id="0"/>',
        tr([tc('', '<w:vMerge/>'), tc('2')]),
      ),
    },
    [
      [
        ['A [1x2]', '1'],
        ['.', '2'],
      ],
    ],
  ],
  [
    'automatic numbers, of styles too, with restarts and start values',
    {
      styles: STYLES,
      numbering: NUMBERING,
      body:
        p('Roads', '<w:pStyle w:val="Sub"/>') +
        p('one', inList(1, 1)) +
        p('two', inList(1, 1)) +
        p('Paths', '<w:pStyle w:val="Sub"/>') +
        p('again', inList(1, 1)) +
        p('item', inList(2)) +
        p('late', inList(3)),
    },
    [
      'heading 2: C: Roads',
      'paragraph: (i) one',
      'paragraph: (ii) two',
      'heading 2: D: Paths',
      'paragraph: (i) again',
      'list-item: item',
      'paragraph: I: late',
    ],
  ],
  [
    'a column of nothing but automatic numbers',
    {
      numbering: NUMBERING,
      body: tbl(
        tr([`<w:tc><w:p><w:pPr>${inList(1)}</w:pPr></w:p></w:tc>`, tc('Roads')]),
        tr([`<w:tc><w:p><w:pPr>${inList(1)}</w:pPr></w:p></w:tc>`, tc('Paths')]),
      ),
    },
    [
      [
        ['C:', 'Roads'],
        ['D:', 'Paths'],
      ],
    ],
  ],
  [
    'levels of outlines and of the style that a style is based on',
    {
      styles: STYLES,
      body:
        p('A', '<w:outlineLvl w:val="3"/>') +
        p('B', '<w:pStyle w:val="H2"/>') +
        p('C', '<w:pStyle w:val="H2"/><w:outlineLvl w:val="9"/>'),
    },
    ['heading 4: A', 'heading 2: B', 'paragraph: C'],
  ],
  [
    'hidden text, by its run and by its style, and hidden rows',
    {
      styles: STYLES,
      body: `${p('x', '', '<w:vanish/>')}${p('y', '', '<w:rStyle w:val="Hid"/>')}${p('seen', '', '<w:rStyle w:val="Hid"/><w:vanish w:val="0"/>')}${tbl(tr([tc('a'), tc('b')]), tr([tc('c'), tc('d')], '<w:hidden/>'), tr([tc('e'), tc('f')]))}`,
    },
    [
      'paragraph: seen',
      [
        ['a', 'b'],
        ['e', 'f'],
      ],
    ],
  ],
  [
    'tracked changes as they are accepted',
    {
      body:
        '<w:p><w:r><w:t xml:space="preserve">Target </w:t></w:r><w:del><w:r><w:delText>350</w:delText></w:r></w:del><w:ins><w:r><w:t>310</w:t></w:r></w:ins></w:p>' +
        tbl(tr([tc('a'), tc('b')]), tr([tc('c'), tc('d')], '<w:del/>'), tr([tc('e'), tc('f')])),
    },
    [
      'paragraph: Target 310',
      [
        ['a', 'b'],
        ['e', 'f'],
      ],
    ],
  ],
  [
    'fields by their results, whichever way they are written',
    {
      body: '<w:p><w:fldSimple w:instr="PAGE"><w:r><w:t>7</w:t></w:r></w:fldSimple><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF x </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>eight</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
    },
    ['paragraph: 7eight'],
  ],
  [
    'a text box once, whichever of its two forms it has',
    {
      body:
        '<w:p><w:r><w:t>before</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>' +
        p('boxed') +
        '</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>' +
        p('boxed') +
        '</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>' +
        p('after'),
    },
    ['paragraph: before', 'paragraph: boxed', 'paragraph: after'],
  ],
  [
    'notes, and the figure that calls one',
    {
      body: '<w:p><w:r><w:t>50.4</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>',
      footnotes: `<w:footnote w:id="2">${p('Restated')}</w:footnote>`,
    },
    ['paragraph: 50.4¹', 'footnote: 1 Restated'],
  ],
  [
    'a mark that is raised by so many points, and one that is lowered',
    {
      body:
        '<w:p><w:r><w:t>82%</w:t></w:r><w:r><w:rPr><w:position w:val="8"/></w:rPr><w:t>1</w:t></w:r></w:p>' +
        '<w:p><w:r><w:t>CO</w:t></w:r><w:r><w:rPr><w:position w:val="-6"/></w:rPr><w:t>2</w:t></w:r></w:p>',
    },
    ['paragraph: 82%¹', 'paragraph: CO2'],
  ],
  [
    'words that stand higher for the look of it, which are no marks: whole cells, and by less than a mark is raised',
    {
      body:
        tbl(tr([tc('BV8'), `<w:tc>${lifted(12, '75')}</w:tc>`, `<w:tc>${lifted(2, '4')}</w:tc>`])) +
        `<w:p><w:r><w:t>8</w:t></w:r>${lifted(2, '2%', '')}</w:p>`,
    },
    [[['BV8', '75', '4']], 'paragraph: 82%'],
  ],
  [
    'a whole cell that is raised but for its mark, which is one',
    {
      body: tbl(
        tr([
          tc('BV8'),
          `<w:tc><w:p>${lifted(8, '75', '')}<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r></w:p></w:tc>`,
        ]),
      ),
    },
    [[['BV8', '75¹']]],
  ],
  [
    'a mark that its style raises, whatever is said of its height',
    {
      styles:
        '<w:style w:type="character" w:styleId="Mark"><w:name w:val="Mark"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>',
      body: ['0', '-2']
        .map(
          (height) =>
            `<w:p><w:r><w:t>45</w:t></w:r><w:r><w:rPr><w:rStyle w:val="Mark"/><w:position w:val="${height}"/></w:rPr><w:t>1</w:t></w:r></w:p>`,
        )
        .join(''),
    },
    ['paragraph: 45¹', 'paragraph: 45¹'],
  ],
  [
    'drop-downs by the entry that is chosen, or the result that stands there',
    {
      body:
        `<w:p>${dropDown('<w:result w:val="1"/>')}<w:r><w:t xml:space="preserve"> or </w:t></w:r>${dropDown('<w:default w:val="2"/>')}</w:p>` +
        `<w:p>${dropDown('<w:default w:val="2"/><w:result w:val="1"/>')}</w:p>` +
        `<w:p>${dropDown('<w:result w:val="0"/><w:default w:val="2"/>')}</w:p><w:p>${dropDown('')}</w:p><w:p>${dropDown('', '<w:r><w:t>Blue</w:t></w:r>')}</w:p>`,
    },
    ['paragraph: Amber or Green', 'paragraph: Amber', 'paragraph: Red', 'paragraph: Red', 'paragraph: Blue'],
  ],
  [
    'the heads of pages',
    {body: p('text'), header: tbl(tr([tc('Council'), tc('Plan')]))},
    ['paragraph: text', 'furniture: Council', 'furniture: Plan'],
  ],
  [
    'symbols of fonts',
    {
      body: '<w:p><w:r><w:sym w:font="Wingdings" w:char="F0E8"/><w:t xml:space="preserve"> up</w:t></w:r></w:p>',
    },
    ['paragraph: → up'],
  ],
  [
    'line breaks and formulas',
    {
      body: '<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/></w:r><m:oMath><m:r><m:t>c</m:t></m:r></m:oMath></w:p>',
    },
    ['paragraph: a\nb\nc'],
  ],
  [
    'fractions and powers, which are no other numbers',
    {
      body: '<w:p><w:r><w:t xml:space="preserve">Share </w:t></w:r><m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath><w:r><w:t xml:space="preserve">, area </w:t></w:r><m:oMath><m:sSup><m:e><m:r><m:t>10</m:t></m:r></m:e><m:sup><m:r><m:t>3</m:t></m:r></m:sup></m:sSup></m:oMath></w:p>',
    },
    ['paragraph: Share 1/2, area 10³'],
  ],
  [
    'breaks of pages and columns between words',
    {
      body: '<w:p><w:r><w:t>one</w:t><w:br w:type="page"/><w:t>two</w:t><w:br w:type="column"/><w:t>three</w:t></w:r></w:p>',
    },
    ['paragraph: one\ntwo\nthree'],
  ],
  [
    'rows that say they are not hidden',
    {body: tbl(tr([tc('PI'), tc('Actual')]), tr([tc('BV8'), tc('92%')], '<w:hidden w:val="0"/>'))},
    [
      [
        ['PI', 'Actual'],
        ['BV8', '92%'],
      ],
    ],
  ],
  [
    'words in a cell that goes on from the one before',
    {
      body: tbl(
        tr([tc('Roads', '<w:hMerge w:val="restart"/>'), tc('8', '<w:hMerge/>'), tc('x')]),
        tr([tc('a'), tc('b'), tc('c')]),
      ),
    },
    [
      [
        ['Roads\n8 [2x1]', '.', 'x'],
        ['a', 'b', 'c'],
      ],
    ],
  ],
  [
    'a cell that goes on from nothing, under one of another width',
    {
      body: tbl(
        tr([tc('A'), tc('B', '<w:vMerge w:val="restart"/>')]),
        tr([tc('wide', '<w:gridSpan w:val="2"/>')]),
        tr([tc('D'), tc('E', '<w:vMerge/>')]),
      ),
    },
    [
      [
        ['A', 'B'],
        ['wide [2x1]', '.'],
        ['D', 'E'],
      ],
    ],
  ],
  [
    'blanks in a font of signs, and signs by its name',
    {
      body:
        p('\u00a3\u00a05', '', '<w:rFonts w:ascii="Symbol"/>') +
        '<w:p><w:r><w:sym w:font="Wingdings 3" w:char="F070"/><w:t xml:space="preserve"> up</w:t></w:r></w:p>',
    },
    ['paragraph: ≤ 5', 'paragraph: ▲ up'],
  ],
])('%s', async (_, parts, expected) => {
  const parsed = await parseDocx(writeDocx(parts))
  expect(noted(parsed)).toEqual(expected)
  expect(unplaced(parsed)).toBe(0)
})

test('a struck-out value beside its replacement is left out and told', async () => {
  const cell =
    '<w:tc><w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>350</w:t></w:r><w:r><w:t>310</w:t></w:r></w:p></w:tc>'
  const parsed = await parseDocx(writeDocx({body: tbl(tr([tc('BV8'), cell]), tr([tc('BV9'), tc('7')]))}))
  expect(noted(parsed)).toEqual([
    [
      ['BV8', '310'],
      ['BV9', '7'],
    ],
  ])
  expect(told(parsed)).toEqual(['value/struck-out: “350” is struck out beside “310”: left out'])
})

test('the title that the properties give is a hint, and hidden text is told', async () => {
  const parsed = await parseDocx(
    writeDocx({body: p('x', '', '<w:vanish/>') + p('y'), title: 'Best Value Plan'}),
  )
  expect(parsed).toMatchObject({hints: {title: 'Best Value Plan'}, messages: [{code: 'text/hidden'}]})
})

/** A Word file whose archive says of each part that it unpacks to so many bytes. */
function claiming(file: Uint8Array, size: number): Uint8Array {
  const bytes = Buffer.from(file)
  for (let at = bytes.indexOf('PK\u0001\u0002'); at >= 0; at = bytes.indexOf('PK\u0001\u0002', at + 4))
    bytes.writeUInt32LE(size, at + 24)
  return bytes
}

const nested = (depth: number): string =>
  `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${p('x')}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`

test('tables nested 300 deep are read', async () => {
  expect(noted(await parseDocx(writeDocx({body: nested(300)})))).toEqual(['paragraph: x'])
})

test.each<[string, () => Uint8Array, RegExp]>([
  [
    'a file that is cut short',
    () => writeDocx({body: p('x'.repeat(5000))}).slice(0, 700),
    /^read\/damaged: the zip archive/,
  ],
  [
    'XML that breaks off',
    () => writeDocx({body: '<w:p><w:r><w:t>x'}),
    /^read\/damaged: its XML is not well-formed: .*\d/,
  ],
  ['entities that expand', () => writeDocx({body: p('&a;')}), /^read\/damaged: its XML is not well-formed/],
  [
    'no document in the archive',
    () => zipSync({'word/other.xml': strToU8('<x/>')}),
    /^read\/damaged: the archive has no Word document/,
  ],
  [
    'a text that unpacks without end',
    () => claiming(writeDocx({body: p('x')}), 500_000_000),
    /^read\/too-large: its text unpacks to \d+ MB, and the limit is 400 MB \(--unpack-limit\)/,
  ],
  [
    'elements nested without end',
    () => writeDocx({body: nested(20_000)}),
    /^read\/damaged: .*nested more than/,
  ],
])('%s is refused with one reason', async (_, make, reason) => {
  expect(told(await parseDocx(make()))).toEqual([expect.stringMatching(reason)])
})

test('what the text may unpack to can be set', async () => {
  const file = writeDocx({body: p('x'.repeat(2_000_000))})
  expect(told(await parseDocx(file, 1))).toEqual([expect.stringMatching(/^read\/too-large: .*limit is 1 MB/)])
  expect(told(await parseDocx(file, 3))).toEqual([])
})

const TYPED = [
  'Ref    Measure               2003/04    2004/05',
  'BV1    Visits to museums     4,120      310',
  'BV2    Visits to libraries              8,005',
]

test('lines typed in a font of one width are a table, by its own name or by its style’s', async () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="Pre"><w:name w:val="Typed"/><w:rPr><w:rFonts w:ascii="Courier New"/></w:rPr></w:style>'
  const own = TYPED.map((line) => p(line, '', '<w:rFonts w:ascii="Courier"/>')).join('')
  const styled = TYPED.map((line) => p(line, '<w:pStyle w:val="Pre"/>')).join('')
  for (const body of [own, styled]) {
    const parsed = await parseDocx(writeDocx({body, styles}))
    expect(parsed).toMatchObject({blocks: [{type: 'grid', layout: 'fixed-width'}]})
  }
  const body = TYPED.map((line) => p(line, '', '<w:rFonts w:ascii="Arial"/>')).join('')
  expect(await parseDocx(writeDocx({body}))).not.toMatchObject({blocks: [{type: 'grid'}]})
})
