import type {Light} from '../block.ts'
import {readLight} from '../colour/read-colour.ts'
import {attribute, type Document, type Element, elementsNamed, textOf} from './tree.ts'

/** What the styles of a page say that its text depends on. */
export interface Declared {
  /** it is not there at all */
  readonly hidden?: boolean
  /** its words are not seen, but its place is kept: a cell of a table keeps its column */
  readonly unseen?: boolean
  readonly bold?: boolean
  readonly struck?: boolean
  readonly raised?: boolean
  /** the first font family named, in lower case */
  readonly font?: string
  /** the light of its words, and of the ground under them; `none` where it has a colour that is no light */
  readonly light?: Light | 'none'
  readonly ground?: Light | 'none'
}

/** The declared looks of a page's elements. */
export type StylesOf = (element: Element) => Declared

/** Rules of a page by the one class, id or element name that they are for. */
type Rules = ReadonlyMap<string, Declared>

/** More rules than any page of text has. */
const MOST_RULES = 20_000
const RULE = /([^{}@;]{1,400})\{([^{}]{0,4000})\}/g

/**
 * Read the style sheets that stand in a page, as far as reading its text needs them: rules for one class, id or element.
 *
 * Rules by place (`td p`) and those for other media than the screen are passed over: what they hide stays text.
 */
export function stylesIn(document: Document): StylesOf {
  const rules = rulesIn(document)
  return (element) => {
    const own = declarations(attribute(element, 'style') ?? '')
    if (rules.size === 0) return own
    const names = [
      element.tagName,
      ...(attribute(element, 'class') ?? '')
        .split(/\s+/)
        .flatMap((name) => [`.${name}`, `${element.tagName}.${name}`]),
      `#${attribute(element, 'id') ?? ''}`,
    ]
    const ruled = names.reduce<Declared>((looks, name) => ({...looks, ...rules.get(name.toLowerCase())}), {})
    return {...ruled, ...own}
  }
}

function rulesIn(document: Document): Rules {
  const rules = new Map<string, Declared>()
  for (const sheet of elementsNamed(document, 'style')) {
    const media = attribute(sheet, 'media') ?? 'all'
    if (!/\b(?:all|screen)\b/i.test(media)) continue
    const text = withoutMedia(textOf(sheet).replace(/\/\*[\s\S]*?\*\/|<!--|-->/g, ''))
    for (const [, selectors = '', body = ''] of text.matchAll(RULE)) {
      const declared = declarations(body)
      if (Object.keys(declared).length === 0 || rules.size > MOST_RULES) continue
      for (const selector of selectors.split(',')) {
        const name = selector.trim().toLowerCase()
        if (/^[\w.#-]+$/.test(name)) rules.set(name, {...rules.get(name), ...declared})
      }
    }
  }
  return rules
}

/** A sheet without what is for paper, or for screens of one size, alone. */
function withoutMedia(sheet: string): string {
  let [out, from] = ['', 0]
  for (;;) {
    const at = sheet.indexOf('@media', from)
    if (at < 0) return out + sheet.slice(from)
    out += sheet.slice(from, at)
    from = endOfBlock(sheet, at)
  }
}

function endOfBlock(sheet: string, at: number): number {
  let depth = 0
  for (let index = at; index < sheet.length; index++) {
    const character = sheet[index]
    if (character === '{') depth++
    else if (character === '}' && --depth <= 0) return index + 1
  }
  return sheet.length
}

/** The declarations of a rule or of a `style` attribute. */
export function declarations(style: string): Declared {
  const declared: {-readonly [K in keyof Declared]: Declared[K]} = {}
  if (style === '') return declared
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':')
    if (colon < 0) continue
    const name = declaration.slice(0, colon).trim().toLowerCase()
    const value = declaration
      .slice(colon + 1)
      .trim()
      .toLowerCase()
    if (name === 'display') declared.hidden = /^none\b/.test(value)
    else if (name === 'mso-hide') declared.hidden = value === 'all'
    else if (name === 'visibility') declared.unseen = /^(?:hidden|collapse)\b/.test(value)
    else if (name === 'font-weight') declared.bold = /^(?:bold|bolder|[6-9]00)\b/.test(value)
    else if (name.startsWith('text-decoration') && value.includes('line-through')) declared.struck = true
    else if (name === 'vertical-align' && value === 'super') declared.raised = true
    else if (name === 'color') declared.light = readLight(value.replace(IMPORTANT, '')) ?? 'none'
    else if (name === 'background-color' || name === 'background')
      declared.ground = firstLight(value.replace(IMPORTANT, ''))
    else if (name === 'font-family') declared.font = firstFamily(value)
    else if (name === 'font') {
      if (/\bbold\b|\b[6-9]00\b/.test(value)) declared.bold = true
      declared.font = firstFamily(value.replace(/^.*?[\d.]+(?:pt|px|em|%|rem)(?:\/\S+)?\s*/, ''))
    }
  }
  return declared
}

const IMPORTANT = /\s*!important$/

/** The colour among the words of a `background`; other words are no colours. */
function firstLight(value: string): Light | 'none' {
  const words = value.match(/rgba?\([^)]{0,60}\)|(?<![\w(/.-])#?[\da-z]+(?![\w(/.-])/g) ?? []
  for (const word of words) {
    const light = readLight(word)
    if (light !== undefined) return light
  }
  return 'none'
}

function firstFamily(families: string): string {
  return (families.split(',')[0] ?? '').replace(/["']/g, '').trim()
}
