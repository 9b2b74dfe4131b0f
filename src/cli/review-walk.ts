import {changeDecisions, type Holdings, type Question, type RecordDecision, type Review} from '../index.ts'
import {print, type ExitStatus} from './io.ts'
import {readLines} from './read-lines.ts'
import {KEYS_LINE, readTyped, type Typed} from './review-keys.ts'
import {scoreLines} from './review-lines.ts'
import {show, tell} from './review-show.ts'
import {save} from './save.ts'
import type {Session} from './session.ts'

/** Where answers go, and whose they are. */
export interface Answering {
  readonly path: string
  readonly absolute: string
  readonly by: string
}

/** What a person did with one question; an answer holds the decision that was written. */
interface Step {
  readonly question: Question
  readonly decision?: RecordDecision
}

interface Walk {
  readonly session: Session
  readonly review: Review
  readonly holdings: Holdings
  readonly answering: Answering
  readonly steps: Step[]
}

/** What comes of a line that a person typed: the same question again, or another, the next, the end. */
type Turn = 'again' | 'next' | 'quit' | 'failed' | {readonly ask: Question}

/** Walk a person through the questions; each answer is in the file before the next is asked. */
export async function walkThrough(
  session: Session,
  review: Review,
  holdings: Holdings,
  answering: Answering,
): Promise<ExitStatus> {
  const walk: Walk = {session, review, holdings, answering, steps: []}
  const lines = readLines(session.io.stdin)
  try {
    const ended = await askAll(walk, lines)
    if (ended === 'failed') return 1
    await tell(walk.session, farewell(walk, ended === 'all'))
    return 0
  } finally {
    await lines.return(undefined) // lets go of the terminal
  }
}

async function askAll(walk: Walk, lines: AsyncGenerator<string>): Promise<'all' | 'quit' | 'failed'> {
  for (;;) {
    const question = nextQuestion(walk)
    if (question === undefined) return 'all'
    const ended = await ask(walk, question, lines)
    if (ended !== 'next') return ended
  }
}

function nextQuestion({review, steps}: Walk): Question | undefined {
  const seen = new Set(steps.map(({question}) => keyOf(question)))
  const isOpen = review.openAfter(answersOf(steps))
  return review.questions.find((question) => !seen.has(keyOf(question)) && isOpen(question))
}

function keyOf({a, b}: Question): string {
  return `${a.id} ${b.id}`
}

function answersOf(steps: readonly Step[]): readonly RecordDecision[] {
  return steps.flatMap(({decision}) => decision ?? [])
}

/** Ask one question until it is answered, skipped or left; going back ends it too, and asks the one before. */
async function ask(
  walk: Walk,
  first: Question,
  lines: AsyncGenerator<string>,
): Promise<'next' | 'quit' | 'failed'> {
  let question = first
  let others: readonly Question[] = []
  await put(walk, question)
  for (;;) {
    await print(walk.session.io, '> ')
    const {done, value} = await lines.next()
    if (done === true || walk.session.signal.aborted) return 'quit'
    const typed = readTyped(value)
    if (typed.is === 'search') others = await search(walk, question, typed.words)
    const turn = typed.is === 'choose' ? choose(others, typed.number) : await take(walk, question, typed)
    if (turn === 'next' || turn === 'quit' || turn === 'failed') return turn
    if (turn === 'again') continue
    question = turn.ask
    await put(walk, question)
  }
}

function choose(others: readonly Question[], number: number): Turn {
  const chosen = others[number - 1]
  return chosen === undefined ? 'again' : {ask: chosen}
}

async function take(walk: Walk, question: Question, typed: Typed): Promise<Turn> {
  switch (typed.is) {
    case 'answer':
      return answer(walk, question, typed)
    case 'skip':
      walk.steps.push({question})
      return 'next'
    case 'back':
      return back(walk)
    case 'quit':
      return 'quit'
    case 'help':
      await tell(walk.session, [KEYS_LINE])
      return 'again'
    case 'search':
    case 'choose':
      return 'again'
    default:
      return typed satisfies never
  }
}

async function answer(
  walk: Walk,
  question: Question,
  {same, note}: Extract<Typed, {is: 'answer'}>,
): Promise<Turn> {
  const {answering, review, session, steps} = walk
  const at = (session.io.now?.() ?? new Date()).toISOString().replace(/\.\d+Z$/, 'Z')
  const decision = review.decisionOf(question, same, {by: answering.by, at, note})
  if (!(await write(walk, {add: decision}))) return 'failed'
  steps.push({question, decision})
  await tell(walk.session, scoreLines(question))
  return 'next'
}

/** Undo the last step: what it wrote is taken away, and its question is asked again. */
async function back(walk: Walk): Promise<Turn> {
  const last = walk.steps.at(-1)
  if (last === undefined) {
    await tell(walk.session, ['This is the first question of this review: there is nothing to undo'])
    return 'again'
  }
  if (last.decision !== undefined && !(await write(walk, {remove: last.decision}))) return 'failed'
  walk.steps.pop()
  return {ask: last.question}
}

async function write(
  {session, answering}: Walk,
  change: Parameters<typeof changeDecisions>[1],
): Promise<boolean> {
  return save(session, answering.path, await changeDecisions(answering.absolute, change))
}

async function search(walk: Walk, question: Question, words: string): Promise<readonly Question[]> {
  const isOpen = walk.review.openAfter(answersOf(walk.steps))
  const others = words === '' ? [] : walk.review.others(question, words).filter((one) => isOpen(one.question))
  const found = others.map(({label, question: {b}}, index) => `  ${index + 1}  ${label} (${b.path})`)
  await tell(
    walk.session,
    found.length === 0
      ? ['Nothing like it is left beside the first of the two']
      : [...found, 'A number asks about that one instead of the second'],
  )
  return others.map((one) => one.question)
}

async function put({session, review, holdings, steps}: Walk, question: Question): Promise<void> {
  const answers = answersOf(steps)
  const left = review.questions.filter(review.openAfter(answers)).length
  const number = steps.length + 1
  await show(session, holdings, question, {number, of: Math.max(left + answers.length, number)})
}

function farewell({steps, answering}: Walk, all: boolean): readonly string[] {
  const answers = answersOf(steps).length
  const said = answers === 1 ? '1 answer is' : `${answers} answers are`
  return ['', `${all ? 'Nothing is left to ask. ' : ''}${said} in ${answering.path}`]
}
