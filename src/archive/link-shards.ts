import {readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {EntryMessage} from '../decisions/entry-message.ts'
import {isFinal, overCouncils} from '../decisions/over-councils.ts'
import type {Limits} from '../workers/limits.ts'
import {startPool, type Pool} from '../workers/pool.ts'
import type {ShardPart} from './assemble.ts'
import {PARTS, type ShardFacts} from './parts.ts'
import {partsBefore} from './parts-before.ts'
import {PLACES} from './paths.ts'
import {DiskFault} from './read-archive.ts'
import {documentFile} from './report-files.ts'
import {Refused} from './refused.ts'
import {endsCouncil, type ShardPlan} from './shards.ts'
import type {Answer, LinkFacts, Task} from './tasks.ts'

/** What came of linking council by council. */
export interface LinkedShards {
  readonly parts: readonly ShardPart[]
  readonly messages: readonly EntryMessage[]
  /** what persons decided cannot be obeyed: nothing is to be built */
  readonly refused: boolean
}

/** What came of one council: no part where what persons decided cannot be obeyed. */
interface Linked {
  readonly plan: ShardPlan
  readonly part?: ShardPart
  readonly said: LinkFacts
  /** linked before */
  readonly known: boolean
}

/** Linking takes as long as it takes; a council of thousands of reports has some gigabytes of records. */
const LINK_LIMITS: Limits = {seconds: 6 * 3600, megabytes: 12_000}

/** Processes that link, beside those that read: what these hold of reports is let go before. */
export function startLinkers(workers: number): Linkers {
  return startPool('../archive/child.js', workers, LINK_LIMITS)
}

export type Linkers = Pool<Task, Answer>

interface Options {
  readonly output: string
  readonly pool: Linkers
  readonly signal?: AbortSignal | undefined
}

/**
 * Link the reports of each council, unless they were linked before: in this package, or in a run that was broken off.
 *
 * @param rootOf  the folder that the data of a report lie below, by the key of its entry
 */
export async function* linkShards(
  plans: readonly ShardPlan[],
  {output, pool, signal}: Options,
  rootOf: (key: string) => string,
): AsyncGenerator<
  {readonly type: 'linked'; readonly authority: string; readonly known: boolean},
  LinkedShards
> {
  const nextTree = join(output, PLACES.nextTree)
  const before = partsBefore(output)
  const link = async (plan: ShardPlan): Promise<Linked> => {
    for (const [from, root] of [
      ['package', output],
      ['next', nextTree],
    ] as const) {
      const folder = folderOf(root, plan)
      const facts = await factsIn(folder, plan.digest)
      if (facts !== undefined)
        return {plan, part: {...partOf(plan, folder, facts), from}, said: facts.decisions, known: true}
    }
    const to = folderOf(nextTree, plan)
    const documents = plan.entries.map(({key, name}) => ({path: join(rootOf(key), documentFile(name)), name}))
    const ran = await pool.run({
      type: 'link',
      documents,
      decided: plan.decided,
      before: await before(plan),
      to,
    })
    if (!ran.ok)
      throw new Refused(
        'link/failed',
        `The reports of ${plan.authority || 'no known council'} could not be linked, and the package is as it was: ${ran.message}`,
      )
    if (ran.answer.type === 'unwritten') throw new DiskFault(ran.answer.reason)
    if (ran.answer.type !== 'linked') throw new Error('reports were read where they should be linked')
    const said = ran.answer.facts
    if (said.messages.some(isFinal)) return {plan, said, known: false}
    await writeFile(join(to, PARTS.digest), plan.digest)
    const facts = await factsIn(to, plan.digest)
    if (facts === undefined) throw new Error(`the part of ${plan.authority} was written and is not there`)
    return {plan, part: {...partOf(plan, to, facts), from: 'next'}, said, known: false}
  }
  const running = plans.map((plan) => ({plan, done: link(plan)}))
  for (const {done} of running) done.catch(() => undefined) // waited for in turn
  const results: Linked[] = []
  let known = true // of a council in several parts where all of them are
  for (const [index, {plan, done}] of running.entries()) {
    signal?.throwIfAborted()
    const result = await done
    results.push(result)
    known &&= result.known
    if (!endsCouncil(plans, index)) continue
    yield {type: 'linked', authority: plan.authority, known}
    known = true
  }
  const messages = overCouncils(results.map((one) => ({...one.said, given: one.plan.decided})))
  const parts = results.flatMap(({part}) => part ?? [])
  // whatever is said: a package without the reports of a council is none of its archive
  return {parts, messages, refused: messages.some(isError) || parts.length < plans.length}
}

function folderOf(root: string, {name}: ShardPlan): string {
  return join(root, PLACES.shards, name)
}

function partOf({name, digest}: ShardPlan, folder: string, facts: ShardFacts): Omit<ShardPart, 'from'> {
  return {name, digest, folder, facts}
}

/** The facts of a council's part that was made of the same. */
async function factsIn(folder: string, digest: string): Promise<ShardFacts | undefined> {
  const made = await readFile(join(folder, PARTS.digest), 'utf8').catch(() => undefined)
  if (made !== digest) return undefined
  const facts: ShardFacts = JSON.parse(await readFile(join(folder, PARTS.facts), 'utf8'))
  return facts
}

function isError({message}: EntryMessage): boolean {
  return message.severity === 'error'
}
