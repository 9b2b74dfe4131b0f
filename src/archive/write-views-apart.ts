import type {PackageContents} from '../package/data-package.ts'
import type {Limits} from '../workers/limits.ts'
import {startWorker} from '../workers/worker.ts'
import {DiskFault} from './read-archive.ts'
import type {Answer, Task} from './tasks.ts'
import {writeViews, type ViewsOf} from './write-views.ts'

/** Fewer rows are written before a process of its own has begun. */
const WORTH_A_PROCESS = 200_000

/** Does so much go into a package that its views are better written beside its sheets? */
export function isWorthAProcess(parts: ViewsOf['parts']): boolean {
  const rows = parts.flatMap(({facts}) => Object.values(facts.rows))
  return rows.reduce((sum, count) => sum + count, 0) >= WORTH_A_PROCESS
}

/** Of a disk nobody knows how fast it is. */
const LIMITS: Limits = {seconds: 6 * 3600, megabytes: 12_000}

/**
 * Write the files that are no sheets in a process of their own: they are half of a package, of which each byte is
 * hashed. Where that process is gone before its time they are written here.
 */
export async function writeViewsApart(
  {parts, fates, decided}: ViewsOf,
  tree: string,
): Promise<PackageContents['others']> {
  const of = {fates, decided, parts: parts.map(({folder, facts}) => ({folder, facts}))}
  const worker = startWorker<Task, Answer>('../archive/child.js', LIMITS)
  try {
    const ran = await worker.run({type: 'views', of, tree})
    if (!ran.ok) return await writeViews(of, tree)
    if (ran.answer.type === 'unwritten') throw new DiskFault(ran.answer.reason)
    if (ran.answer.type !== 'views') throw new Error('views were to be written, and another thing was done')
    return ran.answer.files
  } finally {
    worker.close()
  }
}
