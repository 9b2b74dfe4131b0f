import {strToU8, zipSync} from 'fflate'
import mammoth from 'mammoth'
import type {Parsed, Refused} from '../block.ts'
import {tellHidden} from '../flow/hidden-text.ts'
import {blocksOfFlow, charactersOf} from '../flow/index.ts'
import {listsOf} from './lists.ts'
import {type MendedPart, mendPart, type Mending} from './mend.ts'
import {type Parts, unpackParts} from './parts.ts'
import {relationsOf} from './relations.ts'
import {stylesOf} from './styles.ts'
import {flowOfTree, type MammothNode} from './tree.ts'
import {child, readXmlTree, XmlFault, type XmlElement} from './xml.ts'

/**
 * Parse a Word file (.docx): mended, read by mammoth, and its tree made into blocks; or why it cannot be read.
 *
 * @param limit  megabytes that its text may unpack to
 */
export async function parseDocx(bytes: Uint8Array, limit?: number): Promise<Parsed | Refused> {
  const parts = unpackParts(bytes, limit)
  if ('reason' in parts) return parts
  try {
    return await readParts(parts)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    const what =
      error instanceof XmlFault ? 'its XML is not well-formed' : 'it is no Word file that can be read'
    return {code: 'read/damaged', reason: `${what}: ${why}`}
  }
}

async function readParts(parts: Parts): Promise<Parsed | Refused> {
  const mended = mendFile(parts)
  if (mended === undefined) return {code: 'read/damaged', reason: 'the archive has no Word document in it'}
  const tree = await treeOf(mended.archive)
  const nodes = flowOfTree(tree.children, (reference) => tree.notes.resolve(reference)?.body)
  const {blocks, messages} = blocksOfFlow(nodes)
  const title = titleOf(parts)
  return {
    format: 'docx',
    blocks,
    characters: charactersOf(nodes),
    ...(title === '' ? {} : {hints: {title}}),
    messages: [...tellHidden(mended.hidden), ...messages],
  }
}

interface MendedFile {
  readonly archive: Uint8Array
  readonly hidden: number
}

/** The file with nothing in it but the parts that hold text, all of them mended. */
function mendFile(parts: Parts): MendedFile | undefined {
  const main = relationsOf(parts, '')('officeDocument')[0] ?? 'word/document.xml'
  const document = parts.get(main)
  if (document === undefined) return undefined
  const related = relationsOf(parts, main)
  const partTree = (kind: string): XmlElement | undefined => {
    const part = parts.get(related(kind)[0] ?? '')
    return part === undefined ? undefined : readXmlTree(part)
  }
  const mending: Mending = {styles: stylesOf(partTree('styles')), nextLabel: listsOf(partTree('numbering'))}
  const body = mendPart(document, mending)
  const notes = (['footnotes', 'endnotes'] as const).flatMap((kind) => {
    const part = parts.get(related(kind)[0] ?? '')
    return part === undefined ? [] : [{name: `word/${kind}.xml`, ...mendPart(part, mending)}]
  })
  const furniture = [...related('header'), ...related('footer')].flatMap((name) => {
    const part = parts.get(name)
    return part === undefined ? [] : [mendPart(part, mending, 'furniture')]
  })
  const printed = [...new Set(furniture.map(({xml}) => xml))].join('')
  const whole = body.xml.replace('</w:body>', () => `${printed}</w:body>`)
  return {
    archive: zipSync(
      Object.fromEntries([
        ['[Content_Types].xml', strToU8(CONTENT_TYPES)],
        ['word/document.xml', strToU8(whole)],
        ...notes.map(({name, xml}) => [name, strToU8(xml)] as const),
      ]),
      {level: 0},
    ),
    hidden: [body, ...notes].reduce((sum: number, {hidden}: MendedPart) => sum + hidden, 0),
  }
}

const CONTENT_TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="xml" ContentType="application/xml"/></Types>'

/** What mammoth reads a file as, before it would make HTML of it. */
interface MammothDocument {
  readonly children: readonly MammothNode[]
  readonly notes: {
    readonly resolve: (reference: MammothNode) => {readonly body: readonly MammothNode[]} | null
  }
}

async function treeOf(archive: Uint8Array): Promise<MammothDocument> {
  let tree: unknown
  await mammoth.convertToHtml(
    {buffer: Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength)},
    {
      transformDocument: (document: object) => {
        tree = document
        return {...document, children: []}
      },
      externalFileAccess: false,
    },
  )
  if (!isDocument(tree)) throw new Error('mammoth gave no document')
  return tree
}

function isDocument(value: unknown): value is MammothDocument {
  return (
    typeof value === 'object' &&
    value !== null &&
    'children' in value &&
    Array.isArray(value.children) &&
    'notes' in value
  )
}

/** The title that the file's properties give it. */
function titleOf(parts: Parts): string {
  const name = relationsOf(parts, '')('core-properties')[0] ?? 'docProps/core.xml'
  const part = parts.get(name)
  if (part === undefined) return ''
  return child(child(readXmlTree(part), 'cp:coreProperties'), 'dc:title')?.text.trim() ?? ''
}
