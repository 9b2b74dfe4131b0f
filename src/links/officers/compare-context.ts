import type {Evidence} from '../../model/link.ts'
import {entry} from '../compare.ts'
import MODEL from './officer-model.json' with {type: 'json'}
import type {OfficerSubject} from './officer-subject.ts'

/** Reports that follow each other: a year and a quarter, for reports are late. */
const FOLLOWING = 1.25
/** So many lines that pass from one name to the other are no chance. */
const SEVERAL = 3
/** Gaps, in years, after which an officer is less and less likely to be the same. */
const [YEARS, MANY_YEARS] = [3, 6]

/** Which departments one report tells apart: only these are two, for other reports may call one by another name. */
export type DepartmentsApart = (a: string, b: string) => boolean

/**
 * What the rows around two names say.
 *
 * Line and department hang together, so only the strongest of them counts.
 */
export function contextEvidence(a: OfficerSubject, b: OfficerSubject, apart: DepartmentsApart): Evidence[] {
  return [...placeEvidence(a, b, apart), ...timeEvidence(a, b)]
}

function placeEvidence(a: OfficerSubject, b: OfficerSubject, apart: DepartmentsApart): Evidence[] {
  const lines = linesShared(a, b)
  if (lines > 0) return [entry('lines', LINES[lines] ?? 'several the same', MODEL.lines)]
  return [...otherLines(a, b), ...departmentEvidence(a, b, apart)]
}

const LINES: Readonly<Record<number, keyof typeof MODEL.lines>> = {1: 'one the same', 2: 'two the same'}

/** How many lines both answer for, in reports that follow each other. */
function linesShared(a: OfficerSubject, b: OfficerSubject): number {
  const [few, many] = a.lines.size <= b.lines.size ? [a, b] : [b, a]
  let shared = 0
  for (const [line, times] of few.lines) {
    const others = many.lines.get(line)
    if (others?.some((one) => times.some((other) => Math.abs(one - other) <= FOLLOWING)) === true) shared += 1
    if (shared === SEVERAL) break
  }
  return shared
}

/** In reports that follow each other and could say the same lines of both, they answer for others. */
function otherLines(a: OfficerSubject, b: OfficerSubject): Evidence[] {
  const could = [...a.lineTimes].some(([sort, times]) =>
    b.lineTimes
      .get(sort)
      ?.some((one) => times.some((other) => one !== other && Math.abs(one - other) <= FOLLOWING)),
  )
  if (!could) return []
  const few = Math.min(a.lines.size, b.lines.size) < SEVERAL
  return [entry('lines', few ? 'others' : 'several others', MODEL.lines)]
}

function departmentEvidence(a: OfficerSubject, b: OfficerSubject, apart: DepartmentsApart): Evidence[] {
  const [ofA, ofB] = [[...a.departments.keys()], [...b.departments.keys()]]
  if (ofA.some((one) => b.departments.has(one))) return [entry('department', 'same', MODEL.department)]
  if (ofA.length === 0 || ofB.length === 0) return []
  const differ = ofA.every((one) => ofB.every((other) => apart(one, other)))
  return differ ? [entry('department', 'another', MODEL.department)] : []
}

function timeEvidence({span: a}: OfficerSubject, {span: b}: OfficerSubject): Evidence[] {
  if (a === undefined || b === undefined) return []
  const gap = Math.max(a[0] - b[1], b[0] - a[1])
  if (gap > MANY_YEARS) return [entry('time', 'many years apart', MODEL.time)]
  return gap > YEARS ? [entry('time', 'years apart', MODEL.time)] : []
}
