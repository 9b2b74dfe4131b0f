import {FormFieldWords} from './form-fields.ts'
import {signOfField} from './symbol-field.ts'

/** Gathers what the instruction of a field says, and what it says of a form. */
export class FieldInstruction {
  #text = ''
  #form = new FormFieldWords()

  begin(): void {
    this.#text = ''
    this.#form = new FormFieldWords()
  }

  text(text: string): void {
    this.#text += text
  }

  get form(): FormFieldWords {
    return this.#form
  }

  /** What the field shows by its instruction alone, whatever its result; `undefined` where its result is its text. */
  shown(): string | undefined {
    return signOfField(this.#text) ?? this.#form.shown()
  }
}
