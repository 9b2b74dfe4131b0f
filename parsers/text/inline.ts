/* oxlint-disable no-control-regex -- control characters are what is looked for */
import type {Words} from '../block.ts'
import {decodeEntity} from './entities.ts'

/** What a stretch of one line holds once tags, emphasis, bullets and escapes are set aside. */
export interface Inline extends Words {
  /** All of it is emphasised. */
  readonly bold: boolean
  /** It begins with a bullet, which is set aside. */
  readonly bulleted?: boolean
  /** Words that the source strikes out; they are not part of `text`. */
  readonly struck: string
}

const MARKUP =
  /[<&*_\\$^\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff•·▪●◦‣■□➢►✓✔√◆\u0000-\u0008\u000e-\u001f\u007f\uf000-\uf0ff]/

const TAG =
  /<\/?(a|abbr|b|big|br|center|del|div|em|font|h[1-6]|hr|i|img|ins|li|ol|p|s|small|span|strike|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul)\b[^<>\t]{0,400}>|<!--[^\t]*?-->/iy
const ENTITY = /&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8}\d{0,2});/iy
const LATEX = /\$[^$\t]{0,80}[\\^][^$\t]{0,80}\$|\^\{[^{}\t]{0,20}\}/y
const ESCAPE = /\\(?=[!-/:-@[-`{-~])/y
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u0000-\u0008\u000e-\u001f\u007f]/
/** A run of characters that mean themselves. */
const PLAIN =
  /[^<&*_\\$^\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff•·▪●◦‣■□➢►✓✔√◆\u0000-\u0008\u000e-\u001f\u007f\uf000-\uf0ff]+/y
/** Marks that begin an item of a list inside a cell; Symbol and Wingdings keep theirs in the private area. */
const BULLET = /[•·▪●◦‣■□➢►✓✔√◆\uf0b7\uf0a7\uf0d8\uf0fc\uf0a8\uf076]/
/** Marks that answer a question or show a status when they stand alone in a cell. */
const ANSWER = /[✓✔√●■◆\uf0fc]/
const BREAKING_TAGS = new Set(['br', 'div', 'hr', 'li', 'ol', 'p', 'table', 'td', 'th', 'tr', 'ul'])

const SUPERSCRIPT: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
}

/**
 * Read the inline marks of a stretch that holds no tab and no line end.
 *
 * Tags, entities, emphasis, escapes and LaTeX-like residue of a PDF converter are set aside; a bullet begins a
 * new line of the cell; a raised figure becomes its superscript character, so that `40%<sup>2</sup>` cannot be
 * read as 402. Reading is local: cutting a line into cells first changes nothing that is counted.
 */
export function readInline(source: string): Inline {
  if (!MARKUP.test(source)) {
    const text = collapse(source)
    return {text, visible: countVisible(text), bold: false, struck: ''}
  }
  const state = new Reader(source, findEmphasis(source)).read()
  const text = collapse(state.out)
  return {
    text,
    visible: countVisible(text),
    bold: text !== '' && state.plain === 0 && state.emphasised > 0,
    struck: collapse(state.struckOut),
    ...(state.bulleted ? {bulleted: true} : {}),
  }
}

/** Single spaces, trimmed lines, no empty lines. */
export function collapse(text: string): string {
  if (!text.includes('\n')) return text.replace(/\s+/g, ' ').trim()
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}

/** The number of non-blank characters (code points) in text whose marks are already set aside. */
export function countVisible(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0xdc00 && unit <= 0xdfff && isHigh(text.charCodeAt(at - 1))) continue // the other half of a pair
    if (unit > 0x20 && (unit < 0x80 || !/\s/.test(text.charAt(at)))) count++
  }
  return count
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}

/** Offsets of emphasis runs (`**`, `__`, `*`, `_`) that open and close within the stretch, by CommonMark's flanking rules. */
function findEmphasis(source: string): ReadonlyMap<number, number> {
  const runs = new Map<number, number>()
  const open: {at: number; mark: string}[] = []
  for (const match of source.matchAll(/(?<!\\)(\*{1,3}|_{1,3})/g)) {
    const mark = match[0]
    const before = source[match.index - 1] ?? ' '
    const after = source[match.index + mark.length] ?? ' '
    const top = open.at(-1)
    if (top?.mark === mark && !/\s/.test(before) && endsWord(after)) {
      runs.set(top.at, mark.length).set(match.index, mark.length)
      open.pop()
    } else if (!/\s/.test(after) && endsWord(before)) {
      open.push({at: match.index, mark})
    }
  }
  return runs
}

function endsWord(neighbour: string): boolean {
  return /[\s\p{P}\p{S}⁰¹²³⁴⁵⁶⁷⁸⁹]/u.test(neighbour)
}

/** A cursor over one stretch; kept apart from `readInline` only because its parts share what was seen so far. */
class Reader {
  out = ''
  struckOut = ''
  /** Letters and digits outside and inside emphasis. */
  plain = 0
  emphasised = 0
  bulleted = false
  private at = 0
  private depth = 0
  private raised = false
  private struck = 0
  private readonly source: string
  private readonly emphasis: ReadonlyMap<number, number>

  constructor(source: string, emphasis: ReadonlyMap<number, number>) {
    this.source = source
    this.emphasis = emphasis
  }

  read(): this {
    const opened = new Set<number>()
    while (this.at < this.source.length) {
      const run = this.emphasis.get(this.at)
      if (run !== undefined) {
        this.toggle(opened, run)
      } else if (
        !this.takePlain() &&
        !this.takeTag() &&
        !this.takeEntity() &&
        !this.takeLatex() &&
        !this.takeEscape()
      ) {
        this.takeCharacter()
      }
    }
    return this
  }

  private toggle(opened: Set<number>, run: number): void {
    const mark = this.source.slice(this.at, this.at + run)
    const key = mark.length + (mark.startsWith('*') ? 0 : 10)
    if (opened.delete(key)) this.depth--
    else {
      opened.add(key)
      this.depth++
    }
    this.at += run
  }

  private takePlain(): boolean {
    if (this.raised || this.struck > 0) return false
    PLAIN.lastIndex = this.at
    const run = PLAIN.exec(this.source)?.[0]
    if (run === undefined) return false
    if (/[\p{L}\p{N}]/u.test(run)) {
      if (this.depth > 0) this.emphasised++
      else this.plain++
    }
    this.out += run
    this.at += run.length
    return true
  }

  private takeTag(): boolean {
    if (this.source[this.at] !== '<') return false
    TAG.lastIndex = this.at
    const match = TAG.exec(this.source)
    if (match === null) return false
    const name = (match[1] ?? '').toLowerCase()
    const closes = match[0].startsWith('</')
    if (BREAKING_TAGS.has(name)) this.out += '\n'
    if (name === 'b' || name === 'strong') this.depth = Math.max(0, this.depth + (closes ? -1 : 1))
    if (name === 'sup') this.raised = !closes
    if (name === 'del' || name === 's' || name === 'strike') {
      this.struck = Math.max(0, this.struck + (closes ? -1 : 1))
    }
    this.at += match[0].length
    return true
  }

  private takeEntity(): boolean {
    if (this.source[this.at] !== '&') return false
    ENTITY.lastIndex = this.at
    const match = ENTITY.exec(this.source)
    const decoded = match === null ? undefined : decodeEntity(match[1] ?? '')
    if (match === null || decoded === undefined) return false
    this.put(decoded)
    this.at += match[0].length
    return true
  }

  private takeLatex(): boolean {
    const first = this.source[this.at]
    if (first !== '$' && first !== '^') return false
    LATEX.lastIndex = this.at
    const match = LATEX.exec(this.source)
    if (match === null) return false
    this.raised = true
    for (const character of stripLatex(match[0])) this.put(character)
    this.raised = false
    this.at += match[0].length
    return true
  }

  private takeEscape(): boolean {
    ESCAPE.lastIndex = this.at
    if (!ESCAPE.test(this.source)) return false
    this.at++
    this.takeCharacter()
    return true
  }

  private takeCharacter(): void {
    const character = String.fromCodePoint(this.source.codePointAt(this.at) ?? 0x20)
    this.at += character.length
    this.put(character)
  }

  private put(character: string): void {
    if (INVISIBLE.test(character)) return
    if (this.struck > 0) {
      this.struckOut += character
      return
    }
    if (BULLET.test(character) && this.beginsItem(character)) {
      if (this.out.trim() === '') this.bulleted = true
      this.out += '\n'
      return
    }
    if (/[\p{L}\p{N}]/u.test(character)) {
      if (this.depth > 0) this.emphasised++
      else this.plain++
    }
    this.out += this.raised ? (SUPERSCRIPT[character] ?? character) : character
  }

  /** A middle dot between figures is a decimal point, and a tick alone in its cell is an answer: neither is a bullet. */
  private beginsItem(character: string): boolean {
    const before = this.source[this.at - character.length - 1] ?? ''
    const after = this.source[this.at] ?? ''
    if (character === '·' && /\d/.test(before) && /\d/.test(after)) return false
    return !ANSWER.test(character) || /[\p{L}\p{N}]/u.test(this.source)
  }
}

function stripLatex(residue: string): string {
  return residue
    .replace(/\\[a-z]+/gi, '')
    .replace(/\\./g, '')
    .replace(/[${}^[\]\s]/g, '')
}
