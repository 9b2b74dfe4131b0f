import {nameOf, settleClaims, type Claim} from './claim.ts'
import {sentencesOf} from './clauses.ts'
import {figureItems} from './figure-items.ts'
import {readSentence} from './read-sentence.ts'
import type {Last} from './told.ts'
import type {TitleWords} from './title-words.ts'

/** What the sentences of a text give. */
export interface ReadFigures {
  readonly claims: readonly Claim[]
  /** figures that it prints, claimed or not */
  readonly figures: number
  /** every phrase was understood and every figure claimed */
  readonly clean: boolean
}

/** Read the figures of a text about one indicator: each with its measure and period, where there is no other reading. */
export function readFigures(text: string, title: TitleWords): ReadFigures {
  const items = figureItems(text, title)
  const sentences = sentencesOf(items)
  const claims: Claim[] = []
  let clean = true
  const doubts = new Set<string>()
  let before: Last | undefined
  for (const sentence of sentences) {
    const read = readSentence(sentence, before)
    claims.push(...read.claims)
    read.doubts.forEach((name) => doubts.add(name))
    before = read.last ?? before
    clean = clean && read.clean
    if (read.leaves) break // it speaks of something else: so may all that follows
  }
  const settled = settleClaims(claims.filter((claim) => !doubts.has(nameOf(claim))))
  const figures = items.filter(({is}) => is === 'value').length
  return {claims: settled, figures, clean: clean && settled.length === figures}
}
