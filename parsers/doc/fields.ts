/** Marks of fields. Source: [MS-DOC] 2.8.25 (special characters). */
const BEGINS = 0x13
const RESULT = 0x14
const ENDS = 0x15

/** Tells of characters, one after another, which belong to the instruction of a field: only its result is text. */
export class Fields {
  readonly #open: ('code' | 'result')[] = []
  readonly #unended: ReadonlySet<number>

  /** @param unended  fields that are not to be heeded; see {@link unendedFields} */
  constructor(unended: ReadonlySet<number>) {
    this.#unended = unended
  }

  /** Is the character a mark of a field, or part of an instruction? To be asked of each character in its order. */
  hides(code: number, at: number): boolean {
    if (code === BEGINS) {
      if (!this.#unended.has(at)) this.#open.push('code')
    } else if (code === RESULT) {
      if (this.#open.length > 0) this.#open[this.#open.length - 1] = 'result'
    } else if (code === ENDS) this.#open.pop()
    else return this.#open.includes('code')
    return true
  }
}

/** Fields that have neither a result nor an end: heeding one, all text behind it would be an instruction. */
export function unendedFields(characters: string, from: number, to: number): ReadonlySet<number> {
  const open: {readonly at: number; hasResult: boolean}[] = []
  for (let at = from; at < to; at++) {
    const code = characters.charCodeAt(at)
    const last = open.at(-1)
    if (code === BEGINS) open.push({at, hasResult: false})
    else if (code === RESULT && last !== undefined) last.hasResult = true
    else if (code === ENDS) open.pop()
  }
  return new Set(open.filter(({hasResult}) => !hasResult).map(({at}) => at))
}
