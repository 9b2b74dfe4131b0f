import type {SourceLine} from './lines.ts'
import type {PageLines} from './page-lines.ts'
import {countMarks} from './slash-line.ts'

/** Lines on end that slashes part: from `from` to before `to`, by index. */
export function findSlashRanges(
  lines: readonly SourceLine[],
  pages: PageLines,
): {from: number; to: number}[] {
  const ranges: {from: number; to: number}[] = []
  let at = 0
  while (at < lines.length) {
    if (countMarks(lines[at]?.text ?? '') === 0) {
      at++
      continue
    }
    const to = extend(lines, at, pages)
    if (to - at >= 2) ranges.push({from: at, to})
    at = to
  }
  return ranges
}

/** So many lines without a mark may stand in a row. */
const MOST_UNMARKED = 5

function extend(lines: readonly SourceLine[], from: number, pages: PageLines): number {
  let to = from + 1
  let unmarked = 0
  let parted = false
  for (let at = from + 1; at < lines.length && at - to < MOST_UNMARKED * 2; at++) {
    const text = lines[at]?.text ?? ''
    if (countMarks(text) > 0) {
      to = at + 1
      unmarked = 0
      parted = false
    } else if (text.trim() === '') parted = true
    else if (pages.isNumber(text) || pages.isRunning(text)) parted = false
    else if (parted || ++unmarked > MOST_UNMARKED) break
    else if (unmarked === 1 && goesOnInLine(lines[at - 1]?.text ?? '', text)) to = at + 1
  }
  return to
}

/** The last line of the last row may hold no mark. */
function goesOnInLine(above: string, text: string): boolean {
  return countMarks(above) > 0 && text.trim().length < above.trim().length
}
