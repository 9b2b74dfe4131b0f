import type {FlowNode} from '../flow/node.ts'
import {CHARACTERS, groupStart, SYMBOLS} from './destinations.ts'
import {Ending} from './ending.ts'
import {FieldInstruction} from './field-instruction.ts'
import {FileTables} from './file-tables.ts'
import {ItemLabels} from './item-labels.ts'
import {Letters} from './letters.ts'
import {PLAIN, withWord} from './looks.ts'
import {STANDARD, tablesAround, withParagraphWord} from './paragraph-state.ts'
import {type Part, Parts} from './parts.ts'
import {RowDefinition} from './row-definition.ts'
import {Scanner} from './scanner.ts'
import type {State} from './state.ts'

/** What an RTF file says. */
export interface ReadRtf {
  readonly nodes: readonly FlowNode[]
  readonly title: string
  /** groups that are still open where the file ends */
  readonly open: number
  /** the last words of the text */
  readonly last: string
  /** words that stand behind the end of the document's own group */
  readonly hasTail: boolean
  /** stretches of hidden text */
  readonly hidden: number
}

const CODE_PAGES: Readonly<Record<string, number>> = {ansi: 1252, mac: 10_000, pc: 437, pca: 850}

/**
 * Read an RTF file from its first byte to its last, groups on a stack of our own: a hundred thousand of them, one in
 * another, cost no more than as many words.
 *
 * @param source  the file, each byte a character
 */
export function readRtf(source: string): ReadRtf {
  return new RtfReader(source).read()
}

class RtfReader {
  readonly #scanner: Scanner
  readonly #tables = new FileTables()
  readonly #letters = new Letters(this.#tables.fonts)
  readonly #parts = new Parts()
  readonly #states: State[] = []
  #state: State = {
    into: 'body',
    part: this.#parts.text,
    row: new RowDefinition(this.#tables.colours),
    look: PLAIN,
    paragraph: STANDARD,
    standIns: 1,
  }
  #standardFont = 0
  readonly #labels = new ItemLabels(this.#tables.lists)
  #title = ''
  readonly #field = new FieldInstruction()
  /** the result of the field that was read is what its instruction says already */
  #isResultSaid = false
  readonly #ending = new Ending()
  #hidden = 0
  #isMarked = false
  /** a group has begun, and no word of it is read yet */
  #isFresh = false

  constructor(source: string) {
    this.#scanner = new Scanner(source)
  }

  read(): ReadRtf {
    for (let token = this.#scanner.next(); token !== 'end'; token = this.#scanner.next()) {
      const {name, parameter, text, byte} = this.#scanner
      if (token !== 'byte' && token !== 'text') this.#put(this.#letters.flush())
      if (token === 'byte') this.#putByte(byte)
      else if (token === 'text') this.#putText(text)
      else if (token === 'open') this.#open()
      else if (token === 'close') this.#close()
      else if (token === 'symbol') this.#symbol(name)
      else this.#word(name, parameter)
    }
    this.#put(this.#letters.flush())
    const open = this.#states.length
    while (this.#states.length > 0) this.#close()
    return {
      nodes: this.#parts.finish(),
      title: this.#title.trim(),
      open,
      last: this.#ending.last,
      hasTail: this.#ending.hasTail,
      hidden: this.#hidden,
    }
  }

  #open(): void {
    this.#states.push(this.#state)
    this.#isFresh = true
    this.#isMarked = false
    this.#letters.endStandIns()
  }

  #close(): void {
    this.#isFresh = false
    this.#letters.endStandIns()
    const closed = this.#state
    if (this.#states.length === 1) this.#endParagraph() // the last one need not be marked
    const outer = this.#states.pop()
    if (outer === undefined) return
    if (closed.into === 'label' && outer.into !== 'label') this.#labels.end(outer.part.builder)
    if (closed.into === 'fonts') this.#tables.fonts.finish()
    if (closed.part !== outer.part) this.#numberItem(closed)
    if (closed.part !== outer.part)
      this.#parts.end(closed.part, outer.part, tablesAround(closed.paragraph), this.#level())
    this.#state = outer
    if (closed.into === 'instruction' && outer.into !== 'instruction') this.#endInstruction()
    this.#ending.groups(this.#states.length === 0)
  }

