import type {Light} from '../block.ts'
import type {FlowParagraph} from '../flow/node.ts'

/**
 * What mammoth does not hand on is written into its paragraphs between two characters that no text has: code points
 * that Unicode keeps for such use inside a program.
 */
const OPEN = '\ufdd0'
const CLOSE = '\ufdd1'
const MARK = /\ufdd0([^\ufdd1]*)\ufdd1/g

export type Marks = Pick<FlowParagraph, 'level' | 'label' | 'apart'>

/** What has a light: the ground of the cell that the text stands in, a shape in it, or the run of text itself. */
export type Lights = Readonly<Partial<Record<'ground' | 'shape' | 'letters', Light>>>

const LIGHTS = {G: 'ground', S: 'shape', T: 'letters'} as const

export function writeLights({ground, shape, letters}: Lights): string {
  const said = [['G', ground] as const, ['S', shape] as const, ['T', letters] as const]
  return said.map(([sign, light]) => (light === undefined ? '' : `${OPEN}${sign}${light}${CLOSE}`)).join('')
}

/** The run is set in a font whose letters are all as wide. */
export const FIXED_MARK = `${OPEN}F${CLOSE}`

/** The run stands so many points above the line. */
export const LIFTED_MARK = `${OPEN}U${CLOSE}`

export function writeMarks({level, label, apart}: Marks): string {
  return [
    ...(level === undefined ? [] : [`L${level}`]),
    ...(label === undefined ? [] : [`${label.bullet ? 'B' : 'N'}${label.text}`]),
    ...(apart === undefined ? [] : [`A${apart}`]),
  ]
    .map((mark) => `${OPEN}${mark}${CLOSE}`)
    .join('')
}

/** Text of the file as it may be written: without the characters that marks are made of. */
export function withoutMarks(text: string): string {
  return text.includes(OPEN) || text.includes(CLOSE) ? text.replace(/[\ufdd0\ufdd1]/g, '') : text
}

/** Take the marks out of a text. */
export function readMarks(text: string): ReadMarks {
  if (!text.includes(OPEN)) return {text, marks: {}, lights: {}, fixed: false, lifted: false}
  let marks: Marks = {}
  let lights: Lights = {}
  const rest = text.replace(MARK, (_, mark: string) => {
    if (mark === 'F' || mark === 'U') return ''
    const light = readLights(mark)
    if (light === undefined) marks = {...marks, ...readMark(mark)}
    else lights = {...lights, ...light}
    return ''
  })
  return {text: rest, marks, lights, fixed: text.includes(FIXED_MARK), lifted: text.includes(LIFTED_MARK)}
}

export interface ReadMarks {
  readonly text: string
  readonly marks: Marks
  readonly lights: Lights
  readonly fixed: boolean
  readonly lifted: boolean
}

function readLights(mark: string): Lights | undefined {
  const [sign, light] = [mark.charAt(0), mark.slice(1)]
  if (sign !== 'G' && sign !== 'S' && sign !== 'T') return undefined
  return light === 'red' || light === 'amber' || light === 'green' ? {[LIGHTS[sign]]: light} : {}
}

function readMark(mark: string): Marks {
  const said = mark.slice(1)
  if (mark.startsWith('L')) return {level: Number(said)}
  if (mark.startsWith('A')) return {apart: said === 'note' ? 'note' : 'furniture'}
  return {label: {text: said, bullet: mark.startsWith('B')}}
}
