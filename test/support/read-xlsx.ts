import {strFromU8, unzipSync} from 'fflate'
import {SaxesParser} from 'saxes'

/** A cell of a workbook as a spreadsheet program takes it. */
export interface ReadCell {
  readonly value: string | number
  readonly bold: boolean
  readonly format: string
}

export interface ReadSheet {
  readonly name: string
  readonly rows: readonly (readonly (ReadCell | undefined)[])[]
}

/** Read an .xlsx file by the standard, as far as ours go: text in the cells, numbers, their formats, bold. */
export function readXlsx(bytes: Uint8Array): readonly ReadSheet[] {
  const files = unzipSync(bytes)
  const part = (path: string): readonly Tag[] => tagsOf(strFromU8(files[path] ?? new Uint8Array()))
  const targets = new Map(
    part('xl/_rels/workbook.xml.rels').map(({said}) => [said['Id'], `xl/${said['Target']}`]),
  )
  const styles = stylesOf(part('xl/styles.xml'))
  return part('xl/workbook.xml')
    .filter(({name}) => name === 'sheet')
    .map(({said}) => ({
      name: said['name'] ?? '',
      rows: rowsOf(part(targets.get(said['r:id']) ?? ''), styles),
    }))
}

interface Tag {
  readonly name: string
  readonly said: Readonly<Record<string, string>>
  readonly path: string
  text: string
}

function tagsOf(xml: string): readonly Tag[] {
  const tags: Tag[] = []
  const open: Tag[] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({name, attributes}) => {
    const path = `${open.at(-1)?.path ?? ''}/${name}`
    const tag: Tag = {name, said: attributes, path, text: ''}
    tags.push(tag)
    open.push(tag)
  })
  parser.on('text', (text) => {
    for (const tag of open) tag.text += text
  })
  parser.on('closetag', () => open.pop())
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  return tags
}

type Style = Pick<ReadCell, 'bold' | 'format'>

function stylesOf(tags: readonly Tag[]): readonly Style[] {
  const formats = new Map(
    tags
      .filter(({name}) => name === 'numFmt')
      .map(({said}) => [said['numFmtId'] ?? '', said['formatCode'] ?? '']),
  )
  const fonts = tags.filter(({name}) => name === 'font' || name === 'b')
  const bold: boolean[] = []
  for (const {name} of fonts)
    if (name === 'font') bold.push(false)
    else bold[bold.length - 1] = true
  return tags
    .filter(({path}) => path.endsWith('/cellXfs/xf'))
    .map(({said}) => ({
      bold: bold[Number(said['fontId'])] ?? false,
      format: formats.get(said['numFmtId'] ?? '') ?? 'General',
    }))
}

function rowsOf(tags: readonly Tag[], styles: readonly Style[]): ReadSheet['rows'] {
  const rows: (ReadCell | undefined)[][] = []
  for (const {name, said, text} of tags) {
    if (name === 'f') throw new Error('a formula')
    if (name === 'row') rows[Number(said['r']) - 1] = []
    if (name !== 'c') continue
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(said['r'] ?? '') ?? []
    const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
    const value = said['t'] === 'inlineStr' ? decoded(text) : Number(text)
    const cells = rows[Number(row) - 1]
    if (cells !== undefined)
      cells[column] = {value, ...(styles[Number(said['s'] ?? 0)] ?? {bold: false, format: 'General'})}
  }
  return rows
}

function decoded(text: string): string {
  return text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
}
