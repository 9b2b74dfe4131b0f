import {utils, write} from 'cfb'

/** A paragraph as a file of Word has it: its text with its mark, and lists of properties in the file's own bytes. */
export interface DocParagraph {
  readonly runs: readonly {readonly text: string; readonly properties?: readonly number[]}[]
  readonly style?: number
  readonly properties?: readonly number[]
}

export interface DocFile {
  readonly paragraphs: readonly DocParagraph[]
  /** the names of styles 1 to 9 are headings'; more are not written */
  readonly flags?: number
  readonly version?: number
  /** characters of the text, of footnotes, heads and feet, macros, annotations, endnotes and boxes, as they follow */
  readonly counts?: readonly number[]
  /** the text by stretches of what the paragraphs hold, in any order, each with its entry of modifications */
  readonly pieces?: readonly {readonly from: number; readonly to: number; readonly modifier?: number}[]
  /** lists of properties that pieces refer to */
  readonly modifiers?: readonly (readonly number[])[]
  /** further parts of the table, by their number in the block */
  readonly parts?: ReadonlyMap<number, Uint8Array>
  /** the stream that holds long lists of properties */
  readonly data?: Uint8Array
  /** the title that its properties give it, in Windows-1251 */
  readonly title?: Uint8Array
}

const TEXT_AT = 0x800
const PAGE = 512
const FIB_SIZE = 0x600

/** Properties of characters and paragraphs, by the codes of [MS-DOC]. */
export const PROPERTY = {
  bold: [0x35, 0x08, 1],
  struck: [0x37, 0x08, 1],
  hidden: [0x3c, 0x08, 1],
  deleted: [0x00, 0x08, 1],
  raised: [0x48, 0x2a, 1],
  /** by half points above the line */
  lifted: (height: number): number[] => [0x45, 0x48, ...word(height)],
  /** the number of a font of the table of fonts */
  font: (number: number): number[] => [0x4f, 0x4a, ...word(number)],
  /** of a character that stands for the data of a form's field, which begin at an offset of the data stream */
  formData: (at: number): number[] => [0x03, 0x6a, ...word(at), 0, 0, 0x06, 0x08, 1, 0x55, 0x08, 1],
  symbol: (character: number): number[] => [0x09, 0x6a, 3, 0, ...word(character)],
  inTable: [0x16, 0x24, 1],
  endsRow: [0x17, 0x24, 1],
  heads: [0x04, 0x34, 1],
  list: (number: number, level = 0): number[] => [0x0b, 0x46, ...word(number), 0x0a, 0x26, level],
  /** one of Word 97's sixteen colours; of all colours, by its parts */
  colour: (ico: number): number[] => [0x42, 0x2a, ico],
  trueColour: (...rgb: readonly number[]): number[] => [0x70, 0x68, ...rgb, 0],
  marker: (ico: number): number[] => [0x0c, 0x2a, ico],
  /** of each cell of a row: its shading as Word 97 has it, of the colour behind a clear pattern */
  shading97: (...icos: readonly number[]): number[] => [
    0x09,
    0xd6,
    2 * icos.length,
    ...icos.flatMap((ico) => word(ico << 5)),
  ],
  /** the same as later Words have it; a cell without has the reader's own colour */
  shading: (...colours: readonly (readonly number[] | undefined)[]): number[] => [
    0x12,
    0xd6,
    10 * colours.length,
    ...colours.flatMap((rgb) => [
      0,
      0,
      0,
      0xff,
      ...(rgb === undefined ? [0, 0, 0, 0xff] : [...rgb, 0]),
      0,
      0,
    ]),
  ],
  outline: (level: number): number[] => [0x40, 0x26, level - 1],
  depth: (tables: number): number[] => [0x49, 0x66, tables, 0, 0, 0],
  innerCell: [0x4b, 0x24, 1],
  innerRow: [0x4c, 0x24, 1],
  /** the sides of a row's cells in twips, and of each cell how it is merged: 0x20 goes on down, 0x60 begins */
  row: (sides: readonly number[], merges: readonly number[] = []): number[] => {
    const cells = sides.length - 1
    const operand = [
      cells,
      ...sides.flatMap(word),
      ...Array.from({length: cells}, (_, at) => cell(merges[at])).flat(),
    ]
    return [0x08, 0xd6, ...word(operand.length + 1), ...operand]
  },
}

function cell(merge = 0): number[] {
  return [...word(merge), ...Array.from({length: 18}, () => 0)]
}

/** A list of one level, and what one instance of it overrides. */
export interface DocList {
  readonly level: DocLevel
  /** for instance 2; instance 1 overrides nothing */
  readonly override?: {readonly start?: number; readonly level?: DocLevel}
}

