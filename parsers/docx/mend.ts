import type {NextLabel} from './lists.ts'
import {type Marks, withoutMarks, writeMarks} from './marks.ts'
import {type ListPlace, lookOf, outlineOf, type Properties, type RunLook} from './properties.ts'
import {emptyCell, RowCells} from './row-cells.ts'
import type {Style, Styles} from './styles.ts'
import {escapeXml, glyphText, symbolIn} from './run-text.ts'
import {readXml, type Tag, whole} from './xml.ts'

/** What mending a part needs to know of the rest of the file. */
export interface Mending {
  readonly styles: Styles
  readonly nextLabel: NextLabel
}

/** A part that mammoth can read without loss. */
export interface MendedPart {
  readonly xml: string
  /** runs of text that the file hides */
  readonly hidden: number
}

/** Elements that mammoth reads as they stand. */
const KEPT = new Set(
  'w:body w:document w:footnotes w:footnote w:endnotes w:endnote w:tbl w:sdt w:sdtPr w:sdtContent w14:checkbox w14:checked w:ffData w:checkBox w:checked w:default'.split(
    ' ',
  ),
)
/** Elements whose content is no text of the document, or is deleted. */
const DROPPED = new Set(
  (
    'w:del w:moveFrom w:sectPr w:tblPr w:tblGrid w:rPrChange w:pPrChange w:tcPrChange w:trPrChange w:numberingChange ' +
    'w:sdtEndPr w:tblPrEx w:rubyPr w:rt'
  ).split(' '),
)
/** Elements of run content that stand for themselves. */
const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': '<w:tab/>',
  'w:ptab': '<w:tab/>',
  'w:cr': '<w:br/>',
  'w:noBreakHyphen': '<w:noBreakHyphen/>',
}
const ROOTS = new Set(['w:document', 'w:footnotes', 'w:endnotes'])
const NAMESPACES =
  ' xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"' +
  ' xmlns:wordml="http://schemas.microsoft.com/office/word/2010/wordml"'
const PROPERTIES = new Set(['w:pPr', 'w:rPr', 'w:trPr', 'w:tcPr'])

type Frame =
  | {readonly is: 'paragraph'; style: Style; open: boolean}
  | {readonly is: 'run'; look: RunLook; open: boolean; told: boolean}
  | {readonly is: 'row'; readonly cells: RowCells; open: boolean; after: number}
  | {readonly is: 'cell'; open: boolean}
  | {readonly is: 'properties'; readonly of: string; readonly found: Map<string, Tag['attributes']>}
  | {readonly is: 'text'; readonly instruction: boolean}
  | {readonly is: 'choices'; taken: boolean}
  | {readonly is: 'kept'; readonly name: string}
  | {readonly is: 'picture'}
  | {readonly is: 'open'}

/**
 * Write a part of a Word file anew, with all that mammoth would lose put where it finds it.
 *
 * - cells for the columns that a row leaves out before and after its own (`gridBefore`, `gridAfter`);
 * - cells that the old `hMerge` joins are one cell with a span;
 * - hidden text and hidden rows are left out, bookmarks too, for in a table they cost the merged cells;
 * - the look that styles give a run is written into the run;
 * - the labels of automatic numbering and the levels of headings are written as marks (`marks.ts`);
 * - text boxes, fields and formulas keep their text, whichever of their forms it stands in.
 *
 * Nothing else is written: the part gets smaller, and mammoth faster.
 *
 * @param apart  what all paragraphs of the part are, where they are no running text
 * @throws XmlFault
 */
export function mendPart(part: Uint8Array, mending: Mending, apart?: Marks['apart']): MendedPart {
  const mender = new Mender(mending, apart)
  readXml(part, mender)
  return mender.mended()
}

class Mender {
  readonly #mending: Mending
  readonly #apart: Marks['apart']
  readonly #out: string[] = []
  readonly #frames: Frame[] = []
  /** elements open inside one whose content is passed over */
  #passing = 0
  #hidden = 0

  constructor(mending: Mending, apart: Marks['apart']) {
    this.#mending = mending
    this.#apart = apart
  }

