import type {Evidence} from '../../model/link.ts'
import {type Word, wordText} from '../../model/word.ts'

/** Bits of a person's word: more than all fields together can say, so that the word decides and the sum shows it. */
const PERSON = 64

/** A person's word as the last bar of a pair's evidence. */
export function personEvidence(says: 'same' | 'apart' | 'unsure', word: Word): Evidence {
  const levels = {same: 'says they are one', apart: 'says they are two', unsure: 'was unsure'}
  const weights = {same: PERSON, apart: -PERSON, unsure: 0}
  return {field: 'person', level: `${levels[says]} (${wordText(word)})`, weight: weights[says]}
}
