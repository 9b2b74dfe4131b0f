import type {Words} from '../block.ts'
import {ANSWER, BULLET, INVISIBLE, RAISED_LETTER, SUPERSCRIPT} from '../text/inline-marks.ts'
import {readPrivateUse} from '../text/private-use.ts'
import {collapse, countVisible} from '../text/visible.ts'
import type {FlowParagraph, Run} from './node.ts'

/** What runs of text say once bullets, invisible marks and struck-out words are set aside. */
export interface FlowWords extends Words {
  /** all letters and figures of it are bold */
  readonly bold: boolean
  /** it begins with a bullet */
  readonly bulleted: boolean
  /** what is struck out */
  readonly struck: string
}

const WORD = /[\p{L}\p{N}]/u
/* oxlint-disable no-control-regex -- control characters are what is looked for */
/** All that may mean something else than itself: invisible marks, bullets, and characters of a font of its own. */
const MARKED =
  /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u00b7\u200b-\u200f\u202a-\u202e\u2060-\u2069\u2022\u2023\u221a\u25a0-\u25ff\u27a2\u2713\u2714\ue000-\uf8ff\ufeff]/

/** Read the runs of one paragraph: its number stands before its words, its bullet is set aside. */
export function wordsOfParagraph({runs, label}: FlowParagraph): FlowWords {
  const numbered = label !== undefined && !label.bullet ? [{text: `${label.text} `}, ...runs] : runs
  const words = wordsOfRuns(numbered)
  return {
    ...words,
    bold: isBold(runs),
    bulleted: words.bulleted || (label?.bullet === true && words.text !== ''),
  }
}

/** Read runs of text as a reader sees them, `\n` where a line breaks or an item of a list begins. */
export function wordsOfRuns(runs: readonly Run[]): FlowWords {
  let [out, struck, bulleted] = ['', '', false]
  const whole = runs.map(({text}) => text).join('')
  const hasWords = WORD.test(whole)
  let at = 0
  for (const run of runs) {
    if (run.struck !== true && run.raised !== true && !MARKED.test(run.text)) {
      out += run.text
      at += run.text.length
      continue
    }
    for (const character of run.text) {
      const before = whole[at - 1] ?? ''
      at += character.length
      if (INVISIBLE.test(character)) continue
      if (run.struck === true) {
        struck += character
        continue
      }
      const read = readPrivateUse(character, before, whole[at] ?? '') ?? character
      if (beginsItem(read, before, whole[at] ?? '', hasWords)) {
        bulleted ||= out.trim() === ''
        out += '\n'
      } else out += run.raised === true ? raised(read, run) : read
    }
  }
  const text = collapse(out)
  return {text, visible: countVisible(text), bold: isBold(runs), bulleted, struck: collapse(struck)}
}

/** A figure is a mark in any company, a letter alone: `1st` and `m²` are none of it. */
function raised(character: string, {text}: Run): string {
  return (
    SUPERSCRIPT[character] ?? (text.trim() === character ? RAISED_LETTER[character] : undefined) ?? character
  )
}

/** A middle dot between figures is a decimal point, and a tick alone in its cell is an answer: neither is a bullet. */
function beginsItem(character: string, before: string, after: string, hasWords: boolean): boolean {
  if (!BULLET.test(character)) return false
  if (character === '·' && /\d/.test(before) && /\d/.test(after)) return false
  return !ANSWER.test(character) || hasWords
}

function isBold(runs: readonly Run[]): boolean {
  const worded = runs.filter(({text, struck}) => struck !== true && WORD.test(text))
  return worded.length > 0 && worded.every(({bold}) => bold === true)
}
