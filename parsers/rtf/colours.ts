import type {Light} from '../block.ts'
import {lightOfRgb} from '../colour/read-colour.ts'

/** More colours than any table of colours has. */
const MOST_COLOURS = 10_000

/** The table of colours, by whose numbers words and cells name theirs: `{\colortbl;\red255\green0\blue0;}`. */
export class Colours {
  readonly #lights: (Light | undefined)[] = []
  #parts: Record<'red' | 'green' | 'blue', number> = {red: 0, green: 0, blue: 0}

  word(name: string, parameter: number | undefined): void {
    if (name === 'red' || name === 'green' || name === 'blue') this.#parts[name] = parameter ?? 0
  }

  /** Each colour ends in a semicolon; one that says nothing is what the reader would have without. */
  text(text: string): void {
    for (const character of text) {
      if (character !== ';' || this.#lights.length >= MOST_COLOURS) continue
      const {red, green, blue} = this.#parts
      this.#lights.push(lightOfRgb([red, green, blue]))
      this.#parts = {red: 0, green: 0, blue: 0}
    }
  }

  light(number: number | undefined): Light | undefined {
    return number === undefined ? undefined : this.#lights[number]
  }
}
