import {strToU8, zipSync} from 'fflate'
import {escapeXml} from '../escape-xml.ts'
import type {NumberCell} from './number-cell.ts'

/** A cell of a sheet: text, which is never a formula, or a number. */
export type SheetCell = string | NumberCell

/** A sheet of a workbook; its first row is the head. */
export interface WorkbookSheet {
  readonly name: string
  readonly rows: readonly (readonly SheetCell[])[]
}

/** What Excel takes: it refuses a workbook that holds more. */
export const EXCEL = {rows: 1_048_576, columns: 16_384, characters: 32_767}

/** Every file of the zip is of this day, wherever and whenever it is made: fflate writes what a clock on the wall says. */
const WRITTEN = new Date(2000, 0, 1, 12)

/**
 * A workbook as the bytes of an .xlsx file: the same sheets give the same bytes.
 *
 * Text stands in the cells themselves and is typed as text, so that no cell is ever run as a formula.
 *
 * @see  ECMA-376, Office Open XML, part 1, 18 (SpreadsheetML)
 */
export function workbook(sheets: readonly WorkbookSheet[]): Uint8Array {
  const formats = new Map<string, number>()
  const styleOf = (format: string): number => {
    const known = formats.get(format)
    if (known !== undefined) return known
    formats.set(format, formats.size + FIRST_FORMAT)
    return formats.size - 1 + FIRST_FORMAT
  }
  const files = new Map(
    sheets.map(({rows}, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(rows, styleOf)]),
  )
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relations([`${OFFICE}/officeDocument`, 'xl/workbook.xml']),
    'xl/workbook.xml': workbookXml(sheets),
    'xl/_rels/workbook.xml.rels': relations(
      ...sheets.map((_, index) => [`${OFFICE}/worksheet`, `worksheets/sheet${index + 1}.xml`] as const),
      [`${OFFICE}/styles`, 'styles.xml'],
    ),
    'xl/styles.xml': stylesXml([...formats.keys()]),
    ...Object.fromEntries(files),
  }
  const bytes = Object.entries(parts).map(([path, xml]) => [path, strToU8(HEAD + xml)] as const)
  return zipSync(Object.fromEntries(bytes), {mtime: WRITTEN})
}

/** Styles before those of numbers: plain, and bold for the head. */
const FIRST_FORMAT = 2
const BOLD = 1

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

function contentTypes(sheets: number): string {
  const worksheets = Array.from({length: sheets}, (_, index) =>
    override(`worksheets/sheet${index + 1}`, 'worksheet'),
  )
  const all = [override('workbook', 'sheet.main'), override('styles', 'styles'), ...worksheets]
  const rels = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`
  return `<Types xmlns="${PACKAGE}/content-types">${rels}${all.join('')}</Types>`
}

function override(part: string, type: string): string {
  return `<Override PartName="/xl/${part}.xml" ContentType="${TYPE}.${type}+xml"/>`
}

function relations(...to: readonly (readonly [type: string, target: string])[]): string {
  const each = to.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`
}

function workbookXml(sheets: readonly WorkbookSheet[]): string {
  const each = sheets.map(
    ({name}, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  )
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${each.join('')}</sheets></workbook>`
}

function stylesXml(formats: readonly string[]): string {
  const own = formats.map(
    (format, index) => `<numFmt numFmtId="${CUSTOM + index}" formatCode="${escapeXml(format)}"/>`,
  )
  const numbers = formats.map(
    (_, index) => `<xf numFmtId="${CUSTOM + index}" ${PLAIN} xfId="0" applyNumberFormat="1"/>`,
  )
  const head = `<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>`
  return [
    `<styleSheet xmlns="${MAIN}">`,
    own.length === 0 ? '' : `<numFmts count="${own.length}">${own.join('')}</numFmts>`,
    `<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>`,
    `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>`,
    `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>`,
    `<cellStyleXfs count="1"><xf numFmtId="0" ${PLAIN}/></cellStyleXfs>`,
    `<cellXfs count="${numbers.length + FIRST_FORMAT}"><xf numFmtId="0" ${PLAIN} xfId="0"/>${head}${numbers.join('')}</cellXfs>`,
    `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>`,
    `</styleSheet>`,
  ].join('')
}

const PLAIN = 'fontId="0" fillId="0" borderId="0"'
/** Formats of our own are numbered from here on. */
const CUSTOM = 164

function sheetXml(rows: WorkbookSheet['rows'], styleOf: (format: string) => number): string {
  const lines = rows.map((row, y) => {
    const cells = row.map((cell, x) => cellXml(cell, `${columnName(x)}${y + 1}`, y === 0, styleOf))
    return `<row r="${y + 1}">${cells.join('')}</row>`
  })
  const frozen = `<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>`
  const view = `<sheetViews><sheetView workbookViewId="0">${frozen}</sheetView></sheetViews>`
  return `<worksheet xmlns="${MAIN}">${view}${columnsXml(rows)}<sheetData>${lines.join('')}</sheetData></worksheet>`
}

/** Columns as wide as what they hold, within reason. */
function columnsXml(rows: WorkbookSheet['rows']): string {
  const widths: number[] = []
  for (const row of rows)
    row.forEach((cell, x) => {
      const length = typeof cell === 'string' ? cell.length : 8
      widths[x] = Math.min(Math.max(widths[x] ?? 8, length + 2), 60)
    })
  const each = widths.map(
    (width, x) => `<col min="${x + 1}" max="${x + 1}" width="${width}" customWidth="1"/>`,
  )
  return each.length === 0 ? '' : `<cols>${each.join('')}</cols>`
}

function cellXml(cell: SheetCell, at: string, head: boolean, styleOf: (format: string) => number): string {
  if (typeof cell !== 'string') return `<c r="${at}" s="${styleOf(cell.format)}"><v>${cell.value}</v></c>`
  if (cell === '') return ''
  const style = head ? ` s="${BOLD}"` : ''
  return `<c r="${at}"${style} t="inlineStr"><is><t xml:space="preserve">${cellText(cell)}</t></is></c>`
}

/** Text of a cell: what XML does not take is written as `_x0001_`, and what looks like that is told apart. */
function cellText(text: string): string {
  const escaped = text
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    // oxlint-disable-next-line no-control-regex -- these are what XML does not take
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, (character) => {
      return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
    })
  return escapeXml(escaped)
}

/** A, B, … Z, AA, … */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter
}
