const LONGEST = 80

/** Words of a report inside a sentence of ours: on one line, in quotation marks, cut where they are long. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return `“${line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line}”`
}

/** `1 row`, `2 rows`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}

/** Words of a label beyond which nobody looks for the ones that matter. */
const MOST_WORDS = 24

/**
 * The fewest words on end of a label that by themselves are read as the whole label is: the ones that gave it that
 * reading. Asked of the reader itself, so it tells what the reader does and not what a list of words says it does.
 *
 * @param isRead  whether some words give the reading
 * @returns       of as few the first; `undefined` where only what stands around the label can have given it
 */
export function wordsThatGive(label: string, isRead: (words: string) => boolean): string | undefined {
  const words = label.split(/\s+/).filter((word) => word !== '')
  const most = Math.min(words.length, MOST_WORDS)
  for (let length = 1; length <= most; length++) {
    for (let from = 0; from + length <= most; from++) {
      const run = words.slice(from, from + length).join(' ')
      if (isRead(run)) return run
    }
  }
  return words.length > most && isRead(label) ? label : undefined
}
