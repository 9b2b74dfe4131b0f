import type {FlowNode, FlowParagraph, Run} from '../flow/node.ts'
import {TableBuilder} from '../flow/table-builder.ts'
import {Bytes} from './bytes.ts'
import {CHARACTERS, FURNITURE, PASSED_OVER, READ_ALTHOUGH_MARKED, SYMBOLS} from './destinations.ts'
import {Fonts} from './fonts.ts'
import {HeadingStyles} from './heading-styles.ts'
import {RowDefinition} from './row-definition.ts'
import {Scanner} from './scanner.ts'

/** What an RTF file says. */
export interface ReadRtf {
  readonly nodes: readonly FlowNode[]
  readonly title: string
  /** groups that are still open where the file ends */
  readonly open: number
  /** stretches of hidden text */
  readonly hidden: number
}

/** Where the text of a group goes. */
type Destination = 'body' | 'fonts' | 'styles' | 'label' | 'title' | 'nowhere'

/** What holds inside a group; a group begins with what holds around it. */
interface State {
  readonly into: Destination
  readonly builder: TableBuilder
  readonly row: RowDefinition
  readonly bold: boolean
  readonly struck: boolean
  readonly raised: boolean
  readonly hidden: boolean
  readonly deleted: boolean
  readonly font: number
  /** characters to step over behind a `\u` */
  readonly fallback: number
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
  readonly #fonts = new Fonts()
  readonly #headings = new HeadingStyles()
  readonly #bytes = new Bytes()
  readonly #row = new RowDefinition()
  readonly #body = new TableBuilder()
  readonly #notes: FlowNode[] = []
  readonly #furniture = new Map<string, readonly FlowNode[]>()
  readonly #states: State[] = []
  #state: State
  #codePage = 1252
  #standardFont = 0
  #skip = 0
  #inTable = false
  #depth = 0
  #style = 0
  #outline: number | undefined
  #label = ''
  #title = ''
  #called = 0
  #isCalled = false
  #hidden = 0
  #isMarked = false
  /** a group has begun, and no word of it is read yet */
  #isFresh = false

