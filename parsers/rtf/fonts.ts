import {CODE_PAGE_OF_CHARSET} from '../flow/code-page.ts'

export interface Font {
  readonly codePage?: number
  /** its letters are signs: each stands at U+F000 and its code */
  readonly signs: boolean
}

const SYMBOL_FONT = /^(?:symbol|wingdings(?: [23])?|webdings|zapf ?dingbats)\b/i

/** The fonts of a file, as its font table gives them one after another. */
export class Fonts {
  readonly #fonts = new Map<number, Font>()
  #number = 0
  #charset: number | undefined
  #codePage: number | undefined
  #name = ''

  word(name: string, parameter: number | undefined): void {
    if (name === 'f') {
      this.finish()
      this.#number = parameter ?? 0
    } else if (name === 'fcharset') this.#charset = parameter
    else if (name === 'cpg') this.#codePage = parameter
  }

  text(text: string): void {
    this.#name += text
    if (text.includes(';')) this.finish()
  }

  finish(): void {
    if (this.#name.trim() !== '' || this.#charset !== undefined) {
      const codePage = this.#codePage ?? CODE_PAGE_OF_CHARSET[this.#charset ?? 1]
      this.#fonts.set(this.#number, {
        signs: this.#charset === 2 || SYMBOL_FONT.test(this.#name.trim()),
        ...(codePage === undefined ? {} : {codePage}),
      })
    }
    this.#charset = undefined
    this.#codePage = undefined
    this.#name = ''
  }

  get(number: number): Font | undefined {
    return this.#fonts.get(number)
  }
}
