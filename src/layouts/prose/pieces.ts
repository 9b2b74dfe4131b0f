/** A word or a mark of a text, and where it stands in it. */
export interface Piece {
  readonly text: string
  readonly from: number
  readonly to: number
}

const OPENING = /^[([“"‘]$/
const CLOSING = /^[)\]”"’',;:.!?]$/
/** Words whose full stop ends no sentence. */
const ABBREVIATED =
  /^(?:approx|est|no|nos|c|ca|vs|v|cf|ref|e\.g|i\.e|incl|excl|etc|p|pp|max|min|prov|dept|govt)$/i

/** Cut a text into words and the marks around them; a mark inside a word (`93.2%`, `2003/04`) is the word's, the end of a line a mark. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  for (const match of text.matchAll(/\S+|\n/g)) {
    const word = match[0]
    if (word === '\n') {
      pieces.push({text: word, from: match.index, to: match.index + 1})
      continue
    }
    let from = 0
    let to = word.length
    while (from < to && OPENING.test(word.charAt(from))) from++
    while (to > from && CLOSING.test(word.charAt(to - 1))) to--
    if (word.charAt(to) === '.' && ABBREVIATED.test(word.slice(from, to))) to++
    const at = match.index
    for (let index = 0; index < from; index++) pieces.push(pieceAt(word, index, index + 1, at))
    if (to > from) pieces.push(pieceAt(word, from, to, at))
    for (let index = to; index < word.length; index++) pieces.push(pieceAt(word, index, index + 1, at))
  }
  return pieces
}

function pieceAt(word: string, from: number, to: number, at: number): Piece {
  return {text: word.slice(from, to), from: at + from, to: at + to}
}
