import {across} from '../across.ts'
import type {Cell, Grid, GridRow, Layout, Position} from '../../../parsers/block.ts'
import {nameOf, type Claim} from './claim.ts'
import {saidStatus} from './said-status.ts'

/** An indicator read from prose: its words in order, each with the characters of the source behind them. */
export interface Entry {
  readonly layout: Extract<Layout, 'figures-in-prose' | 'list'>
  readonly number: Cell
  readonly code: Cell
  /** what heads it: the scheme, where only what is printed above names that */
  readonly codeHead: string
  readonly title: Cell
  readonly comment: Cell
  readonly claims: readonly (Claim & {readonly position: Position})[]
  readonly position: Position
}

const BECAUSE: Readonly<Record<Entry['layout'], string>> = {
  'figures-in-prose': 'a code and a title lead sentences that give the figures',
  list: 'items of a list are indicators, each with its figures in its words',
}

/** Entries on end whose figures are of the same measures and periods → grids, a row an entry, so that no cell is blank. */
export function entryGrids(entries: readonly Entry[]): Grid[] {
  const runs: {key: string; entries: Entry[]}[] = []
  for (const entry of entries) {
    const key = `${entry.layout}|${headOf(entry).join('|')}`
    const last = runs.at(-1)
    if (last?.key === key) last.entries.push(entry)
    else runs.push({key, entries: [entry]})
  }
  return runs.flatMap(({entries: own}) => {
    const [first] = own
    return first === undefined ? [] : [gridOf(first, own)]
  })
}

function gridOf(first: Entry, entries: readonly Entry[]): Grid {
  const head = headOf(first).map((text): Cell => ({text, visible: 0, position: first.position}))
  const names = first.claims.map(nameOf).toSorted()
  const rows = entries.map((entry): GridRow => rowOf(entry, names))
  return {
    type: 'grid',
    layout: first.layout,
    because: BECAUSE[first.layout],
    rows: [{cells: head, position: first.position}, ...rows],
    headerRows: 1,
    position: across(entries.map(({position}) => position)),
  }
}

function headOf({number, code, codeHead, claims, comment}: Entry): string[] {
  return [
    ...(number.text === '' ? [] : ['List number']),
    ...(code.text === '' ? [] : [codeHead]),
    'Indicator',
    ...claims.map(nameOf).toSorted(),
    ...(saidStatus(comment.text) === undefined ? [] : ['Status']),
    'Comment',
  ]
}

function rowOf({number, code, title, comment, claims, position}: Entry, names: readonly string[]): GridRow {
  const values = names.map((name): Cell => {
    const claim = claims.find((own) => nameOf(own) === name)
    return {text: claim?.text ?? '', visible: 0, position: claim?.position ?? position}
  })
  const led = [...(number.text === '' ? [] : [number]), ...(code.text === '' ? [] : [code])]
  const status = saidStatus(comment.text)
  const said = status === undefined ? [] : [{text: status, visible: 0, position: comment.position}]
  return {cells: [...led, title, ...values, ...said, comment], position}
}
