import {wordText} from '../../model/word.ts'
import type {ComparedPair} from '../explain.ts'
import {addUp} from '../weigh.ts'
import type {NodeWords} from './node-words.ts'
import {personEvidence} from './person-evidence.ts'

/** A compared pair with the bar of what a person said of the two, and that in a sentence. */
export interface JudgedBySaying {
  readonly pair: ComparedPair
  readonly reason?: string
}

/** Put what persons said of two nodes on top of what the fields say. */
export function judgeSaid(pair: ComparedPair, words: NodeWords): JudgedBySaying {
  const apart = words.between(pair.a, pair.b)
  if (apart !== undefined) {
    const {says, pair: said} = apart
    const who = isOf(said, pair) ? 'they' : 'two others, which these are one with,'
    const sentence =
      says === 'apart'
        ? `a person says that ${who} are two`
        : `a person was unsure whether ${who} are one, so it is left open`
    const weighed = addUp([...pair.evidence, personEvidence(says, said.word)])
    return {pair: {...pair, ...weighed}, reason: `${sentence} (${wordText(said.word)})`}
  }
  const same = words.same.find(
    ({nodes: [a, b]}) => (a === pair.a && b === pair.b) || (a === pair.b && b === pair.a),
  )
  if (same === undefined) return {pair}
  const {word} = same.pair
  const weighed = addUp([...pair.evidence, personEvidence('same', word)])
  return {pair: {...pair, ...weighed}, reason: `a person says that they are one (${wordText(word)})`}
}

function isOf(
  said: {readonly a: string; readonly b: string},
  pair: {readonly a: string; readonly b: string},
): boolean {
  return [said.a, said.b].every((id) => id === pair.a || id === pair.b)
}
