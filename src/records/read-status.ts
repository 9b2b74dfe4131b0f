import type {Status, StatusNow} from '../model/commitment.ts'
import type {Light} from '../model/table.ts'
import {remember} from '../words/remember.ts'

const WORDS: readonly (readonly [RegExp, StatusNow])[] = [
  [/\bended\b|\bdeleted\b|\bceased\b|\bdiscontinued\b|\bwithdrawn\b/i, 'ended'],
  [/\bachieved\b|\bcompleted?\b/i, 'achieved'],
  [/\bred\b/i, 'red'],
  [/\bamber\b|\byellow\b/i, 'amber'],
  [/\bgreen\b|\bon target\b|\bon track\b/i, 'green'],
  [
    /\b(no longer|not) (being )?measured\b|\bno(t)? (data|information)\b|\bmeasured nationally\b/i,
    'not-measured',
  ],
]
/** What is wished or denied says nothing of now: `not on target`, `partly achieved`, `will be completed by March`. */
const UNREAL =
  /\b(?:not|never|partially|partly|nearly|almost|un(?:likely|able) to be|likely to be|will(?: not)? be|to be|can(?:not)? be|could be|should be)\s+(?:yet\s+|been\s+|being\s+|fully\s+)*(?:achieved|completed?|on target|on track|red|amber|green)\b/gi
const LETTERS: Readonly<Record<string, StatusNow>> = {r: 'red', a: 'amber', g: 'green'}
/** Said of the whole and of nothing else: `Not met`, `will be delivered` are other words. */
const DONE = /^(?:(?:fully|targets?|all)\s+)*(?:met|delivered|done|implemented)[.!]?$/i
/** Coloured signs say their colour. */
const COLOURED: Readonly<Record<string, StatusNow>> = {
  '🔴': 'red',
  '🟥': 'red',
  '🟠': 'amber',
  '🟡': 'amber',
  '🟧': 'amber',
  '🟨': 'amber',
  '🟢': 'green',
  '🟩': 'green',
}
const BEFORE =
  /\(\s*(?:was|previously)\s+(red|amber|green|achieved|[rag])\s*\)|\(\s*(?:was\s+)?(red|amber|green|achieved)\s+(?:at|in|last)\s*([^)]*)\)?|\b(?:was|were|previously|formerly)\s+(?:(?:showing|shown|recorded|reported|rated)\s+(?:as\s+)?)?(red|amber|green)\b(?:\s+(?:at|in)\s+(q(?:uarter)?\s?\.?\s?[1-4]|\w+ quarter))?/i
const NOTHING_BEFORE = /\bno (info(rmation)?|data|status) (last time|at q(uarter)?\s?\d|previously)\b/i

/** The status of a cell, or of the heading over it, and what it was before. */
export interface ReadStatus {
  readonly now: StatusNow
  readonly previous?: StatusNow
  /** The words that say when it was so, such as `Q1`; not yet a period. */
  readonly previousAt?: string
  /** the period that it was so in, where a column of its own says what was */
  readonly previousPeriod?: string
  readonly from: Status['from']
  readonly raw: string
}

/**
 * Read a status cell: `Amber (Green at Q1)`, `Green No info last time`, `Achieved Was showing amber at Quarter 1`.
 *
 * What was is taken out first, so that `(Green at Q1)` alone says nothing of now: then the heading over the rows
 * does (`Commitments which are now Amber …`).
 *
 * @param section  headings over the row, outermost first
 * @param legend   what the report says that its signs mean; without it a sign is no status
 */
export function readStatus(
  cell: string,
  section: readonly string[],
  legend: ReadonlyMap<string, StatusNow> = new Map(),
): ReadStatus | null {
  const {said, words, was} = readCell(cell)
  const now = said ?? legend.get(words)
  if (now !== undefined) return {now, ...was, from: 'cell', raw: cell}
  const heading = section.toReversed().find((title) => sectionStatus(title) !== undefined)
  const fromSection = heading === undefined ? undefined : sectionStatus(heading)
  if (fromSection !== undefined)
    return {now: fromSection, ...was, from: 'section', raw: cell === '' ? (heading ?? '') : cell}
  return cell === '' ? null : {now: 'unknown', ...was, from: 'cell', raw: cell}
}

/** What the words of a cell say of now and of before: the same few stand in all rows. */
const readCell = remember((cell: string) => {
  const before = BEFORE.exec(cell)
  const previous = before === null ? undefined : wordOf(before[1] ?? before[2] ?? before[4] ?? '')
  const previousAt = before?.[3] ?? before?.[5]
  const words = cell.replace(BEFORE, ' ').replace(NOTHING_BEFORE, ' ').trim()
  return {
    said: wordOf(words),
    words,
    was: {
      ...(previous === undefined ? {} : {previous}),
      ...(previousAt === undefined || previousAt.trim() === '' ? {} : {previousAt: previousAt.trim()}),
    },
  }
})

/** Does a status say one of the three colours? */
export function isColour(status: StatusNow | undefined): status is Light {
  return status === 'red' || status === 'amber' || status === 'green'
}

/** Of two colours in one cell (`Red/Amber`) neither is the status. */
export function wordOf(text: string): StatusNow | undefined {
  const letter = LETTERS[text.toLowerCase().replace(/[^a-z]/g, '')]
  if (letter !== undefined) return letter
  const colours = new Set((text.match(/\p{So}/gu) ?? []).flatMap((sign) => COLOURED[sign] ?? []))
  const [colour] = colours
  if (colours.size === 1) return colour
  if (DONE.test(text)) return 'achieved'
  const words = text.replace(UNREAL, ' ')
  const [first, second] = WORDS.filter(([pattern]) => pattern.test(words)).map(([, now]) => now)
  return first !== undefined && isColour(first) && second !== undefined && isColour(second)
    ? undefined
    : first
}

/**
 * What a heading over rows of one status has beside it. A heading of other words is about something else: `A clean and
 * green district`, `Amber Valley`, `Completed houses`.
 */
const OF_RATINGS = new Set(
  `a actions all amber and are as assessed at been being by category commitments complete completed current currently
  deleted each ended exception exceptions following for has have green in indicators is items kpis list listed lights
  light measures milestones no not now objectives of off on or other our overall performance pis priorities progress
  projects promises rag rated rating ratings recommendations red remain remained remaining report reported reports
  section showing shown since status still summary table target targets tasks that the their these this those to track
  traffic trajectory under were where which with yellow achieved on-target ceased discontinued withdrawn last quarter
  year`.split(/\s+/),
)

function isOfRatings(title: string): boolean {
  const words = title.toLowerCase().match(/\p{L}[\p{L}-]+/gu) ?? []
  return words.every((word) => OF_RATINGS.has(word))
}

/** `Commitments Now "Green" That Were Amber Last Quarter` says green: what is now comes before what was. */
function sectionStatus(title: string): StatusNow | undefined {
  const now = title.split(/\b(?:that|which) were\b|\bwas\b|\bpreviously\b/i)[0] ?? title
  if (!isOfRatings(now)) return undefined
  const named = WORDS.filter(([pattern]) => pattern.test(now))
  return named.length === 1 ? named[0]?.[1] : undefined
}
