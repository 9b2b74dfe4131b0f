import {appendFile, readFile} from 'node:fs/promises'
import {z} from 'zod'
import {Authority} from '../model/authority.ts'
import {Message} from '../model/message.ts'

/** What a run needs to know of a report that was read, without opening what was made of it. */
export const ReportFacts = z.strictObject({
  id: z.string(),
  format: z.string(),
  title: z.string().nullable(),
  authority: Authority.nullable(),
  period: z.string().nullable(),
  records: z.int(),
  /** ids: a file each */
  tables: z.array(z.string()).readonly(),
  /** stands for its figures: see `sketchOf` */
  sketch: z.string(),
  /** whether something in it is an error */
  whole: z.boolean(),
})
export type ReportFacts = z.infer<typeof ReportFacts>

const about = {
  /** what the bytes, how they are read and who reads them come to */
  key: z.string(),
  path: z.string(),
  /** its path in the package */
  name: z.string(),
  sha256: z.string(),
  bytes: z.int(),
}

/** What became of one file: read, or why not. */
export const LedgerEntry = z.discriminatedUnion('outcome', [
  z.strictObject({...about, outcome: z.literal('read'), facts: ReportFacts}),
  z.strictObject({...about, outcome: z.literal('filtered'), reason: z.string()}),
  z.strictObject({...about, outcome: z.literal('failed'), message: Message}),
])
export type LedgerEntry = z.infer<typeof LedgerEntry>
export type ReadEntry = Extract<LedgerEntry, {outcome: 'read'}>

/**
 * Read a ledger: an entry a line, by their keys.
 *
 * A line that a killed run left half written is no entry; its report is read again.
 */
export async function readLedger(path: string): Promise<ReadonlyMap<string, LedgerEntry>> {
  const text = await readFile(path, 'utf8').catch(() => '')
  const entries = new Map<string, LedgerEntry>()
  for (const line of text.split('\n')) {
    const entry = entryIn(line)
    if (entry !== undefined) entries.set(entry.key, entry)
  }
  return entries
}

function entryIn(line: string): LedgerEntry | undefined {
  if (!line.endsWith('}')) return undefined
  try {
    const parsed = LedgerEntry.safeParse(JSON.parse(line))
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined
  }
}

export async function addToLedger(path: string, entry: LedgerEntry): Promise<void> {
  await appendFile(path, `\n${JSON.stringify(entry)}\n`) // behind a line that was left half written
}