  mended(): MendedPart {
    return {xml: this.#out.join(''), hidden: this.#hidden}
  }

  open = (tag: Tag): void => {
    if (this.#passing > 0) {
      this.#passing++
      return
    }
    const top = this.#frames.at(-1)
    if (top?.is === 'properties') {
      // the properties of a paragraph's mark stand inside its own: of those only its deletion counts
      if (tag.name !== 'w:rPr' && !top.found.has(tag.name)) top.found.set(tag.name, tag.attributes)
      if (DROPPED.has(tag.name) && tag.name !== 'w:del') this.#passing++
      else this.#frames.push({is: 'properties', of: tag.name, found: top.found})
      return
    }
    if (top?.is === 'choices' && top.taken) this.#passing++
    else if (DROPPED.has(tag.name)) this.#passing++
    else this.#frames.push(this.#frameOf(tag, top))
  }

  close = (name: string): void => {
    if (this.#passing > 0) {
      this.#passing--
      return
    }
    const frame = this.#frames.pop()
    switch (frame?.is) {
      case 'properties':
        if (PROPERTIES.has(name) && this.#frames.at(-1)?.is !== 'properties') this.#apply(name, frame.found)
        return
      case 'paragraph':
        this.#openParagraph(frame, new Map())
        this.#out.push('</w:p>')
        return
      case 'run':
        if (frame.open) this.#out.push('</w:r>')
        return
      case 'cell':
        this.#openCell(frame, new Map())
        this.#out.push('</w:tc>')
        return
      case 'row':
        this.#openRow(frame, new Map())
        frame.cells.finish(this.#out, frame.after)
        this.#out.push('</w:tr>')
        return
      case 'kept':
        this.#out.push(`</${kept(frame.name)}>`)
        return
      case 'picture':
        this.#out.push('</w:pict>')
        return
      default:
    }
  }

  text = (text: string): void => {
    if (this.#passing > 0) return
    const frame = this.#frames.at(-1)
    if (frame?.is !== 'text') return
    const written = escapeXml(withoutMarks(text))
    if (frame.instruction) this.#out.push(`<w:instrText>${written}</w:instrText>`)
    else
      this.#content(
        `<w:t xml:space="preserve">${escapeXml(glyphText(withoutMarks(text), this.#font()))}</w:t>`,
      )
  }

  #frameOf({name, attributes}: Tag, top: Frame | undefined): Frame {
    // what a page's head or foot is laid out with is no table of the report
    if (this.#apart === 'furniture' && /^w:(?:tbl|tr|tc)$/.test(name)) return {is: 'open'}
    switch (name) {
      case 'w:p':
        this.#begin()
        return {is: 'paragraph', style: this.#mending.styles.paragraph(undefined), open: false}
      case 'w:r':
      case 'm:r':
        this.#begin()
        return {is: 'run', look: this.#lookOf(new Map()), open: false, told: false}
      case 'w:tr':
        return {is: 'row', cells: new RowCells(), open: false, after: 0}
      case 'w:tc':
        this.#beginCell()
        return {is: 'cell', open: false}
      case 'w:pPr':
      case 'w:rPr':
      case 'w:trPr':
      case 'w:tcPr':
        return {is: 'properties', of: name, found: new Map()}
      case 'w:t':
      case 'm:t':
        return {is: 'text', instruction: false}
      case 'w:instrText':
        this.#openRun()
        return {is: 'text', instruction: true}
      case 'w:fldChar':
        this.#openRun()
        return this.#keep(name, attributes)
      case 'w:br':
        this.#content(/^(?:page|column)$/.test(attributes['type'] ?? '') ? '' : '<w:br/>')
        return {is: 'open'}
      case 'w:sym':
        this.#content(`<w:t>${escapeXml(symbolIn(attributes['char'] ?? ''))}</w:t>`)
        return {is: 'open'}
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        // a mark of the author's own stands in the text after it
        if (attributes['customMarkFollows'] === undefined)
          this.#content(`<${name} w:id="${escapeXml(attributes['id'] ?? '')}"/>`)
        return {is: 'open'}
      case 'mc:AlternateContent':
        return {is: 'choices', taken: false}
      case 'mc:Choice':
      case 'mc:Fallback':
        if (top?.is === 'choices') top.taken = true
        return {is: 'open'}
      case 'w:txbxContent':
        this.#openRun()
        this.#out.push('<w:pict>')
        return {is: 'picture'}
      default:
        if (SIGNS[name] !== undefined) this.#content(SIGNS[name])
        return KEPT.has(name) ? this.#keep(name, attributes) : {is: 'open'}
    }
  }

  #keep(name: string, attributes: Tag['attributes']): Frame {
    this.#begin()
    const written = ['id', 'type', 'fldCharType', 'val']
      .filter((key) => attributes[key] !== undefined)
      .map((key) => ` w:${key}="${escapeXml(attributes[key] ?? '')}"`)
      .join('')
    const spaces = ROOTS.has(name) ? NAMESPACES : ''
    this.#out.push(`<${kept(name)}${spaces}${written}>`)
    return {is: 'kept', name}
  }

  /** Content is about to stand in a paragraph, or in a cell: both are begun once their properties are known. */
  #begin(): void {
    const top = this.#frames.findLast(({is}) => is === 'paragraph' || is === 'cell' || is === 'row')
    if (top?.is === 'paragraph') this.#openParagraph(top, new Map())
    else if (top?.is === 'cell') this.#openCell(top, new Map())
    else if (top?.is === 'row') this.#openRow(top, new Map())
  }

  #beginCell(): void {
    const row = this.#frames.findLast((frame) => frame.is === 'row')
    if (row === undefined) return
    this.#openRow(row, new Map())
    row.cells.begin(this.#out.length)
  }

  /** Content of a run: nothing is written of a hidden one. */
  #content(xml: string): void {
    const run = this.#frames.findLast((frame) => frame.is === 'run')
    if (run?.look.hidden === true) {
      if (!run.told) this.#hidden++
      run.told = true
      return
    }
    this.#openRun()
    this.#out.push(xml)
  }

  #openRun(): void {
    const run = this.#frames.findLast((frame) => frame.is === 'run')
    if (run === undefined || run.open) return
    run.open = true
    const {bold, struck, raised} = run.look
    const look = [
      ...(bold === true ? ['<w:b/>'] : []),
      ...(struck === true ? ['<w:strike/>'] : []),
      ...(raised === true ? ['<w:vertAlign w:val="superscript"/>'] : []),
    ].join('')
    this.#out.push(look === '' ? '<w:r>' : `<w:r><w:rPr>${look}</w:rPr>`)
  }

  #font(): string | undefined {
    return this.#frames.findLast((frame) => frame.is === 'run')?.look.font
  }

