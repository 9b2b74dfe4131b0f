import {type FormField, shownOfForm, WORD_FIELDS} from '../flow/form-field.ts'

/** Reads what the group `{\*\formfield …}` says of a form field. */
export class FormFieldWords {
  /** `undefined` of a text field: its text is the field's result */
  #is: FormField['is'] | undefined
  #state: number | undefined
  #standard: number | undefined
  readonly #entries: string[] = []

  word(name: string, parameter = 0): void {
    if (name === 'fftype') this.#is = WORD_FIELDS[parameter]
    else if (name === 'ffres') this.#state = parameter
    else if (name === 'ffdefres') this.#standard = parameter
  }

  beginEntry(): void {
    this.#entries.push('')
  }

  entryText(text: string): void {
    const last = this.#entries.length - 1
    if (last >= 0) this.#entries[last] += text
  }

  shown(): string | undefined {
    const [is, state, standard, entries] = [this.#is, this.#state, this.#standard, this.#entries]
    return is === undefined ? undefined : shownOfForm({is, state, standard, entries})
  }
}
