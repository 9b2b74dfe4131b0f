import type {Light} from '../block.ts'
import {readLight} from '../colour/read-colour.ts'
import {entryOf} from './drop-down.ts'
import type {Frame} from './frames.ts'
import type {NextLabel} from './lists.ts'
import {lightOfShape} from './lights.ts'
import {
  FIXED_MARK,
  LIFTED_MARK,
  type Lights,
  type Marks,
  withoutMarks,
  writeLights,
  writeMarks,
} from './marks.ts'
import {lookOf, type Properties, type RunLook} from './properties.ts'
import {RowCells} from './row-cells.ts'
import type {Styles} from './styles.ts'
import {DROPPED, KEPT, kept, NAMESPACES, PROPERTIES, ROOTS, SIGNS} from './elements.ts'
import {isFixedFont} from '../flow/fixed-font.ts'
import {shownOfForm} from '../flow/form-field.ts'
import {signsOf} from '../flow/symbol-font.ts'
import {marksOf} from './paragraph-marks.ts'
import {escapeXml, runStart, symbolIn} from './run-text.ts'
import {TableMending} from './table-mending.ts'
import {readXml, type Tag} from './xml.ts'

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
  readonly #tables = new TableMending(this.#out)
  #hidden = 0
  /** what a drop-down shows, until its field ends or shows it itself */
  #shown = ''

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
        this.#tables.openCell(frame, this.#row(), new Map())
        this.#out.push('</w:tc>')
        return
      case 'row':
        this.#tables.closeRow(frame)
        return
      case 'kept':
        if (frame.name === 'w:tbl') this.#tables.closeTable()
        this.#out.push(`</${kept(frame.name)}>`)
        if (frame.endsField) this.#endField()
        return
      case 'drop-down':
        this.#shown = shownOfForm({...frame, is: 'list'})
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
    const words = withoutMarks(text)
    if (frame.instruction) this.#out.push(`<w:instrText>${escapeXml(words)}</w:instrText>`)
    else this.#content(`<w:t xml:space="preserve">${escapeXml(signsOf(words, this.#font() ?? ''))}</w:t>`)
  }

  /** A drop-down has its entries in the beginning of its field, and mostly no result. */
  #endField(): void {
    const shown = this.#shown
    this.#shown = ''
    if (shown !== '') this.#content(`<w:t xml:space="preserve">${escapeXml(withoutMarks(shown))}</w:t>`)
  }

  #frameOf({name, attributes}: Tag, top: Frame | undefined): Frame {
    if (top?.is === 'drop-down') return entryOf(top, name, attributes)
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
        return {is: 'row', cells: new RowCells(), open: false, gone: false, before: 0, after: 0}
      case 'w:tc':
        this.#tables.beginCell(this.#row())
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
        this.#content('<w:br/>') // one of a page or a column parts words too
        return {is: 'open'}
      case 'w:sym':
        this.#content(`<w:t>${escapeXml(symbolIn(attributes['char'] ?? '', attributes['font'] ?? ''))}</w:t>`)
        return {is: 'open'}
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        // a mark of the author's own stands in the text after it
        if (attributes['customMarkFollows'] === undefined)
          this.#content(`<${name} w:id="${escapeXml(attributes['id'] ?? '')}"/>`)
        return {is: 'open'}
      case 'w:ddList':
        return {is: 'drop-down', entries: []}
      case 'mc:AlternateContent':
        return {is: 'choices', taken: false}
      case 'mc:Choice':
      case 'mc:Fallback':
        if (top?.is === 'choices') top.taken = true
        return {is: 'open'}
      case 'm:den':
        // a half is 1/2 and never 12
        this.#begin()
        this.#out.push('<w:r><w:t>/</w:t></w:r>')
        return {is: 'open'}
      case 'm:sup':
        return {is: 'raised'}
      case 'a:solidFill':
        return {is: 'solid'}
      case 'a:srgbClr':
        if (top?.is === 'solid') this.#drawShape(readLight(attributes['val'] ?? ''))
        return {is: 'open'}
      case 'w:txbxContent':
        this.#openRun()
        this.#out.push('<w:pict>')
        return {is: 'picture'}
      default:
        if (name.startsWith('v:')) this.#drawShape(lightOfShape(name, attributes))
        if (SIGNS[name] !== undefined) this.#content(SIGNS[name])
        return KEPT.has(name) ? this.#keep(name, attributes) : {is: 'open'}
    }
  }

  #keep(name: string, attributes: Tag['attributes']): Frame {
    this.#begin()
    if (name === 'w:tbl') this.#tables.openTable()
    const written = ['id', 'type', 'fldCharType', 'val']
      .filter((key) => attributes[key] !== undefined)
      .map((key) => ` w:${key}="${escapeXml(attributes[key] ?? '')}"`)
      .join('')
    const spaces = ROOTS.has(name) ? NAMESPACES : ''
    this.#out.push(`<${kept(name)}${spaces}${written}>`)
    return {is: 'kept', name, endsField: attributes['fldCharType'] === 'end'}
  }

  /** Content is about to stand in a paragraph, or in a cell: both are begun once their properties are known. */
  #begin(): void {
    const top = this.#frames.findLast(({is}) => is === 'paragraph' || is === 'cell' || is === 'row')
    if (top?.is === 'paragraph') this.#openParagraph(top, new Map())
    else if (top?.is === 'cell') this.#tables.openCell(top, this.#row(), new Map())
    else if (top?.is === 'row') this.#tables.openRow(top, new Map())
  }

  #row(): Extract<Frame, {is: 'row'}> | undefined {
    return this.#frames.findLast((frame) => frame.is === 'row')
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
    this.#shown = '' // the field has a result
    this.#out.push(xml)
  }

  #openRun(): void {
    const run = this.#frames.findLast((frame) => frame.is === 'run')
    if (run === undefined || run.open) return
    run.open = true
    const {light, font, lifted} = run.look
    this.#out.push(runStart(run.look))
    if (light !== undefined && light !== 'none') this.#writeLights({letters: light})
    if (font !== undefined && isFixedFont(font)) this.#out.push(`<w:t>${FIXED_MARK}</w:t>`)
    if (lifted === true) this.#out.push(`<w:t>${LIFTED_MARK}</w:t>`)
  }

  /** A shape in a cell; elsewhere a colour says nothing. */
  #drawShape(light: Light | undefined): void {
    const run = this.#frames.findLast((frame) => frame.is === 'run')
    if (light === undefined || run === undefined || run.look.hidden === true) return
    this.#openRun()
    this.#writeLights({shape: light})
  }

  #writeLights(lights: Lights): void {
    if (this.#tables.isInTable) this.#out.push(`<w:t>${writeLights(lights)}</w:t>`)
  }

  #font(): string | undefined {
    return this.#frames.findLast((frame) => frame.is === 'run')?.look.font
  }

  #apply(name: string, found: Properties): void {
    const owner = this.#frames.at(-1)
    if (name === 'w:pPr' && owner?.is === 'paragraph') this.#openParagraph(owner, found)
    else if (name === 'w:rPr' && owner?.is === 'run') owner.look = this.#lookOf(found)
    else if (name === 'w:trPr' && owner?.is === 'row') this.#tables.openRow(owner, found)
    else if (name === 'w:tcPr' && owner?.is === 'cell') this.#tables.openCell(owner, this.#row(), found)
  }

  #lookOf(properties: Properties): RunLook {
    const paragraph = this.#frames.findLast((frame) => frame.is === 'paragraph')
    return {
      ...paragraph?.style.look,
      ...this.#mending.styles.character(properties.get('w:rStyle')?.['val']),
      ...lookOf(properties),
      ...(this.#frames.some(({is}) => is === 'raised') ? {raised: true} : {}),
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
    const marks =
      writeMarks(marksOf(frame.style, properties, this.#mending.nextLabel, this.#apart)) +
      this.#tables.groundMark(this.#frames.findLast((one) => one.is === 'cell'))
    this.#out.push(
      marks === '' ? '<w:p>' : `<w:p><w:r><w:t xml:space="preserve">${escapeXml(marks)}</w:t></w:r>`,
    )
  }
}
