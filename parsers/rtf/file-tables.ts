import type {HighRun} from '../flow/lifted.ts'
import {Colours} from './colours.ts'
import type {Destination} from './destinations.ts'
import {Fonts} from './fonts.ts'
import {HeadingStyles} from './heading-styles.ts'
import {Lists} from './lists.ts'
import type {CharacterLook} from './looks.ts'

/** The tables at the head of a file, by whose numbers its text names fonts, colours, styles and lists. */
export class FileTables {
  readonly fonts = new Fonts()
  readonly colours = new Colours()
  readonly headings = new HeadingStyles()
  readonly lists = new Lists()

  /** A group begins where the words go to a table. */
  begin(into: Destination, name: string): void {
    if (into === 'lists') this.lists.begin(name)
  }

  /** Is a control word one of a table's? Then it is taken in. */
  word(into: Destination, name: string, parameter: number | undefined): boolean {
    if (into === 'fonts') this.fonts.word(name, parameter)
    else if (into === 'styles') this.headings.word(name, parameter)
    else if (into === 'colours') this.colours.word(name, parameter)
    else if (into === 'lists') this.lists.word(name, parameter)
    else return false
    return true
  }

  /** Text that goes to a table; any other is none of its business. */
  text(into: Destination, text: string): void {
    if (into === 'fonts') this.fonts.text(text)
    else if (into === 'styles') this.headings.text(text)
    else if (into === 'colours') this.colours.text(text)
    else if (into === 'level-text') this.lists.text(text)
  }

  /** Names of fonts and styles are set in none, nor are marks between colours. */
  isNameIn(into: Destination): boolean {
    return into === 'fonts' || into === 'styles' || into === 'colours' || into === 'level-text'
  }

  /** Text as it looks: the light of the ground under the words counts, else their own. */
  run(text: string, look: CharacterLook, isRaised: boolean): HighRun {
    const {bold, struck, raised, lifted, colour, under, font} = look
    const light = this.colours.light(under === 0 ? colour : under)
    return {
      text,
      ...(bold ? {bold: true} : {}),
      ...(struck ? {struck: true} : {}),
      ...(raised || isRaised ? {raised: true} : {}),
      ...(lifted ? {lifted: true} : {}),
      ...(light === undefined ? {} : {light}),
      ...(this.fonts.get(font)?.fixed === true ? {fixed: true} : {}),
    }
  }
}
