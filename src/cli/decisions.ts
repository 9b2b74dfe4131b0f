import {resolve} from 'node:path'
import type {Command} from 'commander'
import {
  openDecisions,
  settle,
  type DecisionsFound,
  type Document,
  type OpenedDecisions,
  type Settled,
} from '../index.ts'
import {repeatable} from './options.ts'
import type {Session} from './session.ts'

/** The flag of commands that obey what persons decided. */
export interface DecisionsFlag {
  readonly decisions?: readonly string[]
}

export function withDecisionsOption(command: Command): Command {
  return command.option(
    '--decisions <file>',
    'what persons decided; a decisions.json beside the reports is read in any case; may be given again',
    repeatable,
  )
}

/** The files of decisions that a command was given, besides those that it found. */
export function decisionFiles(
  {io}: Session,
  {decisions = []}: DecisionsFlag,
  found: readonly DecisionsFound[],
): readonly DecisionsFound[] {
  const given = decisions.map((path) => ({path, absolute: resolve(io.cwd(), path), whole: true}))
  return [...found, ...given]
}

/**
 * Apply what persons decided to documents, and tell what cannot be obeyed.
 *
 * @returns  `undefined` where it cannot all be obeyed: then there is nothing to build
 */
export async function settleWith(
  session: Session,
  documents: readonly Document[],
  found: readonly DecisionsFound[],
  flags: DecisionsFlag,
): Promise<Settled | undefined> {
  const files = decisionFiles(session, flags, found)
  return settleFiles(session, documents, files, await openDecisions(files))
}

/** The same with files that are open already. */
export async function settleFiles(
  session: Session,
  documents: readonly Document[],
  files: readonly DecisionsFound[],
  decided: OpenedDecisions,
): Promise<Settled | undefined> {
  const settled = await settle(documents, decided)
  const partly = new Set(files.filter(({whole}) => !whole).map(({path}) => path))
  // who reads one report of a folder need not hear of the others
  const told = settled.messages.filter(
    ({path, message}) => !(message.code === 'decisions/no-match' && partly.has(path)),
  )
  for (const {path, message} of [...decided.failures, ...told]) session.report.message(path, message)
  const wrong = [...decided.failures, ...told].some(({message}) => message.severity === 'error')
  if (!wrong) return settled
  const sentence = 'Built nothing, for what persons decided cannot all be obeyed'
  session.report.message('outturn', {severity: 'error', code: 'decisions/not-obeyed', message: sentence})
  return undefined
}
