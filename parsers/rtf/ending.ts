/** So much of the last words is told of a file that breaks off. */
const TOLD = 40

/** Notes how a file ends: its last words, and whether any stand behind its own group. */
export class Ending {
  #last = ''
  #isEnded = false
  #hasTail = false

  note(text: string): void {
    if (text.trim() === '') return
    this.#last = (this.#last + text).slice(-TOLD)
    this.#hasTail ||= this.#isEnded
  }

  /** @param isEnded  the document's own group is closed */
  groups(isEnded: boolean): void {
    this.#isEnded = isEnded
  }

  get last(): string {
    return this.#last.trim()
  }

  get hasTail(): boolean {
    return this.#hasTail
  }
}
