import {strToU8, zipSync} from 'fflate'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const SPACES = `${W} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"`
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The parts of a Word file, as the XML within their roots. */
export interface DocxParts {
  readonly body: string
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly header?: string
  readonly title?: string
}

/** Write a Word file of the parts that are given. */
export function writeDocx({body, styles, numbering, footnotes, header, title}: DocxParts): Uint8Array {
  const parts = [
    ['styles', 'styles', styles],
    ['numbering', 'numbering', numbering],
    ['footnotes', 'footnotes', footnotes],
    ['header1', 'header', header],
  ].flatMap(([name, kind, xml]) => (xml === undefined ? [] : [{name: name ?? '', kind: kind ?? '', xml}]))
  const files = {
    '[Content_Types].xml': contentTypes(parts),
    '_rels/.rels': relations([
      ['officeDocument', 'word/document.xml'],
      ['metadata/core-properties', 'docProps/core.xml'],
    ]),
    'word/document.xml': `<w:document ${SPACES}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relations(parts.map(({name, kind}) => [kind, `${name}.xml`])),
    ...Object.fromEntries(
      parts.map(({name, kind, xml}) => {
        const root = kind === 'header' ? 'hdr' : kind
        return [`word/${name}.xml`, `<w:${root} ${SPACES}>${xml}</w:${root}>`]
      }),
    ),
    ...(title === undefined
      ? {}
      : {
          'docProps/core.xml': `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title></cp:coreProperties>`,
        }),
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])))
}

/** What each part is: Word and LibreOffice open no file that does not say it. */
function contentTypes(parts: readonly {readonly name: string; readonly kind: string}[]): string {
  const types = [{name: 'document', kind: 'document.main'}, ...parts].map(
    ({name, kind}) =>
      `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`,
  )
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${types.join('')}</Types>`
}

function relations(targets: readonly (readonly string[])[]): string {
  const all = targets.map(
    ([kind = '', target = ''], index) =>
      `<Relationship Id="r${index}" Type="${RELATIONS}/${kind}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`
}

/** A paragraph; its properties and those of its run may be given. */
export function p(text: string, paragraph = '', run = ''): string {
  return `<w:p><w:pPr>${paragraph}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}

/** A row of cells; each may begin with its properties. */
export function tr(cells: readonly string[], properties = ''): string {
  return `<w:tr><w:trPr>${properties}</w:trPr>${cells.join('')}</w:tr>`
}

export function tc(text: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`
}

export function tbl(...rows: readonly string[]): string {
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`
}
