import type {Block, Cell, Grid, GridRow, Prose} from '../../../parsers/block.ts'
import {across} from '../across.ts'
import {append} from '../append.ts'
import {countVisible} from '../flow.ts'
import {isPageNumber} from '../page-lines.ts'
import {placeOrder} from '../../model/place-order.ts'
import {dueIn} from './due.ts'

/** Fewer items on end are no list of promises. */
const FEWEST = 2
/** Of a list of promises so many items say by when; the others only belong to it. */
const DATED_SHARE = 0.5
/** What is longer tells more than a promise. */
const LONGEST = 400
/** A line over a list is no longer. */
const LONGEST_LEAD = 120

const WHO = String.raw`(?:we|the (?:council|authority|service|force|board|partnership|department|directorate))`
/** `We will …`, `By 2008 we aim to …`. */
const PROMISE = new RegExp(
  String.raw`^(?:(?:by|before|in|during) [^,]{3,30}?,? )?${WHO} (?:will|shall|aim(?:s)? to|plan(?:s)? to|intend(?:s)? to|propose(?:s)? to|promise(?:s)? to|pledge(?:s)? to|are going to)(?! have\b)`,
  'i',
)
/** What stands over a list of things to be done. */
const OF_ACTIONS =
  /\b(?:promises?|pledges?|commitments?|actions?|key tasks?|milestones?|next steps?|improvements?|improvement plan|we (?:will|aim|plan|intend)|what (?:we|is) (?:will|plan))\b/i
/** What is told, and not to be done: `The depot opened (March 2006)`. */
const TELLS = /^(?:the|an?|this|these|there|our|its?|in|all|some|most|number|percentage|proportion|%)\b/i

interface Item {
  readonly block: Prose
  readonly number: string
  readonly due: string | undefined
}

/**
 * Blocks → blocks, with the lists of promises in them as tables: what will be done, and by when.
 *
 * An item promises by its own words (`We will …`); one that only names a thing to be done is a promise where it says by when
 * behind it, and stands under a line that calls the list one of actions. A list that names no time tells how a council
 * works, and stays the list it was.
 */
export function readPromises(blocks: readonly Block[]): Block[] {
  const out: Block[] = []
  let run: Item[] = []
  let strays: Block[] = []
  let lead = ''
  const endRun = () => {
    if (isList(run)) append(out, [gridOf(run), ...strays])
    else append(out, [...run.map(({block}) => block), ...strays].toSorted(byPlace))
    run = []
    strays = []
  }
  for (const block of blocks) {
    const item = block.type === 'list-item' ? itemOf(block, lead) : undefined
    if (item !== undefined) {
      run.push(item)
      continue
    }
    // a list goes on over the number of a page
    if (run.length > 0 && block.type !== 'grid' && isPageNumber(block.text)) {
      strays.push(block)
      continue
    }
    endRun()
    out.push(block)
    if (block.type === 'heading' || block.type === 'paragraph') lead = leadOf(block)
  }
  endRun()
  return out
}

function byPlace(a: Block, b: Block): number {
  return placeOrder(a.position) - placeOrder(b.position)
}

function leadOf({type, text}: Prose): string {
  return type === 'heading' || text.length <= LONGEST_LEAD || text.endsWith(':')
    ? text.slice(-LONGEST_LEAD)
    : ''
}

function itemOf(block: Prose, lead: string): Item | undefined {
  const {text} = block
  if (text.length > LONGEST || !/\p{L}{2}/u.test(text)) return undefined
  const number = /^\(?\d{1,2}[.)]\s+/.exec(text)?.[0] ?? ''
  const words = text.slice(number.length)
  if (PROMISE.test(words)) return {block, number, due: dueIn(words)?.words}
  if (!OF_ACTIONS.test(lead) || !/^\p{Lu}\p{Ll}/u.test(words) || TELLS.test(words)) return undefined
  const due = dueIn(words)
  return due?.behind === true ? {block, number, due: due.words} : undefined
}

function isList(items: readonly Item[]): boolean {
  const dated = items.filter(({due}) => due !== undefined).length
  return items.length >= FEWEST && dated >= items.length * DATED_SHARE
}

function gridOf(items: readonly Item[]): Grid {
  const position = across(items.map(({block}) => block.position))
  const numbered = items.some(({number}) => number !== '')
  const head = [...(numbered ? ['No'] : []), 'Commitment', 'Timescale'].map((text): Cell => ({
    text,
    visible: 0,
    position,
  }))
  return {
    type: 'grid',
    layout: 'list',
    because: 'items of a list say what will be done, and by when',
    rows: [{cells: head, position}, ...items.map((item) => rowOf(item, numbered))],
    headerRows: 1,
    position,
  }
}

/** The words are those of the promise; its time stands among them, and is counted there. */
function rowOf({block, number, due}: Item, numbered: boolean): GridRow {
  const {position, text} = block
  const visible = countVisible(number)
  const cells: Cell[] = [
    ...(numbered ? [{text: number.replace(/[().\s]/g, ''), visible, position}] : []),
    {text: text.slice(number.length), visible: block.visible - (numbered ? visible : 0), position},
    {text: due ?? '', visible: 0, position},
  ]
  return {cells, position}
}
