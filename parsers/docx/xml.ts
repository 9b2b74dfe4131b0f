import {TextDecoder} from 'node:util'
import {SaxesParser, type SaxesTagNS} from 'saxes'

/** A start tag: its name with the prefix that the standard uses, and its attributes by local name. */
export interface Tag {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

export interface XmlReader {
  readonly open: (tag: Tag) => void
  readonly close: (name: string) => void
  readonly text: (text: string) => void
}

/** XML that is not well-formed, or nested without end. */
export class XmlFault extends Error {}

/** Elements within elements: a table in a cell takes five levels. */
const DEEPEST = 4000

/** The prefixes of the standard by the last words of the names that transitional and strict files have. */
const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/wordprocessingml\/(?:2006\/)?main$/, 'w'],
  [/markup-compatibility\/2006$/, 'mc'],
  [/officeDocument\/(?:2006\/)?math$/, 'm'],
  [/wordprocessingShape$/, 'wps'],
  [/schemas-microsoft-com:vml$/, 'v'],
  [/drawingml\/(?:2006\/)?main$/, 'a'],
  [/office\/word\/2010\/wordml$/, 'w14'],
  [/package\/2006\/relationships$/, 'rel'],
  [/metadata\/core-properties$/, 'cp'],
  [/purl\.org\/dc\/elements\/1\.1\/$/, 'dc'],
  [/purl\.org\/dc\/terms\/$/, 'dcterms'],
]

/**
 * Read a part as it streams by; only one tag of it is held.
 *
 * @throws XmlFault  with the line of the fault
 */
export function readXml(bytes: Uint8Array, reader: XmlReader): void {
  const prefixes = new Map<string, string>()
  const nameOf = ({uri, local}: SaxesTagNS): string => {
    let prefix = prefixes.get(uri)
    if (prefix === undefined) {
      prefix = PREFIXES.find(([pattern]) => pattern.test(uri))?.[1] ?? '?'
      prefixes.set(uri, prefix)
    }
    return `${prefix}:${local}`
  }
  const parser = new SaxesParser({xmlns: true, position: true})
  let depth = 0
  parser.on('error', (error) => {
    throw new XmlFault(error.message)
  })
  parser.on('opentag', (tag) => {
    if (++depth > DEEPEST) throw new XmlFault(`elements are nested more than ${DEEPEST} deep`)
    const attributes: Record<string, string> = {}
    for (const key in tag.attributes) {
      const attribute = tag.attributes[key]
      if (attribute !== undefined) attributes[attribute.local] = attribute.value
    }
    reader.open({name: nameOf(tag), attributes})
  })
  parser.on('closetag', (tag) => {
    depth--
    reader.close(nameOf(tag))
  })
  parser.on('text', reader.text)
  parser.on('cdata', reader.text)
  parser.write(textOf(bytes)).close()
}

function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder('utf-8').decode(bytes)
}

/** An element of a small part, held whole. */
export interface XmlElement extends Tag {
  readonly children: readonly XmlElement[]
  readonly text: string
}

/** Read a small part whole; its root has the name ''. */
export function readXmlTree(bytes: Uint8Array): XmlElement {
  interface Growing extends Tag {
    readonly children: Growing[]
    text: string
  }
  const root: Growing = {name: '', attributes: {}, children: [], text: ''}
  const open = [root]
  readXml(bytes, {
    open: ({name, attributes}) => {
      const element: Growing = {name, attributes, children: [], text: ''}
      open.at(-1)?.children.push(element)
      open.push(element)
    },
    close: () => open.pop(),
    text: (text) => {
      const last = open.at(-1)
      if (last !== undefined) last.text += text
    },
  })
  return root
}

/** The first child of a name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((one) => one.name === name)
}

export function childrenNamed(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((one) => one.name === name) ?? []
}

/** The `w:val` of a child; `undefined` where there is none. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes['val']
}

export function whole(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d{1,9}$/.test(text.trim()) ? Number(text) : undefined
}
