import {z} from 'zod'
import {Document} from '../model/document.ts'
import {Trends} from '../model/trends.ts'

/** What a file of ours holds. */
export interface ParsedOutputs {
  readonly documents: readonly Document[]
  readonly trends: readonly Trends[]
}

const Ours = z.discriminatedUnion('schema', [Document, Trends])
const NEWLINE = 0x0a

/**
 * Parse what `read`, `read --ndjson` or `trends` wrote: one object, or one on each line.
 *
 * @returns  what it holds, or in a sentence why it is none of ours
 */
export function parseOutputs(bytes: Uint8Array): ParsedOutputs | string {
  const values = parseJson(bytes) ?? parseLines(bytes)
  if (values === undefined || values.length === 0)
    return 'This is no JSON, though its name or its beginning says so'
  const documents: Document[] = []
  const trends: Trends[] = []
  for (const value of values) {
    const parsed = Ours.safeParse(value)
    if (!parsed.success) return `This is no output of this version of outturn: ${firstIssue(parsed.error)}`
    if (parsed.data.schema === 'outturn/document/1') documents.push(parsed.data)
    else trends.push(parsed.data)
  }
  return {documents, trends}
}

function parseJson(bytes: Uint8Array): unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'))
    return [value]
  } catch {
    return undefined
  }
}

/** Line by line, for all lines together may be more than one string can hold. */
function parseLines(bytes: Uint8Array): unknown[] | undefined {
  const values: unknown[] = []
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf(NEWLINE, from)
    const to = end < 0 ? bytes.length : end
    const value = parseJson(bytes.subarray(from, to))
    if (value !== undefined) values.push(...value)
    else if (Buffer.from(bytes.subarray(from, to)).toString('utf8').trim() !== '') return undefined
    from = to + 1
  }
  return values
}

function firstIssue({issues}: z.ZodError): string {
  const [first] = issues
  const where = first === undefined || first.path.length === 0 ? '' : ` at ${first.path.join('.')}`
  return `${first?.message ?? 'it is not as expected'}${where}`
}
