import {isCodeShape, LONGEST_CODE, mayBeginCode, mayBracketCode} from '../../words/code-shape.ts'

/** How a line begins that is about one indicator: offsets into the line. */
export interface Lead {
  /** the number or letter of a list, '' where there is none */
  readonly number: string
  /** '' where the item has no code */
  readonly code: string
  /** where the title begins */
  readonly title: number
  /** where what follows the title begins, where the code behind the title ends it */
  readonly body?: number
  /** the code is a number alone, and may be none */
  readonly bare?: true
  /** … and what is printed above says of which scheme */
  readonly scheme?: string
}

const LIST_NUMBER = /^\s*(?:\(?\d{1,3}[.)]|\(?[a-z][.)]|\(?[ivx]{1,5}[.)])\s+/
const NAMED =
  /^(?:(?:(?:national|local|key|corporate|best value|statutory|our) )*(?:performance )?(?:indicator|measure|pi|kpi)s?(?: (?:no\.?|number|ref(?:erence)?|code))?)\s*[:–—-]?\s+(?=\S{0,6}\s?\d)/i
/** What parts a code from its title. */
const BEHIND_CODE = /^[)\]]?\s*(?:[:–—=-]|\.(?=\s))?\s*/
const CODE_BEHIND = /^(.{8,240}?)\s*[([]\s*([^()[\]]{2,30}(?:\([a-zivx]+\))?)\s*[)\]]\s*(?:[:–—-]\s*|\.\s+|$)/

/** Does a line lead an indicator: by its code, or by a title with the code in brackets behind it? */
export function leadOf(text: string): Lead | undefined {
  const number = LIST_NUMBER.exec(text)?.[0] ?? ''
  const named = NAMED.exec(text.slice(number.length))?.[0] ?? ''
  const at = number.length + named.length
  return codeFirst(text, at, number.trim()) ?? codeBehind(text, at, number.trim())
}

const LABELLED =
  /^(?:(?:performance )?(?:code|ref(?:erence)?|pi|bvpi|indicator)(?: (?:no\.?|number|ref(?:erence)?|code))?)\s*[:.]\s*(\S.{0,30}?)\s+(?:(?:indicator |short )?(?:title|description|name|definition|measure|indicator))\s*:\s*(?=\S)/i

/** A code and a title that each stand behind a label: `Code: BV 84` over `Title: Household waste collected`. */
export function labelledLead(text: string): Lead | undefined {
  const match = LABELLED.exec(text)
  const code = match?.[1] ?? ''
  if (match === null || (!isCodeShape(code) && !/^\d{1,3}[a-h]?$/.test(code))) return undefined
  return {number: '', code, title: match[0].length}
}

/** An item of a list without a code: its number, and where its words begin. */
export function itemLead(text: string): Lead {
  const number = LIST_NUMBER.exec(text)?.[0] ?? ''
  return {number: number.trim(), code: '', title: number.length}
}

/** An item whose code is a number alone, its scheme given elsewhere: `109a Planning applications`. */
export function bareLead(text: string): Lead | undefined {
  const {number, title: from} = itemLead(text)
  const [whole, code = ''] =
    /^(\d{1,3}[a-h]?(?:\s?\([ivx]{1,4}\))?)(?:\s*[:–-])?\s+(?=[\p{Lu}%])/u.exec(text.slice(from)) ?? []
  return whole === undefined ? undefined : {number, code, title: from + whole.length, bare: true}
}

function codeFirst(text: string, from: number, number: string): Lead | undefined {
  const start = /^[([]/.test(text.slice(from)) ? from + 1 : from
  if (!mayBeginCode(text, start)) return undefined
  const words = [...text.slice(start, start + 60).matchAll(/\S+/g)].slice(0, LONGEST_CODE)
  if (words[0]?.index !== 0) return undefined
  for (let length = words.length; length > 0; length--) {
    const last = words[length - 1]
    const printed = text.slice(start, start + (last?.index ?? 0) + (last?.[0].length ?? 0))
    const code = printed.replace(/[\])]?[:.,–—-]*$/, (end) =>
      end.startsWith(')') && printed.includes('(') ? ')' : '',
    )
    if (!isCodeShape(code)) continue
    return codedLead(text, start + code.length, code, number)
  }
  return undefined
}

/** A title begins with a capital or a figure; in lower case only behind a mark, else the sentence tells of the code in passing. */
function codedLead(text: string, to: number, code: string, number: string): Lead | undefined {
  const parting = BEHIND_CODE.exec(text.slice(to))?.[0] ?? ''
  const rest = text.slice(to + parting.length)
  const marked = /[:–—=.)\]-]/.test(parting)
  if (rest !== '' && !marked && !/^[\p{Lu}\d%£“"'‘(]/u.test(rest)) return undefined
  return {number, code, title: to + parting.length}
}

function codeBehind(text: string, from: number, number: string): Lead | undefined {
  if (!mayBracketCode(text)) return undefined
  const match = CODE_BEHIND.exec(text.slice(from))
  const [whole = '', title = '', code = ''] = match ?? []
  if (match === null || !isCodeShape(code.trim()) || !/^[\p{Lu}\d%£“"]/u.test(title)) return undefined
  return {number, code: code.trim(), title: from, body: from + whole.length}
}

/** The code that a text begins with, whether or not it leads an indicator. */
export function codeAtStart(text: string): string | undefined {
  if (!mayBeginCode(text, 0)) return undefined
  const words = text.slice(0, 60).split(/\s+/).slice(0, LONGEST_CODE)
  for (let length = words.length; length > 0; length--) {
    const code = words
      .slice(0, length)
      .join(' ')
      .replace(/[:.,;–-]+$/, '')
    if (isCodeShape(code)) return code
  }
  return undefined
}
