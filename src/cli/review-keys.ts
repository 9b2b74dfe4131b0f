import type {Answered} from '../index.ts'

/** What a person typed to a question. */
export type Typed =
  | {readonly is: 'answer'; readonly same: Answered; readonly note: string}
  | {readonly is: 'search'; readonly words: string}
  | {readonly is: 'choose'; readonly number: number}
  | {readonly is: 'skip' | 'back' | 'quit' | 'help'}

const ANSWERS = new Map<string, Answered>([
  ['y', true],
  ['yes', true],
  ['n', false],
  ['no', false],
  ['u', 'unsure'],
  ['unsure', 'unsure'],
])
const KEYS = new Map<string, 'skip' | 'back' | 'quit'>([
  ['s', 'skip'],
  ['skip', 'skip'],
  ['b', 'back'],
  ['back', 'back'],
  ['undo', 'back'],
  ['q', 'quit'],
  ['quit', 'quit'],
])

export const KEYS_LINE =
  'y same · n not the same · u unsure (words behind are a note) · s skip · b back, undone · /words others · q quit'

/** Read what a person typed; what is none of the keys asks for help. */
export function readTyped(line: string): Typed {
  const words = line.trim()
  if (words.startsWith('/')) return {is: 'search', words: words.slice(1).trim()}
  if (/^\d{1,2}$/.test(words)) return {is: 'choose', number: Number(words)}
  const [, word = '', note = ''] = /^(\S+)\s*(.*)$/s.exec(words) ?? []
  const key = word.toLowerCase()
  const same = ANSWERS.get(key)
  if (same !== undefined) return {is: 'answer', same, note}
  const other = KEYS.get(key)
  return {is: other !== undefined && note === '' ? other : 'help'}
}
