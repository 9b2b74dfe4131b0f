import {nearest} from '../links/search.ts'
import type {Message} from '../model/message.ts'

/** What was asked for, and a message for each thing that is not there. */
export interface Choice<T> {
  readonly value: T
  readonly messages: readonly Message[]
}

/** Say that a thing asked for is not there, and what may have been meant. */
export function notThere(code: string, sentence: string, asked: string, choices: readonly string[]): Message {
  const near = nearest(asked, choices)
  const hint = near.length > 0 ? `; did you mean ${orList(near)}?` : someOf([...new Set(choices)].sort())
  return {severity: 'error', code, message: `${sentence}${hint}`}
}

const SHOW = 3

function someOf(choices: readonly string[]): string {
  if (choices.length === 0) return ''
  const more = choices.length > SHOW ? ` and ${choices.length - SHOW} more` : ''
  return `; there is ${orList(choices.slice(0, SHOW))}${more}`
}

function orList(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(' or ')
}