  #apply(name: string, found: Properties): void {
    const owner = this.#frames.at(-1)
    if (name === 'w:pPr' && owner?.is === 'paragraph') this.#openParagraph(owner, found)
    else if (name === 'w:rPr' && owner?.is === 'run') owner.look = this.#lookOf(found)
    else if (name === 'w:trPr' && owner?.is === 'row') this.#openRow(owner, found)
    else if (name === 'w:tcPr' && owner?.is === 'cell') this.#openCell(owner, found)
  }

  #lookOf(properties: Properties): RunLook {
    const paragraph = this.#frames.findLast((frame) => frame.is === 'paragraph')
    return {
      ...paragraph?.style.look,
      ...this.#mending.styles.character(properties.get('w:rStyle')?.['val']),
      ...lookOf(properties),
    }
  }

  #openParagraph(frame: Extract<Frame, {is: 'paragraph'}>, properties: Properties): void {
    if (frame.open) return
    frame.open = true
    frame.style = this.#mending.styles.paragraph(properties.get('w:pStyle')?.['val'])
    if (properties.has('w:del')) {
      this.#out.push('<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>')
      return
    }
    const marks = writeMarks(this.#marksOf(frame.style, properties))
    this.#out.push(
      marks === '' ? '<w:p>' : `<w:p><w:r><w:t xml:space="preserve">${escapeXml(marks)}</w:t></w:r>`,
    )
  }

  #marksOf(style: Style, properties: Properties): Marks {
    const level = outlineOf(properties) ?? style.level ?? 0
    const own: ListPlace = {
      ...style.list,
      ...(properties.has('w:numId') ? {list: properties.get('w:numId')?.['val'] ?? '0'} : {}),
      ...(properties.has('w:ilvl') ? {level: whole(properties.get('w:ilvl')?.['val']) ?? 0} : {}),
    }
    const label =
      own.list === undefined || own.list === '0'
        ? undefined
        : this.#mending.nextLabel(own.list, own.level ?? 0)
    return {
      ...(level > 0 ? {level} : {}),
      ...(label === undefined ? {} : {label: {...label, text: withoutMarks(label.text)}}),
      ...(this.#apart === undefined ? {} : {apart: this.#apart}),
    }
  }

  #openRow(frame: Extract<Frame, {is: 'row'}>, properties: Properties): void {
    if (frame.open) return
    frame.open = true
    const isGone = properties.has('w:del') || properties.has('w:hidden')
    this.#out.push(
      `<w:tr><w:trPr>${isGone ? '<w:del/>' : ''}${properties.has('w:tblHeader') ? '<w:tblHeader/>' : ''}</w:trPr>`,
    )
    frame.after = whole(properties.get('w:gridAfter')?.['val']) ?? 0
    this.#out.push(emptyCell(whole(properties.get('w:gridBefore')?.['val']) ?? 0))
  }

  #openCell(frame: Extract<Frame, {is: 'cell'}>, properties: Properties): void {
    if (frame.open) return
    frame.open = true
    const row = this.#frames.findLast((one) => one.is === 'row')
    row?.cells.open(this.#out, properties)
  }
}

/** mammoth knows the elements of Word 2010 by a prefix of its own; what it is bound to says which they are. */
function kept(name: string): string {
  return name.replace(/^w14:/, 'wordml:')
}
