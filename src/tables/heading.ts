import type {Block, Prose} from '../../parsers/block.ts'
import {capitalShare, endsIn, endsSentence, isCapitals, isUnfinished} from '../words/text-shape.ts'

/** The longest line that may be a heading, in characters. */
const LONGEST_HEADING = 140
/** Words of the longest plain line that may be one. */
const LONGEST_PLAIN = 12
/** A plain line of so few words may be a heading though it is set like a sentence. */
const SHORT_PLAIN = 4

const NAMED: readonly (readonly [RegExp, string])[] = [
  [/^(section|appendix|annex|chapter|part|schedule)\b[\s\divxa-z]{0,12}/i, 'major'],
  [/^([A-Z]|\d{1,2})\s?[:.)]\s+\p{Lu}/u, 'theme'],
  [/^(theme|priority|aim|objective|goal|outcome)\s+[\dA-Z]{1,2}\b/i, 'theme'],
  [/^(department|directorate|portfolio|division|service area)\b/i, 'department'],
  [/\b(performance indicators?|local indicators?|national indicators?|bvpis?)\b/i, 'indicator-set'],
]

/** What the form of a heading says of its rank: its own kind of name, or else how it is set. */
export function headingClass(block: Prose): string {
  const named = NAMED.find(([pattern]) => pattern.test(block.text))
  if (named !== undefined) return named[1]
  if (isCapitals(block.text)) return 'capitals'
  if (block.look.level !== undefined) return `level-${block.look.level}`
  return block.look.bold ? 'bold' : 'plain'
}

/** Could these words be a heading at all? */
function isHeadingLike(block: Prose): boolean {
  const {text, look} = block
  if (block.type === 'list-item' || block.type === 'footnote') return false
  if (text.length > LONGEST_HEADING || look.lines > 2) return false
  if (endsIn(text, '.;,') && look.level === undefined && !look.bold) return false
  return /\p{L}{2}/u.test(text)
}

/** Set as a heading, named as one, or in capitals: a heading wherever it stands. */
function isMarked(block: Prose): boolean {
  if (!isHeadingLike(block)) return false
  if (block.type === 'heading' || block.look.bold || isCapitals(block.text)) return true
  const kind = headingClass(block)
  if (kind !== 'major' && kind !== 'department' && kind !== 'theme') return false
  return capitalShare(block.text) >= 0.5 && !block.text.endsWith(':')
}

/** A short plain line that could head what follows. */
function isPlainCandidate(block: Prose): boolean {
  return (
    isHeadingLike(block) &&
    block.look.lines === 1 &&
    block.text.split(/\s+/).length <= LONGEST_PLAIN &&
    /^[\p{Lu}"“(]/u.test(block.text) &&
    !endsSentence(block.text) &&
    !isUnfinished(block.text)
  )
}

/**
 * Which prose blocks are headings?
 *
 * A plain line heads what follows only where something follows: in a run of such lines (a list of contents, a list
 * without bullets) only the last can be a heading, and only directly above a table, a list or a paragraph.
 *
 * @param blocks  blocks with the page's furniture left out
 */
export function findHeadings(blocks: readonly Block[]): ReadonlySet<Block> {
  const headings = new Set<Block>()
  blocks.forEach((block, index) => {
    if (block.type === 'grid') return
    if (isMarked(block)) headings.add(block)
    else if (isPlainCandidate(block) && headsWhatFollows(blocks, index)) headings.add(block)
  })
  return headings
}

function headsWhatFollows(blocks: readonly Block[], index: number): boolean {
  const next = blocks[index + 1]
  if (next === undefined) return false
  if (next.type === 'grid' || isMarked(next)) return true
  const block = blocks[index]
  if (block === undefined || block.type === 'grid') return false
  const titled = capitalShare(block.text) >= 0.5 || block.text.split(/\s+/).length <= SHORT_PLAIN
  return titled && (!isPlainCandidate(next) || isPair(blocks, index))
}

/** A heading and a heading under it: two plain lines on end, no more, over text. Three are a list. */
function isPair(blocks: readonly Block[], index: number): boolean {
  const after = blocks[index + 2]
  if (after === undefined || isPlainLine(blocks[index - 1]) || isPlainLine(after)) return false
  return after.type === 'grid' || after.text.length > LONGEST_HEADING
}

function isPlainLine(block: Block | undefined): boolean {
  return block !== undefined && block.type !== 'grid' && isPlainCandidate(block)
}
