import {readFile} from 'node:fs/promises'

/** Rows of a CSV file behind its head: line ends that stand in no quotation. */
export async function rowsIn(file: string): Promise<number> {
  const text = await readFile(file, 'utf8')
  let [rows, quoted] = [0, false]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) quoted = !quoted
    else if (code === LINE_FEED && !quoted) rows++
  }
  return Math.max(rows - 1, 0)
}

const QUOTE = 0x22
const LINE_FEED = 0x0a
