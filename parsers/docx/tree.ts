import type {FlowCell, FlowNode, FlowParagraph, FlowRow, Run} from '../flow/node.ts'
import {type HighRun, raiseLifted} from '../flow/lifted.ts'
import {sharedLight} from '../colour/lit.ts'
import {type Lights, type Marks, readMarks} from './marks.ts'

/** What mammoth makes of an element; which fields it has depends on its type. */
export interface MammothNode {
  readonly type: string
  readonly children?: readonly MammothNode[]
  readonly value?: string
  readonly isBold?: boolean
  readonly isStrikethrough?: boolean
  readonly verticalAlignment?: string
  readonly isHeader?: boolean
  readonly colSpan?: number
  readonly rowSpan?: number
  readonly checked?: boolean
  readonly breakType?: string
  readonly noteType?: string
  readonly noteId?: string
}

/** The notes of a file: each by what refers to it. */
export type NoteOf = (reference: MammothNode) => readonly MammothNode[] | undefined

/** Read mammoth's tree as paragraphs and tables, the notes last, in the order in which the text refers to them. */
export function flowOfTree(children: readonly MammothNode[], noteOf: NoteOf): FlowNode[] {
  const notes = new Notes(noteOf)
  const nodes = flowOf(children, notes)
  return [...nodes, ...notes.flow()]
}

/** Counts the notes that the text refers to. */
class Notes {
  readonly #noteOf: NoteOf
  readonly #referred = new Map<string, MammothNode>()

  constructor(noteOf: NoteOf) {
    this.#noteOf = noteOf
  }

  /** The number of the note that a reference is to. */
  number(reference: MammothNode): string {
    const key = `${reference.noteType ?? ''} ${reference.noteId ?? ''}`
    if (!this.#referred.has(key)) this.#referred.set(key, reference)
    return String([...this.#referred.keys()].indexOf(key) + 1)
  }

  flow(): FlowNode[] {
    return [...this.#referred.values()].flatMap((reference) => {
      const label = {text: this.number(reference), bullet: false}
      const body = flowOf(this.#noteOf(reference) ?? [], this)
      return body.map((node, index): FlowNode => {
        if (node.type === 'table') return node
        return {...node, apart: 'note', ...(index === 0 ? {label} : {})}
      })
    })
  }
}

function flowOf(children: readonly MammothNode[], notes: Notes): FlowNode[] {
  return children.flatMap((child): FlowNode[] => {
    if (child.type === 'paragraph') return [paragraphOf(child, notes)]
    if (child.type !== 'table') return child.children === undefined ? [] : flowOf(child.children, notes)
    const rows = (child.children ?? []).filter(({type}) => type === 'tableRow')
    return [{type: 'table', rows: rows.map((row) => rowOf(row, notes))}]
  })
}

function rowOf({children = [], isHeader}: MammothNode, notes: Notes): FlowRow {
  return {
    cells: children
      .filter(({type}) => type === 'tableCell')
      .map((cell): FlowCell => ({
        content: flowOf(cell.children ?? [], notes),
        cs: cell.colSpan ?? 1,
        rs: cell.rowSpan ?? 1,
        ...lightsIn(cell),
      })),
    header: isHeader === true,
  }
}

/**
 * The lights that marks in a cell's own paragraphs say it has: of its ground in the first, for behind that may stand the
 * paragraphs of cells that were merged into it; shapes of two lights are none.
 */
function lightsIn({children = []}: MammothNode): Pick<FlowCell, 'ground' | 'shape'> {
  const lights = children
    .filter(({type}) => type === 'paragraph')
    .map(({children: runs = []}) => runs.flatMap(lightsOfRun))
  const ground = lights[0]?.find((one) => one.ground !== undefined)?.ground
  const shape = sharedLight(lights.flat().flatMap((one) => one.shape ?? []))
  return {...(ground === undefined ? {} : {ground}), ...(shape === undefined ? {} : {shape})}
}

function lightsOfRun({children = []}: MammothNode): Lights[] {
  return children.flatMap(({type, value}) => (type === 'text' ? readMarks(value ?? '').lights : []))
}

function paragraphOf({children = []}: MammothNode, notes: Notes): FlowParagraph {
  const runs: HighRun[] = []
  let marks: Marks = {}
  const add = (node: MammothNode, look: Omit<HighRun, 'text'>): void => {
    switch (node.type) {
      case 'run': {
        const own = {
          ...(node.isBold === true ? {bold: true} : {}),
          ...(node.isStrikethrough === true ? {struck: true} : {}),
          ...(node.verticalAlignment === 'superscript' ? {raised: true} : {}),
          ...lightOf(node),
          ...(isMarked(node, 'fixed') ? {fixed: true as const} : {}),
          ...(isMarked(node, 'lifted') ? {lifted: true as const} : {}),
        }
        for (const child of node.children ?? []) add(child, own)
        return
      }
      case 'text': {
        const read = readMarks(node.value ?? '')
        marks = {...marks, ...read.marks}
        if (read.text !== '') runs.push({...look, text: read.text})
        return
      }
      case 'tab':
        runs.push({...look, text: '\t'})
        return
      case 'break':
        if (node.breakType === 'line') runs.push({...look, text: '\n'})
        return
      case 'checkbox':
        runs.push({...look, text: node.checked === true ? '☑' : '☐'})
        return
      case 'noteReference':
        runs.push({text: notes.number(node), raised: true})
        return
      default:
        for (const child of node.children ?? []) add(child, look)
    }
  }
  for (const child of children) add(child, {})
  return {type: 'paragraph', runs: raiseLifted(runs), ...marks}
}

function isMarked({children = []}: MammothNode, as: 'fixed' | 'lifted'): boolean {
  return children.some(({type, value}) => type === 'text' && readMarks(value ?? '')[as])
}

function lightOf(run: MammothNode): Pick<Run, 'light'> {
  const light = lightsOfRun(run).find(({letters}) => letters !== undefined)?.letters
  return light === undefined ? {} : {light}
}
