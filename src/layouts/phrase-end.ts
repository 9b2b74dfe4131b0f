import {monthOf} from '../words/month-of.ts'
import {isOpeningWord} from '../words/text-shape.ts'
import {isFigureShape} from '../words/value-shape.ts'

/** Words behind which a number goes on: a title that ends on one of them is not at its end. */
const CALLS =
  /^(?:levels?|grades?|stages?|key|category|band|class|aged?|ages|over|under|per|top|first|last|next|within|section|part|type|article|years?|phase|iso|nos?\.?|numbers?|than|least|most|every|quarter|form|tier|zone|route|between|since|until|after|before|above|below|about|around|under-|over-|scale|exceeding|bs|en|ks|pm|co|agenda|standard|age|schedule|paragraph|[-–&+/])$/i

/** `65 and over`, `2 or more`: the word binds the figure before it, and calls for no other. */
export function isBound(last: string, before: string, figure: string): boolean {
  return (
    /^(?:over|under|above|below|more|less)$/i.test(last) &&
    /^(?:and|or|&)$/i.test(before) &&
    /\d/.test(figure)
  )
}

/** May a phrase end on this figure, behind these words: `level 4`, `aged 65`, `age of 75`, `aged 16 to 18`, `April 2001`? */
export function takesFigure(before: string, figure: string, earlier: string, first: string): boolean {
  if (CALLS.test(before)) return true
  if (
    /^(?:of|to|and|or)$/i.test(before) &&
    (CALLS.test(earlier) || (/^\d/.test(earlier) && CALLS.test(first)))
  )
    return true
  const dated =
    monthOf(before) !== undefined ||
    /^(?:in|by|since|before|after|from|to|until|for|during|of)$/i.test(before)
  return dated && isYear(figure)
}

/** Does a phrase break off behind this word: before the rest of it, the number of its level, the year of its month? */
export function breaksOff(word: string, before: string, next: string): boolean {
  if (/[,(&/=–-]$/.test(word)) return true
  if (isOpeningWord(word) && word !== 'A') return !endsVerb(word, before) || isYear(next)
  if (monthOf(word) !== undefined && /^\p{L}{3}/u.test(word)) return isYear(next)
  return CALLS.test(word) && isFigureShape(next) && !(word === 'year' && /^(?:a|the|per|each)$/i.test(before))
}

/** `dealt with`, `looked after`, `applied for`: the preposition is the verb's, and a phrase may end on it. */
function endsVerb(word: string, before: string): boolean {
  return /^(?:with|in|for|on|after|at|to|off|up)$/i.test(word) && /(?:ed|lt|pt|en|nt|ught|de)$/i.test(before)
}

function isYear(word: string): boolean {
  return /^(?:19|20)\d{2}(?:[/-]\d{2,4})?[,;]?[*†‡⁰¹²³⁴⁵⁶⁷⁸⁹]*$/.test(word)
}