  #symbol(name: string): void {
    if (name === '*') {
      this.#isMarked = this.#isFresh
      return
    }
    this.#isFresh = false
    const character = SYMBOLS[name]
    if (character !== undefined) this.#putCharacter(character)
    else if (name === '\r' || name === '\n') this.#endParagraph()
  }

  #word(name: string, parameter: number | undefined): void {
    const isFirst = this.#isFresh
    this.#isFresh = false
    if (isFirst && this.#begin(name)) return
    const {into} = this.#state
    const character = CHARACTERS[name]
    if (this.#tables.word(into, name, parameter)) return
    if (into === 'form') this.#field.form.word(name, parameter)
    else if (name === 'bin') this.#scanner.skip(parameter ?? 0)
    else if (name === 'u') this.#put(this.#letters.unicode(parameter ?? 0, this.#state.standIns))
    else if (character !== undefined) this.#putCharacter(character)
    else {
      this.#letters.endStandIns()
      if (!this.#look(name, parameter) && into === 'body') this.#structure(name, parameter)
    }
  }

  /** The first word of a group says where its text goes. */
  #begin(name: string): boolean {
    const start = groupStart(name, this.#isMarked)
    this.#isMarked = false
    const {into, part} = this.#state
    this.#tables.begin(into, name)
    switch (start?.is) {
      case 'destination':
        if (start.into === 'label') this.#labels.begin()
        if (start.into === 'instruction') this.#field.begin()
        if (start.into === 'form-entry') this.#field.form.beginEntry()
        this.#state = {...this.#state, into: into === 'nowhere' && start.into !== 'title' ? into : start.into}
        return true
      case 'part':
        return this.#goIntoPart(start.part === 'box' ? this.#parts.box(part) : this.#parts[start.part]())
      case 'unicode-form':
        this.#state = {...this.#state, into: this.#states.at(-2)?.into ?? 'body'}
        return true
      case 'inner-row':
        this.#state = {...this.#state, row: new RowDefinition(this.#tables.colours)}
        return true
      case 'result':
        if (this.#isResultSaid) this.#scanner.skipGroup()
        this.#isResultSaid = false
        return true
      case 'passed-over':
        this.#scanner.skipGroup()
        return true
      default:
        return false
    }
  }

  #goIntoPart(part: Part): true {
    const {into} = this.#state
    const look = {...PLAIN, font: this.#standardFont, deleted: this.#state.look.deleted}
    this.#state = {...this.#state, into: into === 'nowhere' ? into : 'body', part, look, paragraph: STANDARD}
    return true
  }

  #endInstruction(): void {
    const sign = this.#field.shown()
    this.#isResultSaid = sign !== undefined
    if (sign !== undefined) this.#put(sign)
  }

  #look(name: string, parameter: number | undefined): boolean {
    const {look} = this.#state
    const next = withWord(look, name, parameter, this.#standardFont)
    if (next !== undefined) {
      if (next.hidden && !look.hidden) this.#hidden++
      this.#state = {...this.#state, look: next}
      return true
    }
    const codePage = name === 'ansicpg' ? (parameter ?? 1252) : CODE_PAGES[name]
    if (codePage !== undefined) this.#letters.codePage = codePage
    else if (name === 'uc') this.#state = {...this.#state, standIns: parameter ?? 1}
    else if (name === 'deff') {
      this.#standardFont = parameter ?? 0
      this.#state = {...this.#state, look: {...look, font: this.#standardFont}}
    } else return false
    return true
  }

  #structure(name: string, parameter: number | undefined): void {
    const {part, row, paragraph} = this.#state
    const next = withParagraphWord(paragraph, name, parameter)
    if (next !== undefined) {
      this.#state = {...this.#state, paragraph: next}
      return
    }
    switch (name) {
      case 'par':
      case 'sect':
        this.#endParagraph()
        return
      case 'cell':
        this.#numberItem(this.#state)
        part.builder.endCell(1, this.#level())
        return
      case 'nestcell':
        this.#numberItem(this.#state)
        part.builder.endCell(Math.max(2, paragraph.depth), this.#level())
        return
      case 'row':
        part.builder.endRow(1, row)
        return
      case 'nestrow':
        part.builder.endRow(Math.max(2, paragraph.depth), row)
        return
      case 'chftn':
        this.#callNote()
        return
      default:
        row.read(name, parameter)
    }
  }

  /** The mark that calls a note stands in the text; inside the note it is the note's label. */
  #callNote(): void {
    if (this.#state.part.is === 'text' || this.#state.part.is === 'box') this.#add(this.#parts.call(), true)
  }

  #numberItem({into, part, paragraph}: State): void {
    if (into === 'body') this.#labels.number(paragraph, part.builder)
  }

  #endParagraph(): void {
    this.#numberItem(this.#state)
    const {into, part, paragraph} = this.#state
    if (into === 'body') part.builder.endParagraph(tablesAround(paragraph), this.#level())
  }

  #level(): number | undefined {
    const {outline, style} = this.#state.paragraph
    const level = outline ?? this.#tables.headings.level(style)
    return level !== undefined && level <= 9 ? level : undefined
  }

  /** A control word or symbol that is a character. */
  #putCharacter(character: string): void {
    if (!this.#letters.standsIn()) this.#put(character)
  }

  #putByte(byte: number): void {
    this.#isFresh = false
    this.#put(this.#letters.byte(byte, this.#font()))
  }

  #putText(text: string): void {
    this.#isFresh = false
    this.#put(this.#letters.text(text, this.#font()))
  }

  /** The font whose letters these are. */
  #font(): number {
    const {into, look} = this.#state
    return this.#tables.isNameIn(into) ? -1 : look.font
  }

  #put(text: string): void {
    if (text === '') return
    const {into} = this.#state
    if (into === 'body') this.#add(text, false)
    else if (into === 'label') this.#labels.text(text)
    else if (into === 'title') this.#title += text
    else if (into === 'instruction') this.#field.text(text)
    else if (into === 'form-entry') this.#field.form.entryText(text)
    else this.#tables.text(into, text)
  }

  #add(text: string, isRaised: boolean): void {
    const {look, part} = this.#state
    if (look.hidden || look.deleted) {
      part.builder.leaveOut()
      return
    }
    this.#ending.note(text)
    part.builder.add(this.#tables.run(text, look, isRaised))
  }
}