export interface DocLevel {
  readonly start: number
  /** 0 figures, 2 small Roman ones, 4 small letters */
  readonly format: number
  /** what stands behind the number */
  readonly after: string
}

/** The parts of the table that define lists: two instances of one definition. */
export function listParts({level, override}: DocList): [number, Uint8Array][] {
  const ID = 77
  const definition = Buffer.alloc(28)
  definition.writeUInt32LE(ID, 0)
  definition[26] = 1
  const instance = (overrides: number): Buffer => {
    const out = Buffer.alloc(16)
    out.writeUInt32LE(ID, 0)
    out[12] = overrides
    return out
  }
  const overriding =
    override === undefined
      ? []
      : [
          longs(
            override.start ?? 0,
            (override.start === undefined ? 0 : 0x10) | (override.level === undefined ? 0 : 0x20),
          ),
          ...(override.level === undefined ? [] : [levelOf(override.level)]),
        ]
  return [
    [73, Buffer.concat([Buffer.from(word(1)), definition, levelOf(level)])],
    [
      74,
      Buffer.concat([
        longs(2),
        instance(0),
        instance(override === undefined ? 0 : 1),
        longs(0xffff_ffff),
        longs(0xffff_ffff),
        ...overriding,
      ]),
    ],
  ]
}

function levelOf({start, format, after}: DocLevel): Buffer {
  const head = Buffer.alloc(28)
  head.writeUInt32LE(start, 0)
  head[4] = format
  const pattern = `\u0000${after}`
  return Buffer.concat([head, Buffer.from(word(pattern.length)), Buffer.from(pattern, 'utf16le')])
}

/** The part of the table that names the fonts, each with whether all its letters are as wide. */
export function fontPart(
  ...fonts: readonly (readonly [name: string, fixed: boolean])[]
): [number, Uint8Array] {
  const entries = fonts.map(([name, fixed]) => {
    const head = Buffer.alloc(40)
    head[0] = 39 + 2 * (name.length + 1)
    head[1] = fixed ? 1 : 2
    return Buffer.concat([head, Buffer.from(`${name}\0`, 'utf16le')])
  })
  return [15, Buffer.concat([Buffer.from([...word(fonts.length), ...word(0)]), ...entries])]
}

/** Numbers of four bytes each. */
export function longs(...values: readonly number[]): Buffer {
  const out = Buffer.alloc(4 * values.length)
  values.forEach((value, index) => out.writeUInt32LE(value, 4 * index))
  return out
}

function word(value: number): number[] {
  return [value & 0xff, (value >> 8) & 0xff]
}

/** Write a file of Word 97 of one piece of Windows-1252, the properties of a few paragraphs on a page. */
export function writeDoc(file: DocFile): Buffer {
  const {paragraphs, flags = 0x0200, version = 193, parts = new Map<number, Uint8Array>(), data} = file
  const texts = paragraphs.map(({runs}) => runs.map(({text}) => text).join(''))
  const text = Buffer.from(texts.join(''), 'latin1')
  const pages: Buffer[] = []
  const firstPage = Math.ceil((TEXT_AT + text.length) / PAGE)
  const plc = (runs: readonly FormattedRun[], entry: 1 | 13): Buffer => {
    const bounds = [TEXT_AT]
    const numbers: number[] = []
    for (let at = 0; at < runs.length; at += RUNS_A_PAGE) {
      const own = runs.slice(at, at + RUNS_A_PAGE)
      const {page, end} = pageOf(bounds.at(-1) ?? TEXT_AT, own, entry)
      numbers.push(firstPage + pages.length)
      pages.push(page)
      bounds.push(end)
    }
    const out = Buffer.alloc(4 * bounds.length + 4 * numbers.length)
    bounds.forEach((bound, index) => out.writeUInt32LE(bound, 4 * index))
    numbers.forEach((number, index) => out.writeUInt32LE(number, 4 * bounds.length + 4 * index))
    return out
  }
  const paragraphPlc = plc(
    paragraphs.map(({style = 0, properties = []}, index) => ({
      length: texts[index]?.length ?? 0,
      properties: [...word(style), ...properties],
    })),
    13,
  )
  const characterPlc = plc(
    paragraphs.flatMap(({runs}) =>
      runs.map(({text: own, properties = []}) => ({length: own.length, properties})),
    ),
    1,
  )
  const styles = styleSheet()
  const fib = Buffer.alloc(FIB_SIZE)
  fib.writeUInt16LE(0xa5ec, 0)
  fib.writeUInt16LE(version, 2)
  fib.writeUInt16LE(flags, 0x0a)
  fib.writeUInt32LE(TEXT_AT, 0x18)
  fib.writeUInt32LE(TEXT_AT + text.length, 0x1c)
  longs(...(file.counts ?? [text.length])).copy(fib, 0x4c)
  fib.writeUInt16LE(0x5d, 0x98)
  const table: Uint8Array[] = []
  const put = (part: number, content: Uint8Array): void => {
    fib.writeUInt32LE(
      table.reduce((sum, {length}) => sum + length, 0),
      0x9a + 8 * part,
    )
    fib.writeUInt32LE(content.length, 0x9a + 8 * part + 4)
    table.push(content)
  }
  put(1, styles)
  put(12, characterPlc)
  put(13, paragraphPlc)
  put(33, pieceTable(file.pieces ?? [{from: 0, to: text.length}], file.modifiers ?? []))
  for (const [part, content] of parts) put(part, content)
  const document = Buffer.alloc((firstPage + pages.length) * PAGE)
  fib.copy(document)
  text.copy(document, TEXT_AT)
  pages.forEach((page, index) => page.copy(document, (firstPage + index) * PAGE))
  const container = utils.cfb_new()
  utils.cfb_add(container, '/WordDocument', document)
  utils.cfb_add(container, '/1Table', Buffer.concat(table))
  if (data !== undefined) utils.cfb_add(container, '/Data', data)
  if (file.title !== undefined) utils.cfb_add(container, '/\u0005SummaryInformation', summary(file.title))
  return Buffer.from(write(container, {type: 'buffer'}))
}

