import type {Words} from '../block.ts'
import {findEmphasis} from './emphasis.ts'
import {decodeEntity} from './entities.ts'
import {
  ANSWER,
  BREAKING_TAGS,
  BULLET,
  ENTITY,
  ESCAPE,
  INVISIBLE,
  LATEX,
  PLAIN,
  stripLatex,
  SUPERSCRIPT,
  TAG,
} from './inline-marks.ts'
import {nextIndexIn, type NextIndex} from './next-index.ts'
import {readPlain} from './plain-text.ts'
import {collapse, countVisible} from './visible.ts'

/** What a stretch of one line holds once tags, emphasis, bullets and escapes are set aside. */
export interface Inline extends Words {
  /** All of it is emphasised. */
  readonly bold: boolean
  /** It begins with a bullet, which is set aside. */
  readonly bulleted?: boolean
  /** Words that the source strikes out; they are not part of `text`. */
  readonly struck: string
}

/**
 * Read the inline marks of a stretch that holds no tab and no line end.
 *
 * Tags, entities, emphasis, escapes and LaTeX-like residue of a PDF converter are set aside; a bullet begins a
 * new line of the cell; a raised figure becomes its superscript character, so that `40%<sup>2</sup>` cannot be
 * read as 402. Reading is local: cutting a line into cells first changes nothing that is counted.
 */
export function readInline(source: string): Inline {
  const plain = readPlain(source)
  if (plain !== undefined) {
    const text = plain.even ? source.trim() : collapse(source)
    return {text, visible: plain.visible, bold: false, struck: ''}
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
  /** A visible character was put. */
  private begun = false
  private readonly source: string
  private readonly emphasis: ReadonlyMap<number, number>
  private readonly commentEnd: NextIndex
  private readonly tab: NextIndex
  private words: boolean | undefined

  constructor(source: string, emphasis: ReadonlyMap<number, number>) {
    this.source = source
    this.emphasis = emphasis
    this.commentEnd = nextIndexIn(source, '-->')
    this.tab = nextIndexIn(source, '\t')
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
        !this.takeComment() &&
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
    if (holdsWord(run)) {
      if (this.depth > 0) this.emphasised++
      else this.plain++
    }
    this.out += run
    this.begun ||= run.trim() !== ''
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

  private takeComment(): boolean {
    if (!this.source.startsWith('<!--', this.at)) return false
    const end = this.commentEnd(this.at + 4)
    if (end < 0 || (this.tab(this.at) >= 0 && this.tab(this.at) < end)) return false
    this.at = end + 3
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
      if (!this.begun) this.bulleted = true
      this.out += '\n'
      return
    }
    if (holdsWord(character)) {
      if (this.depth > 0) this.emphasised++
      else this.plain++
    }
    this.begun ||= character.trim() !== ''
    this.out += this.raised ? (SUPERSCRIPT[character] ?? character) : character
  }

  /** A middle dot between figures is a decimal point, and a tick alone in its cell is an answer: neither is a bullet. */
  private beginsItem(character: string): boolean {
    const before = this.source[this.at - character.length - 1] ?? ''
    const after = this.source[this.at] ?? ''
    if (character === '·' && /\d/.test(before) && /\d/.test(after)) return false
    return !ANSWER.test(character) || this.hasWords()
  }
  private hasWords(): boolean {
    this.words ??= holdsWord(this.source)
    return this.words
  }
}

/** A letter or a figure: nearly always one of ASCII, which is found many times sooner. */
function holdsWord(text: string): boolean {
  return /[a-z\d]/i.test(text) || /[\p{L}\p{N}]/u.test(text)
}
