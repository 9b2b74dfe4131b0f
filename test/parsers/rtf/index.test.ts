import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {parseRtf} from '../../../parsers/rtf/index.ts'
import {noted, told, unplaced} from '../../support/drawn-blocks.ts'

const parse = (rtf: string) => parseRtf(Buffer.from(`{\\rtf1\\ansi\\ansicpg1252 ${rtf}}`, 'latin1'))
const row = (...cells: readonly string[]): string =>
  `\\trowd${cells.map((_, index) => `\\cellx${(index + 1) * 2000}`).join('')} ${cells.map((cell) => `\\pard\\intbl ${cell}\\cell`).join('')}\\row `

/** Numbers and roman parts of one definition, begun at 7 by the second list; bullets by the third. */
const LISTS =
  "{\\*\\listtable{\\list\\listtemplateid5{\\listlevel\\levelnfc0\\levelnfcn0\\levelstartat1{\\leveltext\\'02\\'00.;}{\\levelnumbers\\'01;}}" +
  "{\\listlevel\\levelnfc2\\levelnfcn2\\levelstartat1{\\leveltext\\'03(\\'01);}{\\levelnumbers\\'02;}}{\\listname ;}\\listid77}" +
  "{\\list{\\listlevel\\levelnfc23\\levelstartat1{\\leveltext\\'01\\u-3913 ?;}{\\levelnumbers;}}\\listid78}}" +
  '{\\*\\listoverridetable{\\listoverride\\listid77\\listoverridecount0\\ls1}' +
  '{\\listoverride\\listid77\\listoverridecount1{\\lfolevel\\listoverridestartat\\levelstartat7}\\ls2}' +
  '{\\listoverride\\listid78\\listoverridecount0\\ls3}}'

