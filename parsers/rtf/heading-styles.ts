/** The levels of headings that a style sheet gives its paragraph styles. */
export class HeadingStyles {
  readonly #levels = new Map<number, number>()
  #number = 0
  #outline: number | undefined
  #name = ''

  word(name: string, parameter: number | undefined): void {
    if (name === 's') this.#number = parameter ?? 0
    else if (name === 'outlinelevel') this.#outline = (parameter ?? 9) + 1
  }

  text(text: string): void {
    this.#name += text
    if (text.includes(';')) this.finish()
  }

  /** A style is read: Word's own heading styles have English names in every language. */
  finish(): void {
    const named = /^\s*heading ([1-9])\s*[;,]/i.exec(this.#name)?.[1]
    const isTitle = /^\s*title\s*;?\s*$/i.test(this.#name)
    const level = this.#outline ?? (named === undefined ? (isTitle ? 1 : undefined) : Number(named))
    if (level !== undefined && level <= 9) this.#levels.set(this.#number, level)
    this.#number = 0
    this.#outline = undefined
    this.#name = ''
  }

  /** `undefined` where the style is none of a heading. */
  level(style: number): number | undefined {
    return this.#levels.get(style)
  }
}
