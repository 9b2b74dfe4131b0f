import {deflateSync} from 'node:zlib'

/** One page as its content stream says it, in points from the bottom left, as PDF has it. */
export interface PdfPage {
  readonly content: string
  /** so often is the content deflated */
  readonly deflate?: 1 | 2
  readonly width?: number
  readonly height?: number
  readonly rotate?: 0 | 90 | 180 | 270
  /** entries of its resources beside the fonts */
  readonly resources?: string
}

const [A4_WIDTH, A4_HEIGHT] = [595, 842]

/** A cell of a tagged table: what a page has as `marked` content of one number. */
export interface PdfTag {
  readonly role: 'TH' | 'TD'
  /** counted from 0 */
  readonly page: number
  readonly mark: number
}

/** A tagged table: its rows from the top. */
export type PdfTagged = readonly (readonly PdfTag[])[]

/**
 * Write a PDF of plain pages with the fonts F1 (Helvetica), F2 (Helvetica-Bold) and F3 (Symbol).
 *
 * @param tables  what its structure tree has, if it has one; marks of a page are numbered from 0
 * @returns       bytes that any reader opens, cross-reference table and all
 */
export function writePdf(pages: readonly PdfPage[], tables: readonly PdfTagged[] = []): Uint8Array {
  const kids = pages.map((_, index) => `${FIRST_PAGE + 2 * index} 0 R`).join(' ')
  const root = FIRST_PAGE + 2 * pages.length
  const tree = tables.length === 0 ? '' : `/MarkInfo << /Marked true >> /StructTreeRoot ${root} 0 R `
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${tree}>>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Symbol >>',
    ...pages.flatMap(pageObjects),
    ...(tables.length === 0 ? [] : structureObjects(tables, pages.length, root)),
  ]
  return Buffer.from(numbered(objects), 'latin1')
}

const FIRST_PAGE = 6

function font(name: string): string {
  return `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`
}

function pageObjects(
  {content, width = A4_WIDTH, height = A4_HEIGHT, rotate = 0, deflate, resources = ''}: PdfPage,
  index: number,
): string[] {
  const fonts = `<< /Font << /F1 3 0 R /F2 4 0 R /F3 5 0 R >> ${resources}>>`
  const filters = Array.from({length: deflate ?? 0}, () => '/FlateDecode')
  const stream = filters
    .reduce((bytes) => deflateSync(bytes), Buffer.from(content, 'latin1'))
    .toString('latin1')
  return [
    `<< /Type /Page /Parent 2 0 R /StructParents ${index} /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} ` +
      `/Resources ${fonts} /Contents ${FIRST_PAGE + 1 + 2 * index} 0 R >>`,
    `<< /Length ${stream.length} /Filter [${filters.join(' ')}] >>\nstream\n${stream}\nendstream`,
  ]
}

/** The structure tree: its root, then each table with its rows and each row's cells. */
function structureObjects(tables: readonly PdfTagged[], pages: number, root: number): string[] {
  const objects: string[] = ['']
  const owners: string[][] = Array.from({length: pages}, () => [])
  const add = (object: string): string => `${root + objects.push(object) - 1} 0 R`
  const next = (ahead: number): string => `${root + objects.length + ahead} 0 R`
  const heads = tables.map((rows) => {
    const table = next(rows.reduce((sum, row) => sum + row.length + 1, 0))
    const kids = rows.map((row) => {
      const own = next(row.length)
      const cells = row.map(({role, page, mark}) => {
        const cell = add(`<< /S /${role} /P ${own} /Pg ${FIRST_PAGE + 2 * page} 0 R /K ${mark} >>`)
        const owner = owners[page]
        if (owner !== undefined) owner[mark] = cell
        return cell
      })
      return add(`<< /S /TR /P ${table} /K [${cells.join(' ')}] >>`)
    })
    return add(`<< /S /Table /P ${root} 0 R /K [${kids.join(' ')}] >>`)
  })
  const parents = owners.map((own, page) => `${page} [${own.join(' ')}]`).join(' ')
  objects[0] = `<< /Type /StructTreeRoot /K [${heads.join(' ')}] /ParentTree << /Nums [${parents}] >> >>`
  return objects
}

/** What is drawn by this content as marked content of a number, which a structure tree names. */
export function marked(role: PdfTag['role'], mark: number, content: string): string {
  return `/${role} << /MCID ${mark} >> BDC\n${content}EMC\n`
}

/** The objects of a file, numbered from 1 (the first is its catalog), with their cross-reference table. */
export function numbered(objects: readonly string[], trailer = ''): string {
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const start = file.length
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  return (
    `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}` +
    `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${start}\n%%EOF\n`
  )
}

/** Text at a place: `x` and `y` from the bottom left. */
export function textAt(
  x: number,
  y: number,
  text: string,
  {size = 10, bold = false, matrix}: {size?: number; bold?: boolean; matrix?: string} = {},
): string {
  const escaped = text.replace(/[\\()]/g, '\\$&')
  return `BT /${bold ? 'F2' : 'F1'} ${size} Tf ${matrix ?? `1 0 0 1 ${x} ${y}`} Tm (${escaped}) Tj ET\n`
}

/** A stroked line. */
export function lineFrom(x0: number, y0: number, x1: number, y1: number): string {
  return `${x0} ${y0} m ${x1} ${y1} l S\n`
}

/** A filled box; colours are parts of 1. */
export function boxAt(x: number, y: number, width: number, height: number, rgb = '0 0 0'): string {
  return `q ${rgb} rg ${x} ${y} ${width} ${height} re f Q\n`
}

/**
 * A ruled table: its cells' lines and its words.
 *
 * @param xs    the sides of its columns
 * @param ys    the sides of its rows, from the top, so falling
 * @param rows  the text of each cell; `|` parts lines within it
 */
export function ruledTable(
  xs: readonly number[],
  ys: readonly number[],
  rows: readonly (readonly string[])[],
): string {
  const [left = 0, right = 0] = [xs[0], xs.at(-1)]
  const [top = 0, bottom = 0] = [ys[0], ys.at(-1)]
  const levels = ys.map((y) => lineFrom(left, y, right, y))
  const uprights = xs.map((x) => lineFrom(x, top, x, bottom))
  const words = rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      cell
        .split('|')
        .map((line, index) => textAt((xs[column] ?? 0) + 3, (ys[row] ?? 0) - 12 - 12 * index, line)),
    ),
  )
  return [...levels, ...uprights, ...words].join('')
}
