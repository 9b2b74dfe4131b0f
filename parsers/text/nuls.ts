import {replaceFound, tellFinding, type Mended} from './findings.ts'

/** So many NULs are a slip of a disk or a transfer; beyond it the file is of another kind. */
export function areNulsSparse(nuls: number, length: number): boolean {
  return nuls <= Math.max(Math.min(3, length / 8), length / 200)
}

/** The length without the NULs that fill up a last sector: a crash or an old file system leaves them. */
export function endOfText(text: string): number {
  let end = text.length
  while (end > 0 && text.charCodeAt(end - 1) === 0) end--
  return end
}

/**
 * Mend sparse NULs. One beside a blank stood for nothing and goes; one within a word stands for a character that
 * is lost, and `1\05` must not become 15, so it is marked as lost.
 *
 * @returns `undefined` where there are so many that the file is no text
 */
export function mendNuls(text: string): Mended | undefined {
  if (!text.includes('\0')) return {text, messages: []}
  const end = endOfText(text)
  const kept = text.slice(0, end)
  if (end === 0 || !areNulsSparse(kept.split('\0').length - 1, end)) return undefined
  const mended = replaceFound(kept, /\0/g, (_, at) =>
    standsFree(kept.charAt(at - 1), kept.charAt(at + 1)) ? '' : '\ufffd',
  )
  const filling = {count: text.length - end, first: end}
  return {
    text: mended.text,
    messages: [
      ...tellFinding(kept, mended, {
        severity: 'warning',
        code: 'text/nul',
        say: (places) =>
          `${places} stands a NUL byte, which no text has: set aside beside a blank, and within a word marked as a lost character (\ufffd)`,
      }),
      ...tellFinding(text, filling, {
        severity: 'info',
        code: 'text/nul',
        say: () =>
          `The file is filled up with NUL bytes behind its last line, ${filling.count} in all: set aside`,
      }),
    ],
  }
}

function standsFree(before: string, after: string): boolean {
  return before.trim() === '' || after.trim() === ''
}