test.each<[string, string, ReturnType<typeof noted>]>([
  [
    'paragraphs',
    'One\\par Two\\line lines\\par\\pard three',
    ['paragraph: One', 'paragraph: Two\nlines', 'paragraph: three'],
  ],
  [
    'a table after text',
    `Before\\par ${row('PI', 'Actual')}${row('BV8', '92%')}\\pard After\\par`,
    [
      'paragraph: Before',
      [
        ['PI', 'Actual'],
        ['BV8', '92%'],
      ],
      'paragraph: After',
    ],
  ],
  [
    'a cell over two columns, by the sides',
    `\\trowd\\cellx4000 \\intbl Roads\\cell\\row ${row('BV8', '92%')}\\pard`,
    [
      [
        ['Roads [2x1]', '.'],
        ['BV8', '92%'],
      ],
    ],
  ],
  [
    'merges across and down',
    '\\trowd\\clvmgf\\cellx2000\\clmgf\\cellx4000\\clmrg\\cellx6000 \\intbl A\\cell B\\cell\\cell\\row' +
      '\\trowd\\clvmrg\\cellx2000\\cellx4000\\cellx6000 \\intbl\\cell 1\\cell 2\\cell\\row\\pard',
    [
      [
        ['A [1x2]', 'B [2x1]', '.'],
        ['.', '1', '2'],
      ],
    ],
  ],
  [
    'a table in a cell',
    '\\trowd\\cellx2000\\cellx4000 \\pard\\intbl Out\\cell' +
      '\\pard\\intbl\\itap2 a\\nestcell b\\nestcell{\\*\\nesttableprops\\trowd\\cellx1000\\cellx2000\\nestrow}{\\nonesttables\\par}' +
      '\\pard\\intbl\\itap2 c\\nestcell d\\nestcell{\\*\\nesttableprops\\trowd\\cellx1000\\cellx2000\\nestrow}' +
      `\\pard\\intbl tail\\cell\\row ${row('PI', 'and more words than the other has')}\\pard`,
    [
      [
        ['Out', 'tail'],
        ['PI', 'and more words than the other has'],
      ],
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
  ],
  [
    'what Word 6 leaves out: a row without its end',
    '\\trowd\\cellx2000\\cellx4000\\pard\\intbl a\\cell b\\cell\\pard after\\par',
    ['paragraph: a', 'paragraph: b', 'paragraph: after'],
  ],
  ['bytes of a code page', "caf\\'e9 \\'80\\'a3", ['paragraph: café €£']],
  [
    'a font of another code page',
    "{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset204 Arial Cyr;}}\\f1\\'c4\\'e0\\f0\\'e9",
    ['paragraph: Даé'],
  ],
  [
    'characters of two bytes',
    "{\\fonttbl{\\f1\\fcharset128 MS Gothic;}}\\f1\\'93\\'fa\\'96\\'7b\\'83A",
    ['paragraph: 日本ア'],
  ],
  ['Unicode and what stands in for it', "\\uc1\\u8211?\\uc2\\u8364\\'80x{\\uc0\\u233}!", ['paragraph: –€é!']],
  ['letters of a symbol font', "{\\fonttbl{\\f3\\fcharset2 Wingdings;}}{\\f3\\'e8} up", ['paragraph: → up']],
  [
    'numbers and bullets of lists',
    '{\\listtext\\pard\\plain 3.\\tab}Roads\\par{\\listtext \\bullet\\tab}Paths\\par{\\pntext o\\tab}More\\par',
    ['paragraph: 3. Roads', 'list-item: Paths', 'list-item: More'],
  ],
  [
    'numbers of lists that the file counts and does not print',
    LISTS +
      '\\pard\\ls1 Roads\\par Paths\\par\\pard\\ls1\\ilvl1 North\\par South\\par\\pard\\ls1 Trees\\par' +
      '\\pard\\ls2 Signs\\par\\pard\\ls3 Dogs\\par\\pard Cats\\par',
    [
      'paragraph: 1. Roads',
      'paragraph: 2. Paths',
      'paragraph: (i) North',
      'paragraph: (ii) South',
      'paragraph: 3. Trees',
      'paragraph: 7. Signs',
      'list-item: Dogs',
      'paragraph: Cats',
    ],
  ],
  [
    'numbers of lists in cells, one that is printed counting with those that are not',
    `${LISTS}\\trowd\\cellx2000\\cellx4000 \\pard\\intbl\\ls1 {\\listtext 1.\\tab}BV8\\cell\\pard\\intbl 92%\\cell\\row` +
      '\\trowd\\cellx2000\\cellx4000 \\pard\\intbl\\ls1 BV9\\cell\\cell\\row\\pard',
    [
      [
        ['1. BV8', '92%'],
        ['2. BV9', ''],
      ],
    ],
  ],
  [
    'numbers of lists of which an item is empty, and of which one is hidden',
    `${LISTS}\\pard\\ls1 Roads\\par\\par Paths\\par {\\v Banks\\par}Trees\\par`,
    ['paragraph: 1. Roads', 'paragraph: 3. Paths', 'paragraph: 4. Trees'],
  ],
  [
    'marks that are raised by so many points, and words that stand higher for the look of it',
    '82%{\\up6 1}\\par 8{\\up2 2%}\\par {\\up6 75}\\par 45{\\super\\up0 1}\\par',
    ['paragraph: 82%¹', 'paragraph: 82%', 'paragraph: 75', 'paragraph: 45¹'],
  ],
  ['a list that no table defines', '\\pard\\ls9 Roads\\par', ['paragraph: Roads']],
  [
    'headings by style and by level',
    '{\\stylesheet{\\s2 heading 2;}{\\s5\\outlinelevel3 Minor;}}\\s2 A\\par\\pard\\s5 B\\par\\pard\\outlinelevel0 C\\par\\pard D',
    ['heading 2: A', 'heading 4: B', 'heading 1: C', 'paragraph: D'],
  ],
  ['deleted and hidden text', 'Target {\\deleted 350}{\\v secret}310', ['paragraph: Target 310']],
  [
    'check boxes and drop-downs by their state',
    '{\\field{\\*\\fldinst FORMCHECKBOX {\\*\\formfield{\\fftype1\\ffres1\\ffdefres0{\\*\\ffname x}}}}{\\fldrslt }} ' +
      '{\\field{\\*\\fldinst FORMCHECKBOX {\\*\\formfield{\\fftype1\\ffres25\\ffdefres0}}}{\\fldrslt }} ' +
      '{\\field{\\*\\fldinst FORMDROPDOWN {\\*\\formfield{\\fftype2\\ffres25\\ffdefres1{\\*\\ffl Red}{\\*\\ffl Amber}}}}{\\fldrslt }} ' +
      '{\\field{\\*\\fldinst FORMTEXT {\\*\\formfield{\\fftype0{\\*\\ffdeftext abc}}}}{\\fldrslt 92%}}',
    ['paragraph: ☑ ☐ Amber 92%'],
  ],
  ['fields by their results', '{\\field{\\*\\fldinst PAGE}{\\fldrslt 7}} pages', ['paragraph: 7 pages']],
  [
    'notes',
    '50.4{\\super\\chftn}{\\footnote\\pard\\plain{\\super\\chftn} Restated}\\par',
    ['paragraph: 50.4¹', 'footnote: 1 Restated'],
  ],
  [
    'heads of pages, once each',
    '{\\header Council\\par}{\\headerf Council\\par}{\\footer Plan\\par}text',
    ['paragraph: text', 'furniture: Council', 'furniture: Plan'],
  ],
  [
    'pictures and bytes that are none of it, and what an object shows',
    'a{\\pict\\pngblip 89504e47}b{\\*\\unknown c}d\\bin3 }{\\e{\\object{\\*\\objdata 00}{\\result f}}',
    ['paragraph: abdef'],
  ],
  ['an ANSI form beside the Unicode one', '{\\upr{caf?}{\\*\\ud{caf\\u233 ?}}}', ['paragraph: café']],
  [
    'text boxes',
    'a 310{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt \\pard 45\\par}}}b\\par{\\*\\do{\\dptxbxtext\\pard old}}c',
    ['paragraph: a 310b', 'paragraph: 45', 'paragraph: c', 'paragraph: old'],
  ],
  [
    'a table and a heading that a note and a text box interrupt',
    '{\\stylesheet{\\s2 heading 2;}}\\s2 Second{\\super\\chftn}{\\footnote\\pard\\plain n\\par} goes on\\par\\pard ' +
      row(
        'BV8 a{\\super\\chftn}{\\footnote\\pard note}\\par second{\\shp{\\*\\shpinst{\\shptxt\\pard box\\par}}}',
        '92%',
      ) +
      row('BV9', '97%') +
      '\\pard after\\par',
    [
      'heading 2: Second¹ goes on',
      [
        ['BV8 a²\nsecond\nbox', '92%'],
        ['BV9', '97%'],
      ],
      'paragraph: after',
      'footnote: 1 n',
      'footnote: 2 note',
    ],
  ],
  [
    'styles of characters, which make no headings',
    '{\\stylesheet{\\ql Normal;}{\\s1 heading 1;}{\\*\\cs15 \\additive Heading 1 Char;}}Body\\par\\pard\\s1 Plan',
    ['paragraph: Body', 'heading 1: Plan'],
  ],
  [
    'breaks of pages and columns between words',
    'one\\page two\\column three',
    ['paragraph: one\ntwo\nthree'],
  ],
  [
    'a control word that stands in for a character',
    '2003\\u8211\\endash 2004, \\u233\\par next',
    ['paragraph: 2003–2004, é', 'paragraph: next'],
  ],
  [
    'fields that are a sign',
    '{\\field{\\*\\fldinst SYMBOL 252 \\\\f "Wingdings" \\\\s 10}{\\fldrslt\\f3}} done',
    ['list-item: done'],
  ],
  [
    'an arrow that a field is',
    'Better {\\field{\\*\\fldinst SYMBOL 224 \\\\f "Wingdings"}{\\fldrslt x}} 5',
    ['paragraph: Better → 5'],
  ],
  [
    "signs by their fonts' names",
    "{\\fonttbl{\\f3\\fcharset2 Symbol;}{\\f4\\fcharset2 Wingdings 3;}}{\\f3\\'a3\\'a0}5 {\\f4 p} x",
    ['paragraph: ≤ 5 ▲ x'],
  ],
  [
    'a number whose words are all deleted',
    '{\\listtext 1.\\tab}{\\deleted gone}\\par{\\listtext 2.\\tab}kept',
    ['paragraph: 2. kept'],
  ],
  [
    'a last paragraph that no mark ends',
    `${row('BV8', '92%')}${row('BV9', '97%')}\\pard The last words`,
    [
      [
        ['BV8', '92%'],
        ['BV9', '97%'],
      ],
      'paragraph: The last words',
    ],
  ],
])('%s', (_, rtf, expected) => {
  const parsed = parse(rtf)
  expect(noted(parsed)).toEqual(expected)
  expect(unplaced(parsed)).toBe(0)
})

test('a struck-out value beside its replacement is left out and told', () => {
  const parsed = parse(`${row('BV8', '{\\strike 350}310')}${row('BV9', '7')}\\pard`)
  expect(noted(parsed)).toEqual([
    [
      ['BV8', '310'],
      ['BV9', '7'],
    ],
  ])
  expect(told(parsed)).toEqual(['value/struck-out: “350” is struck out beside “310”: left out'])
})

test('a file that is cut short is read as far as it goes, its last words are told, and no row is made of them', () => {
  const whole = `{\\rtf1 Plan\\par ${row('PI', 'Actual')}${row('BV8', '350')}`
  const cut = parseRtf(Buffer.from(whole.slice(0, whole.indexOf('350') + 1)))
  expect(noted(cut)).toEqual(['paragraph: Plan', [['PI', 'Actual']], 'paragraph: BV8', 'paragraph: 3'])
  expect(told(cut)).toEqual([
    expect.stringMatching(/^read\/cut-short: .*behind “.*BV83” while a group is open/),
  ])
})

test('text behind the document is read, and this is told', () => {
  const parsed = parseRtf(Buffer.from('{\\rtf1 Plan\\par}tail'))
  expect(noted(parsed)).toEqual(['paragraph: Plan', 'paragraph: tail'])
  expect(told(parsed)).toEqual([expect.stringMatching(/^rtf\/tail: /)])
})

test.each([
  ['groups', '{'.repeat(100_000) + 'x' + '}'.repeat(100_000)],
  ['groups that never close', '{'.repeat(100_000) + 'x'],
  ['tables', `${'\\itap9999999\\intbl x\\nestcell'.repeat(2000)}x`],
  ['bytes said to follow that do not', 'x{\\pict\\bin2147483647 abc}'],
])('%s without end end soon', (_, rtf) => {
  const began = performance.now()
  expect(JSON.stringify(noted(parse(rtf)))).toContain('x')
  expect(performance.now() - began).toBeLessThan(2000)
})

test('whatever stands in a file, its characters are all placed', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '\\par ',
    '\\cell ',
    '\\row ',
    '\\trowd ',
    '\\cellx900 ',
    '\\intbl ',
    '\\itap2 ',
    '\\nestcell ',
    '\\pard ',
    'words ',
    "\\'e9",
    '\\u8211 ?',
    '{\\footnote ',
    '{\\header ',
    '{\\listtext 1.}',
    '{\\*\\listtable{\\list{\\listlevel{\\leveltext',
    '\\ls1 ',
    '\\*',
    '\\v ',
    '\\',
  )
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 60}), (pieces) => {
      expect(unplaced(parse(pieces.join('')))).toBe(0)
    }),
  )
})

const TYPED = [
  'Ref    Measure               2003/04    2004/05',
  'BV1    Visits to museums     4,120      310',
  'BV2    Visits to libraries              8,005',
].join('\\par ')

test.each([
  ['its name', 'Courier New', true],
  ['the pitch that it has', '\\fprq1 Strange', true],
  ['neither', '\\fprq2 Arial', false],
])('lines typed in a font of one width are a table: told by %s', (_, font, isTable) => {
  const {blocks} = parse(
    `{\\fonttbl{\\f0 Times;}{\\f1${font.startsWith('\\') ? '' : ' '}${font};}}\\f1 ${TYPED}\\par`,
  )
  expect(blocks.some(({type}) => type === 'grid')).toBe(isTable)
})