function summary(title: Uint8Array): Buffer {
  const code = longs(2, 1251)
  const words = Buffer.concat([longs(0x1e, title.length + 1), title, Buffer.alloc(1)])
  const set = Buffer.concat([longs(0, 2, 1, 24, 2, 24 + code.length), code, words])
  return Buffer.concat([Buffer.alloc(44), longs(48), set])
}

function pieceTable(
  pieces: NonNullable<DocFile['pieces']>,
  modifiers: NonNullable<DocFile['modifiers']>,
): Buffer {
  const bounds = [0]
  for (const {from, to} of pieces) bounds.push((bounds.at(-1) ?? 0) + to - from)
  const entries = pieces.map(({from, modifier = 0}) =>
    Buffer.from([0, 0, ...longs(((TEXT_AT + from) * 2) | 0x4000_0000), ...word(modifier)]),
  )
  const plc = Buffer.concat([longs(...bounds), ...entries])
  const lists = modifiers.map((list) => Buffer.from([1, ...word(list.length), ...list]))
  return Buffer.concat([...lists, Buffer.from([2]), longs(plc.length), plc])
}

interface FormattedRun {
  readonly length: number
  readonly properties: readonly number[]
}

/** As many runs, of the properties that tests use, fit on a page. */
const RUNS_A_PAGE = 6

/** A page of properties of a few runs, from a byte of the text on. */
function pageOf(
  from: number,
  runs: readonly FormattedRun[],
  entry: 1 | 13,
): {readonly page: Buffer; readonly end: number} {
  const page = Buffer.alloc(PAGE)
  page[PAGE - 1] = runs.length
  page.writeUInt32LE(from, 0)
  let end = from
  let free = 4 * (runs.length + 1) + entry * runs.length
  runs.forEach(({length, properties}, index) => {
    end += length
    page.writeUInt32LE(end, 4 * (index + 1))
    free += free % 2
    page[4 * (runs.length + 1) + entry * index] = free / 2
    const padded = properties.length % 2 === 0 ? properties : [...properties, 0]
    const written = entry === 1 ? [properties.length, ...properties] : [0, padded.length / 2, ...padded]
    if (free + written.length >= PAGE) throw new Error('the properties do not fit on a page')
    Buffer.from(written).copy(page, free)
    free += written.length
  })
  return {page, end}
}

/** Styles 0, the standard one, and 1 to 3, headings 1 to 3. */
function styleSheet(): Buffer {
  const style = (known: number): Buffer => {
    const body = Buffer.alloc(10 + 2 + 2)
    body.writeUInt16LE(known, 0)
    body.writeUInt16LE((0xfff << 4) | 1, 2)
    const size = Buffer.alloc(2)
    size.writeUInt16LE(body.length)
    return Buffer.concat([size, body])
  }
  const head = Buffer.alloc(2 + 4)
  head.writeUInt16LE(4, 0)
  head.writeUInt16LE(4, 2)
  head.writeUInt16LE(10, 4)
  return Buffer.concat([head, style(0), style(1), style(2), style(3)])
}
