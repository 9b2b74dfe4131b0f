import {notThere} from '../choose/choice.ts'
import type {Message} from '../model/message.ts'
import {readCode} from '../records/read-code.ts'
import type {Holdings} from './holdings.ts'
import {subjectName} from './subject-name.ts'
import {subjectsIn, type Subject} from './subjects.ts'

/** Fewer letters than this begin too many ids. */
const SHORTEST_PREFIX = 4
const SHOW = 4

/** The thing asked for, or the one message that says why it cannot be told. */
export type Found = {readonly subject: Subject} | {readonly message: Message}

/**
 * Find a thing by its id, by its key, or by letters that only its id begins with.
 *
 * The same thing read twice (a report, and the output made of it) is one; the report's comes first.
 */
export function findSubject(asked: string, holdings: Holdings): Found {
  const wanted = asked.trim()
  const byPrefix = new Map<string, Subject>()
  const byKey = new Map<string, Subject>()
  const prefix = wanted.toLowerCase()
  for (const subject of subjectsIn(holdings)) {
    if (subject.id === wanted) return {subject}
    if (subject.key === wanted && !byKey.has(subject.id)) byKey.set(subject.id, subject)
    if (prefix.length >= SHORTEST_PREFIX && subject.id.startsWith(prefix) && !byPrefix.has(subject.id))
      byPrefix.set(subject.id, subject)
  }
  const found = [...(byKey.size > 0 ? byKey : byPrefix).values()]
  const [first, second] = found
  if (first === undefined) return {message: noSuchThing(wanted, holdings)}
  return second === undefined ? {subject: first} : {message: severalThings(wanted, found, byKey.size > 0)}
}

function severalThings(asked: string, found: readonly Subject[], byKey: boolean): Message {
  const more = found.length > SHOW ? ` and ${found.length - SHOW} more` : ''
  const shown = found.slice(0, SHOW).map((one) => `${one.id} (${one.kind} ${subjectName(one)})`)
  const what = byKey ? 'is the key of' : 'begins the ids of'
  return {
    severity: 'error',
    code: 'why/several',
    message: `${asked} ${what} ${found.length} things: ${shown.join(', ')}${more}; give one whole id`,
  }
}

function noSuchThing(asked: string, holdings: Holdings): Message {
  const subjects = [...subjectsIn(holdings)]
  const code = readCode(asked)?.code.canonical
  const coded = subjects.filter(
    (one) => one.kind === 'indicator' && one.of.is === 'indicator' && one.of.record.code?.canonical === code,
  )
  if (code !== undefined && coded.length > 0) {
    const ids = coded.slice(0, SHOW).map(({id}) => id)
    const more = coded.length > SHOW ? ` and ${coded.length - SHOW} more` : ''
    const message = `${asked} is a code and no id; ${coded.length === 1 ? 'the indicator' : 'indicators'} of it: ${ids.join(', ')}${more}`
    return {severity: 'error', code: 'why/no-such-thing', message}
  }
  const choices = subjects.flatMap(({id, key}) => (key === undefined ? [id] : [id, key]))
  return notThere('why/no-such-thing', `Nothing here has the id or the key ${asked}`, asked, choices)
}
