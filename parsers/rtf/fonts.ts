import {CODE_PAGE_OF_CHARSET} from '../flow/code-page.ts'
import {isFixedFont} from '../flow/fixed-font.ts'
import {isSymbolFont} from '../flow/symbol-font.ts'

export interface Font {
  readonly codePage?: number
  /** its letters are signs: by this name, '' where the table of signs has none of it */
  readonly signs?: string
  /** its letters are all as wide */
  readonly fixed?: true
}

/** The character set of fonts whose letters are signs. */
const SIGNS = 2
/** The pitch of fonts whose letters are all as wide. */
const FIXED_PITCH = 1

/** The fonts of a file, as its font table gives them one after another. */
export class Fonts {
  readonly #fonts = new Map<number, Font>()
  #number = 0
  #charset: number | undefined
  #codePage: number | undefined
  #isFixed = false
  #name = ''

  word(name: string, parameter: number | undefined): void {
    if (name === 'f') {
      this.finish()
      this.#number = parameter ?? 0
    } else if (name === 'fcharset') this.#charset = parameter
    else if (name === 'fprq') this.#isFixed = parameter === FIXED_PITCH
    else if (name === 'cpg') this.#codePage = parameter
  }

  text(text: string): void {
    this.#name += text
    if (text.includes(';')) this.finish()
  }

  finish(): void {
    const name = this.#name.replace(/;.*$/s, '').trim()
    if (name !== '' || this.#charset !== undefined) {
      const codePage = this.#codePage ?? CODE_PAGE_OF_CHARSET[this.#charset ?? 1]
      this.#fonts.set(this.#number, {
        ...(isSymbolFont(name) ? {signs: name} : this.#charset === SIGNS ? {signs: ''} : {}),
        ...(codePage === undefined ? {} : {codePage}),
        ...(this.#isFixed || isFixedFont(name) ? {fixed: true} : {}),
      })
    }
    this.#isFixed = false
    this.#charset = undefined
    this.#codePage = undefined
    this.#name = ''
  }

  get(number: number): Font | undefined {
    return this.#fonts.get(number)
  }
}
