import {why, type Explanation, type Holdings, type Question} from '../index.ts'
import {print} from './io.ts'
import {questionLines} from './review-lines.ts'
import type {Session} from './session.ts'
import {shownSafely} from './visible.ts'

/** Show a question: both things with their lines. */
export async function show(
  session: Session,
  holdings: Holdings,
  question: Question,
  count: {readonly number: number; readonly of: number},
): Promise<void> {
  const sources: (readonly Explanation['sources'][number][])[] = []
  for (const {id} of [question.a, question.b]) {
    const told = await why([id], holdings)
    sources.push(told.ok ? told.explanation.sources : [])
  }
  await tell(session, questionLines(question, sources, count))
}

/** Reports may hold anything, so each line is shown safely. */
export async function tell({io}: Session, lines: readonly string[]): Promise<void> {
  await print(io, lines.map((line) => `${shownSafely(line).replaceAll('\n', ' ').trimEnd()}\n`).join(''))
}
