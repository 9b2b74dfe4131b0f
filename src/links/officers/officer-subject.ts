import {fingerprint} from '../../model/identity.ts'
import type {Officer, OfficerKind} from '../../model/officer.ts'
import type {Member} from '../node.ts'
import {departmentOf, linesOf, type OfficerMention} from './officer-mention.ts'
import type {OfficerName} from './officer-name.ts'
import {reportTime} from './report-time.ts'

/** One officer's name as linkage sees it, with what the reports say around it. */
export interface OfficerSubject {
  readonly kind: OfficerKind
  /** the words of a post or body, compared as a whole */
  readonly wording: string
  /** the parts of a person's name; equal names are one object */
  readonly name: OfficerName
  /** surnames that the reports say were borne before */
  readonly formerly: ReadonlySet<string>
  /** the mentions that say no more than that, beside one of this name */
  readonly stated: ReadonlySet<string>
  readonly documents: ReadonlySet<string>
  /** the departments that its rows are of, each with the reports that say so */
  readonly departments: ReadonlyMap<string, ReadonlySet<string>>
  /** by what is answered for, when */
  readonly lines: ReadonlyMap<string, readonly number[]>
  /** by what sort of line, when any of it is answered for */
  readonly lineTimes: ReadonlyMap<string, readonly number[]>
  /** when first and last */
  readonly span?: readonly [number, number]
}

/** Is it a name that tells one person from another: a forename spelt out, and a surname? */
export function isFull({given, surname}: OfficerName): boolean {
  return surname !== undefined && (given[0]?.length ?? 0) > 1
}

/** A wording without its article, `and` spelt out. */
export function wordingOf({name}: Officer): string {
  return fingerprint(name.replaceAll('&', ' and ')).replace(/^the /, '')
}

/**
 * Gather what all mentions of one name say.
 *
 * @param name      as it is printed; a mention that says only what the surname was before has another's
 * @param formerly  surnames that were borne before
 */
export function subjectOf(
  {
    kind,
    wording,
    name,
    formerly,
    stated,
  }: Pick<OfficerSubject, 'kind' | 'wording' | 'name' | 'formerly' | 'stated'>,
  members: readonly Member<OfficerMention>[],
): OfficerSubject {
  const [documents, departments] = [new Set<string>(), new Map<string, Set<string>>()]
  const [lines, lineTimes] = [new Map<string, number[]>(), new Map<string, number[]>()]
  let [first, last] = [Infinity, -Infinity]
  for (const {document, record} of members) {
    documents.add(document.id)
    const department = departmentOf(record)
    if (department !== undefined) addReport(departments, department, document.id)
    const time = reportTime(document)
    if (time === undefined) continue
    ;[first, last] = [Math.min(first, time), Math.max(last, time)]
    for (const line of linesOf(record, document)) {
      addTime(lines, line, time)
      addTime(lineTimes, line.slice(0, line.indexOf(' ')), time)
    }
  }
  const span = first === Infinity ? {} : {span: [first, last] as const}
  return {kind, wording, name, formerly, stated, documents, departments, lines, lineTimes, ...span}
}

function addReport(departments: Map<string, Set<string>>, department: string, report: string): void {
  const reports = departments.get(department)
  if (reports === undefined) departments.set(department, new Set([report]))
  else reports.add(report)
}

function addTime(lines: Map<string, number[]>, line: string, time: number): void {
  const times = lines.get(line)
  if (times === undefined) lines.set(line, [time])
  else if (!times.includes(time)) times.push(time)
}
