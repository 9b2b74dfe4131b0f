import {shownOfForm} from '../flow/form-field.ts'

const BOX = 1
const LIST = 2
/** The state is not set: that which the form began with holds. */
const UNSET = 25

/** Reads what the group `{\*\formfield …}` says of a form field. */
export class FormFieldWords {
  #kind = 0
  #state: number | undefined
  #standard = 0
  readonly #entries: string[] = []

  word(name: string, parameter = 0): void {
    if (name === 'fftype') this.#kind = parameter
    else if (name === 'ffres') this.#state = parameter === UNSET ? undefined : parameter
    else if (name === 'ffdefres') this.#standard = parameter
  }

  beginEntry(): void {
    this.#entries.push('')
  }

  entryText(text: string): void {
    const last = this.#entries.length - 1
    if (last >= 0) this.#entries[last] += text
  }

  /** `undefined` of a text field: its text is the field's result. */
  shown(): string | undefined {
    const chosen = this.#state ?? this.#standard
    if (this.#kind === BOX) return shownOfForm({is: 'box', checked: chosen !== 0})
    if (this.#kind === LIST) return shownOfForm({is: 'list', entries: this.#entries, chosen})
    return undefined
  }
}