  constructor(source: string) {
    this.#scanner = new Scanner(source)
    this.#state = {
      into: 'body',
      builder: this.#body,
      row: this.#row,
      bold: false,
      struck: false,
      raised: false,
      hidden: false,
      deleted: false,
      font: 0,
      fallback: 1,
    }
  }

  read(): ReadRtf {
    for (;;) {
      const token = this.#scanner.next()
      if (token === 'end') break
      if (token === 'byte') {
        this.#byte(this.#scanner.byte)
        continue
      }
      if (token !== 'text') this.#flush()
      if (token === 'text') this.#text(this.#scanner.text)
      else if (token === 'open') this.#open()
      else if (token === 'close') this.#close()
      else if (token === 'symbol') this.#symbol(this.#scanner.name)
      else this.#word(this.#scanner.name, this.#scanner.parameter)
    }
    this.#flush()
    const open = this.#states.length
    while (this.#states.length > 0) this.#close()
    const body = this.#body.finish(this.#row)
    const furniture = [...this.#furniture.values()].flat()
    return {
      nodes: [...body, ...this.#notes, ...furniture],
      title: this.#title.trim(),
      open,
      hidden: this.#hidden,
    }
  }

  #open(): void {
    this.#states.push(this.#state)
    this.#isFresh = true
    this.#isMarked = false
    this.#skip = 0
  }

  #close(): void {
    this.#isFresh = false
    this.#skip = 0
    const closed = this.#state
    const outer = this.#states.pop()
    if (outer === undefined) return
    if (closed.into === 'label' && outer.into !== 'label') this.#endLabel(outer.builder)
    if (closed.into === 'fonts') this.#fonts.finish()
    if (closed.builder !== outer.builder) this.#endBuilder(closed.builder)
    this.#state = outer
  }

  #symbol(name: string): void {
    if (name === '*') {
      this.#isMarked = this.#isFresh
      return
    }
    this.#isFresh = false
    if (name === '\r' || name === '\n') this.#endParagraph()
    else if (SYMBOLS[name] !== undefined) this.#put(SYMBOLS[name])
  }

  #word(name: string, parameter: number | undefined): void {
    const isFirst = this.#isFresh
    this.#isFresh = false
    if (isFirst && this.#begin(name)) return
    if (this.#state.into === 'fonts') {
      this.#fonts.word(name, parameter)
      return
    }
    if (this.#state.into === 'styles') {
      this.#headings.word(name, parameter)
      return
    }
    if (name === 'bin') this.#scanner.skip(parameter ?? 0)
    else if (name === 'u') this.#unicode(parameter ?? 0)
    else if (CHARACTERS[name] !== undefined) this.#put(CHARACTERS[name])
    else if (!this.#look(name, parameter) && this.#state.into === 'body') this.#structure(name, parameter)
  }

  /** The first word of a group says where its text goes. */
  #begin(name: string): boolean {
    const isUnknown = this.#isMarked && !READ_ALTHOUGH_MARKED.has(name)
    this.#isMarked = false
    if (name === 'fonttbl') return this.#goInto('fonts')
    if (name === 'stylesheet') return this.#goInto('styles')
    if (name === 'title') return this.#goInto('title')
    if (name === 'info') return this.#goInto('nowhere')
    if (name === 'upr') return this.#goInto('nowhere')
    if (name === 'ud') return this.#goInto(this.#states.at(-2)?.into ?? 'body')
    if (name === 'listtext' || name === 'pntext') {
      this.#label = ''
      return this.#goInto('label')
    }
    if (FURNITURE.has(name)) return this.#goIntoBuilder(new TableBuilder('furniture'))
    if (name === 'footnote') return this.#beginNote()
    if (name === 'nesttableprops') {
      // the row of the table around goes on after it
      this.#state = {...this.#state, row: new RowDefinition()}
      return true
    }
    if (isUnknown || PASSED_OVER.has(name)) {
      this.#scanner.skipGroup()
      return true
    }
    return false
  }

  #goInto(into: Destination): true {
    this.#state = {...this.#state, into}
    return true
  }

  #goIntoBuilder(builder: TableBuilder): true {
    this.#state = {
      ...this.#state,
      into: this.#state.into === 'nowhere' ? 'nowhere' : 'body',
      builder,
      bold: false,
      struck: false,
      raised: false,
      hidden: false,
    }
    return true
  }

  #beginNote(): true {
    const label = this.#isCalled ? {label: {text: String(this.#called), bullet: false}} : {}
    this.#isCalled = false
    return this.#goIntoBuilder(new TableBuilder('note', label.label))
  }

  /** A head, a foot or a note ends. */
  #endBuilder(builder: TableBuilder): void {
    const nodes = builder.finish(this.#row)
    if (nodes.length === 0) return
    const kind = nodes.find((node) => node.type === 'paragraph')
    if (kind?.type === 'paragraph' && kind.apart === 'note') this.#notes.push(...nodes)
    else this.#furniture.set(wordsOf(nodes), nodes.flatMap(paragraphsIn))
  }

  #endLabel(builder: TableBuilder): void {
    const text = this.#label.trim()
    // Word's second kind of bullet is an o of a typewriter's font
    const bullet = !/[\p{L}\p{N}]/u.test(text) || text === 'o'
    builder.label(text === '' ? undefined : {text, bullet})
  }

  #look(name: string, parameter: number | undefined): boolean {
    const isOn = parameter !== 0
    switch (name) {
      case 'b':
        this.#state = {...this.#state, bold: isOn}
        return true
      case 'strike':
      case 'striked':
        this.#state = {...this.#state, struck: isOn}
        return true
      case 'super':
      case 'up':
        this.#state = {...this.#state, raised: isOn}
        return true
      case 'sub':
      case 'dn':
      case 'nosupersub':
        this.#state = {...this.#state, raised: false}
        return true
      case 'v':
        if (isOn && !this.#state.hidden) this.#hidden++
        this.#state = {...this.#state, hidden: isOn}
        return true
      case 'deleted':
        this.#state = {...this.#state, deleted: isOn}
        return true
      case 'f':
        this.#state = {...this.#state, font: parameter ?? 0}
        return true
      case 'uc':
        this.#state = {...this.#state, fallback: parameter ?? 1}
        return true
      case 'plain':
        this.#state = {
          ...this.#state,
          bold: false,
          struck: false,
          raised: false,
          hidden: false,
          deleted: false,
          font: this.#standardFont,
        }
        return true
      case 'deff':
        this.#standardFont = parameter ?? 0
        this.#state = {...this.#state, font: this.#standardFont}
        return true
      case 'ansicpg':
        this.#codePage = parameter ?? 1252
        return true
      default: {
        const codePage = CODE_PAGES[name]
        if (codePage !== undefined) this.#codePage = codePage
        return codePage !== undefined
      }
    }
  }

  #structure(name: string, parameter: number | undefined): void {
    switch (name) {
      case 'par':
      case 'sect':
        this.#endParagraph()
        return
      case 'pard':
        this.#inTable = false
        this.#depth = 0
        this.#style = 0
        this.#outline = undefined
        return
      case 'intbl':
        this.#inTable = parameter !== 0
        return
      case 'itap':
        this.#depth = parameter ?? 0
        return
      case 's':
        this.#style = parameter ?? 0
        return
      case 'outlinelevel':
        this.#outline = (parameter ?? 9) + 1
        return
      case 'cell':
        this.#state.builder.endCell(1, this.#level())
        return
      case 'nestcell':
        this.#state.builder.endCell(Math.max(2, this.#depth), this.#level())
        return
      case 'row':
        this.#state.builder.endRow(1, this.#state.row)
        return
      case 'nestrow':
        this.#state.builder.endRow(Math.max(2, this.#depth), this.#state.row)
        return
      case 'chftn':
        this.#callNote()
        return
      default:
        this.#state.row.read(name, parameter)
    }
  }

  /** The mark that calls a note stands in the text; inside the note it is the note's label. */
  #callNote(): void {
    if (this.#state.builder !== this.#body || this.#state.into !== 'body') return
    this.#called++
    this.#isCalled = true
    this.#add({text: String(this.#called), raised: true})
  }

  #endParagraph(): void {
    if (this.#state.into === 'body') this.#state.builder.endParagraph(this.#tables(), this.#level())
  }

  /** How many tables the paragraph stands in. */
  #tables(): number {
    return this.#inTable ? Math.max(1, this.#depth) : this.#depth
  }

  #level(): number | undefined {
    const level = this.#outline ?? this.#headings.level(this.#style)
    return level !== undefined && level <= 9 ? level : undefined
  }

  #unicode(parameter: number): void {
    this.#put(String.fromCharCode(parameter & 0xffff))
    this.#skip = this.#state.fallback
  }

  #byte(byte: number): void {
    this.#isFresh = false
    if (this.#skip > 0) {
      this.#skip--
      return
    }
    if (this.#fonts.get(this.#state.font)?.signs === true && this.#state.into !== 'fonts')
      this.#put(String.fromCharCode(0xf000 + byte))
    else this.#bytes.add(byte, this.#codePageNow())
  }

  #codePageNow(): number {
    return this.#fonts.get(this.#state.font)?.codePage ?? this.#codePage
  }

  #flush(): void {
    if (!this.#bytes.isEmpty) this.#put(this.#bytes.take())
  }

  #text(text: string): void {
    this.#isFresh = false
    let rest = text
    if (this.#skip > 0) {
      const skipped = Math.min(this.#skip, rest.length)
      this.#skip -= skipped
      rest = rest.slice(skipped)
    }
    if (!this.#bytes.isEmpty && rest !== '' && this.#bytes.isOpen) {
      this.#bytes.add(rest.charCodeAt(0), this.#codePageNow())
      rest = rest.slice(1)
    }
    this.#flush()
    if (rest === '') return
    if (this.#fonts.get(this.#state.font)?.signs === true && this.#state.into !== 'fonts')
      this.#put(rest.replace(/[\u0021-\u00ff]/g, (sign) => String.fromCharCode(0xf000 + sign.charCodeAt(0))))
    // oxlint-disable-next-line no-control-regex -- bytes of ASCII are asked for
    else if (/^[\0-\x7f]*$/.test(rest)) this.#put(rest)
    else {
      for (let at = 0; at < rest.length; at++) this.#bytes.add(rest.charCodeAt(at), this.#codePageNow())
      this.#flush()
    }
  }

  #put(text: string): void {
    const {into} = this.#state
    if (into === 'body') this.#add({text})
    else if (into === 'label') this.#label += text
    else if (into === 'title') this.#title += text
    else if (into === 'fonts') this.#fonts.text(text)
    else if (into === 'styles') this.#headings.text(text)
  }

  #add({text, raised}: Run): void {
    const state = this.#state
    if (state.hidden || state.deleted) return
    state.builder.add({
      text,
      ...(state.bold ? {bold: true} : {}),
      ...(state.struck ? {struck: true} : {}),
      ...(state.raised || raised === true ? {raised: true} : {}),
    })
  }
}

function paragraphsIn(node: FlowNode): FlowParagraph[] {
  if (node.type === 'paragraph') return [{...node, apart: 'furniture'}]
  return node.rows.flatMap(({cells}) => cells.flatMap(({content}) => content.flatMap(paragraphsIn)))
}

/** Heads and feet that say the same are one. */
function wordsOf(nodes: readonly FlowNode[]): string {
  return nodes
    .flatMap(paragraphsIn)
    .map(({runs}) => runs.map(({text}) => text).join(''))
    .join('\n')
}
