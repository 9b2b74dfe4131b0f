import type {Random} from '../seeded.ts'

/** Words over lines of at most `width` characters; with `hyphens`, a long word at a line's end is broken. */
export function wrap(text: string, width: number, hyphens?: Random): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const room = width - line.length - 1
    const broken = hyphens !== undefined && line !== '' && breakWord(word, room, hyphens)
    if (line === '' || word.length <= room) line = line === '' ? word : `${line} ${word}`
    else if (broken !== false && broken !== undefined) {
      lines.push(`${line} ${broken[0]}-`)
      line = broken[1]
    } else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line]
}

/** Three letters at least stay on either side. */
function breakWord(word: string, room: number, random: Random): [string, string] | undefined {
  const at = Math.min(room - 1, word.length - 3)
  if (!/^[a-z]{7,}$/.test(word) || at < 3 || random.chance(0.5)) return undefined
  return [word.slice(0, at), word.slice(at)]
}
