import {deflateSync} from 'node:zlib'
import {lineFrom, numbered, ruledTable, textAt, writePdf} from './write-pdf.ts'

const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'

/** A table of one indicator, on one page. */
export const WHOLE = writePdf([
  {
    content: ruledTable(
      [50, 110, 300, 380],
      [700, 680, 660],
      [
        ['PI Code', 'Description', 'Actual 2003/04'],
        ['BV8', 'Invoices paid', '82%'],
      ],
    ),
  },
])

/** The same, cut off after so much of it, from 0 to 1. */
export function truncated(share: number): Uint8Array {
  return WHOLE.subarray(0, Math.floor(WHOLE.length * share))
}

function changed(from: RegExp, to: string): Uint8Array {
  return Buffer.from(Buffer.from(WHOLE).toString('latin1').replace(from, to), 'latin1')
}

export const withoutXref = changed(/xref\n[\s\S]*?trailer/, 'trailer')
export const xrefElsewhere = changed(/startxref\n\d+/, 'startxref\n99999999')
/** Each object of the table lies elsewhere than it says. */
export const xrefAstray = changed(/\d{10} 00000 n/g, '0000000007 00000 n')

/** A file of one page from its objects behind catalog and tree of pages; the page is object 3. */
function fileOf(page: string, ...others: readonly string[]): Uint8Array {
  const first = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 1 /Kids [3 0 R] >>']
  return Buffer.from(numbered([...first, page, ...others]), 'latin1')
}

function stream(content: string, more = ''): string {
  return `<< /Length ${content.length} ${more}>>\nstream\n${content}\nendstream`
}

function pageWith(resources: string): string {
  return `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> ${resources} >> /Contents 4 0 R >>`
}

/** A tree of pages whose child is itself. */
export const pagesOfThemselves = Buffer.from(
  numbered(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 1 /Kids [2 0 R] /Parent 2 0 R >>']),
  'latin1',
)
/** Two objects that are each other, where a page should have its content. */
export const referencesInACircle = fileOf(pageWith(''), '5 0 R', '4 0 R')
/** A length that is the stream it tells the length of. */
export const lengthOfItself = fileOf(
  pageWith(''),
  `<< /Length 4 0 R >>\nstream\n${textAt(50, 700, 'Still here')}\nendstream`,
  FONT,
)

/** Two pages, the first sound, and the objects of the second. */
function withSecondPage(page: string, ...others: readonly string[]): Uint8Array {
  return Buffer.from(
    numbered([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Count 2 /Kids [3 0 R 6 0 R] >>',
      pageWith(''),
      stream(textAt(50, 700, 'Still here')),
      FONT,
      page,
      ...others,
    ]),
    'latin1',
  )
}

/** Two pages, the second of which nests dictionaries as deep. */
export const secondPageDeep = withSecondPage(
  pageWith(`/Other ${'<< /A '.repeat(1e5)}null${' >>'.repeat(1e5)}`),
)
/** Brackets in brackets, a hundred thousand deep. */
export const deepBrackets = fileOf(pageWith(''), stream(`${'['.repeat(1e5)}${']'.repeat(1e5)} 0 d`), FONT)
export const deepDictionaries = fileOf(
  pageWith(`/Other ${'<< /A '.repeat(1e5)}null${' >>'.repeat(1e5)}`),
  stream(textAt(50, 700, 'Still here')),
  FONT,
)
export const deepSaves = fileOf(
  pageWith(''),
  stream(`${'q '.repeat(5000)}${textAt(50, 700, 'Still here')}`),
  FONT,
)

/** A drawing that draws itself. */
export const formInItself = fileOf(
  pageWith('/XObject << /X 6 0 R >>'),
  stream(`/X Do ${textAt(50, 700, 'Still here')}`),
  FONT,
  stream(
    '/X Do',
    '/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /X 6 0 R >> >> ',
  ),
)
/** Forms that each draw the next ten times: a billion drawings. */
export const formsTenfold = fileOf(
  pageWith('/XObject << /X 6 0 R >>'),
  stream('/X Do'),
  FONT,
  ...Array.from({length: 9}, (_, level) =>
    stream(
      level === 8 ? '0 0 m 9 9 l S' : '/X Do '.repeat(10),
      `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /X ${7 + level} 0 R >> >> `,
    ),
  ),
)

/** A hundred thousand lines, as maps and charts have, and a table. */
export const manyOperators = writePdf([
  {
    content:
      Array.from({length: 1e5}, (_, at) =>
        lineFrom(at % 500, (at * 7) % 400, (at % 500) + 3, (at * 7) % 400),
      ).join('') + textAt(50, 700, 'Still here'),
  },
])

/** A few kilobytes that unpack to two gigabytes. */
export const deflateBomb = ((): Uint8Array => {
  const bomb = deflateSync(deflateSync(Buffer.alloc(4e8, ' '))).toString('latin1')
  return fileOf(pageWith(''), stream(bomb, '/Filter [/FlateDecode /FlateDecode] '), FONT)
})()

/** So many pages of one content. */
export function manyPages(count: number): Uint8Array {
  const kids = Array.from({length: count}, (_, at) => `${at + 5} 0 R`).join(' ')
  const page =
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents 4 0 R >>'
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${count} /Kids [${kids}] >>`,
    FONT,
    stream(textAt(50, 700, 'A page like any other')),
    ...Array.from({length: count}, () => page),
  ]
  return Buffer.from(numbered(objects), 'latin1')
}
/** It says that it has a billion pages, and has one. */
export const countOfPages = changed(/\/Count 1 /, '/Count 1000000000 ')

/** A font that does not say which letters its codes are. */
export const fontWithoutMap = fileOf(
  pageWith(''),
  stream('BT /F1 10 Tf 1 0 0 1 50 700 Tm <00010002000300040005> Tj ET'),
  '<< /Type /Font /Subtype /Type0 /BaseFont /Nameless /Encoding /Identity-H /DescendantFonts [6 0 R] >>',
  '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Nameless /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 7 0 R /DW 500 >>',
  '<< /Type /FontDescriptor /FontName /Nameless /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
)
/** The font that a page writes with is not in the file. */
export const fontNowhere = fileOf(
  pageWith(''),
  stream(textAt(50, 700, 'Still here').replace('/F1', '/F9')),
  FONT,
)

/** A second page with a content of its own. */
const SECOND_PAGE = pageWith('').replace('4 0 R', '7 0 R')

const LINES = Array.from({length: 40}, (_, at) => textAt(50, 800 - 18 * at, `Line ${at}`)).join('')

/** The second page is drawn by a stream that ends in the middle of a text. */
export const secondPageCut = withSecondPage(
  SECOND_PAGE,
  stream(LINES.slice(0, LINES.indexOf('(Line 12) Tj') + '(Line 12) Tj'.length)),
)

/** The second page is drawn by a stream of which the packed bytes are damaged half way. */
export const secondPageDamaged = ((): Uint8Array => {
  const packed = deflateSync(Buffer.from(LINES, 'latin1'))
  const damaged = Buffer.concat([packed.subarray(0, packed.length >> 1), Buffer.alloc(40, 0xff)])
  return withSecondPage(SECOND_PAGE, stream(damaged.toString('latin1'), '/Filter /FlateDecode '))
})()
