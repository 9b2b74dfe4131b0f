import {type ListPlace, lookOf, outlineOf, type Properties, type RunLook} from './properties.ts'
import {child, childrenNamed, valueOf, whole, type XmlElement} from './xml.ts'

/** What a style says, what it is based on included. */
export interface Style {
  readonly look: RunLook
  readonly level?: number
  readonly list: ListPlace
}

/** The styles of a file. */
export interface Styles {
  /** by its id; the default paragraph style where none is given */
  readonly paragraph: (id: string | undefined) => Style
  readonly character: (id: string | undefined) => RunLook
}

const PLAIN: Style = {look: {}, list: {}}

/** A style is based on another, and that on another: no further than so. */
const LONGEST_CHAIN = 50

/** Read the styles of a file; without the part all text is plain. */
export function stylesOf(part: XmlElement | undefined): Styles {
  const elements = new Map<string, XmlElement>()
  let standard: string | undefined
  for (const style of childrenNamed(child(part, 'w:styles'), 'w:style')) {
    const {styleId = '', type, default: isDefault} = style.attributes
    elements.set(styleId, style)
    if (type === 'paragraph' && (isDefault === '1' || isDefault === 'true')) standard = styleId
  }
  const known = new Map<string, Style>()
  const styleOf = (id: string, chain: number): Style => {
    const before = known.get(id)
    if (before !== undefined) return before
    const element = elements.get(id)
    if (element === undefined || chain > LONGEST_CHAIN) return PLAIN
    const base = valueOf(element, 'w:basedOn')
    const style = over(base === undefined ? PLAIN : styleOf(base, chain + 1), element)
    known.set(id, style)
    return style
  }
  return {
    paragraph: (id) => {
      const used = id ?? standard
      return used === undefined ? PLAIN : styleOf(used, 0)
    },
    character: (id) => (id === undefined ? {} : styleOf(id, 0).look),
  }
}

function over(base: Style, style: XmlElement): Style {
  const paragraph = child(style, 'w:pPr')
  const numbering = child(paragraph, 'w:numPr')
  const own = outlineOf(propertiesIn(paragraph)) ?? namedLevel(style)
  const level = own ?? base.level
  const list = valueOf(numbering, 'w:numId')
  const at = whole(valueOf(numbering, 'w:ilvl'))
  return {
    look: {...base.look, ...lookOf(propertiesIn(child(style, 'w:rPr')))},
    ...(level === undefined ? {} : {level}),
    list: {...base.list, ...(list === undefined ? {} : {list}), ...(at === undefined ? {} : {level: at})},
  }
}

/** Word's own heading styles have English names in every language. */
function namedLevel(style: XmlElement): number | undefined {
  const name = valueOf(style, 'w:name') ?? ''
  if (/^title$/i.test(name)) return 1
  const level = /^heading ([1-9])$/i.exec(name)?.[1]
  return level === undefined ? undefined : Number(level)
}

function propertiesIn(element: XmlElement | undefined): Properties {
  return new Map(element?.children.map(({name, attributes}) => [name, attributes]))
}
