import type {Polarity} from '../model/indicator.ts'
import {isPolarityHead} from '../words/polarity-head.ts'
import {rowText, type RowCells} from './row-cells.ts'

const HIGH = String.raw`high(?:er)?|bigger|larger|more|increas(?:e|ing)`
const LOW = String.raw`low(?:er)?|smaller|fewer|less|decreas(?:e|ing)|reduc(?:tion|ing)`
const WHAT = String.raw`(?:\s+(?:figures?|numbers?|values?|scores?|percentages?))?`
const WORDS = [
  new RegExp(
    String.raw`\b(?:(${HIGH})|(${LOW}))${WHAT}\s*(?:is|are|=|means|the)\s*(?:better|good|best)\b`,
    'i',
  ),
  new RegExp(String.raw`\bgood\s*(?:performance\s*)?(?:is|=|means)\s*(?:(${HIGH})|(${LOW}))\b`, 'i'),
]
const CELLS: readonly (readonly [RegExp, Polarity['value']])[] = [
  [new RegExp(String.raw`^(?:h|${HIGH}|up|positive|max(?:imise)?|\+|↑|▲)$`, 'i'), 'higher'],
  [new RegExp(String.raw`^(?:l|${LOW}|down|negative|min(?:imise)?|-|↓|▼)$`, 'i'), 'lower'],
]

/** Which way is better, as the row says: in a column for it (`H`, `Low`), or in words (`Higher is better`). */
export function readPolarity(cells: RowCells): Polarity | undefined {
  return readPolarityCell(cells) ?? readPolarityWords(rowText(cells))
}

function readPolarityCell({table, row}: RowCells): Polarity | undefined {
  const at = table.columns.findIndex(({name}) => isPolarityHead(name))
  const raw = row.cells[at]?.trim() ?? ''
  const value = CELLS.find(([pattern]) =>
    pattern.test(raw.replace(/\s*(?:is|=)\s*(?:better|good)$/i, '')),
  )?.[1]
  return value === undefined ? undefined : {value, raw}
}

/** Each of the patterns has one of these. */
const BETTER = /better|good|best/i

function readPolarityWords(text: string): Polarity | undefined {
  if (!BETTER.test(text)) return undefined
  for (const pattern of WORDS) {
    const match = pattern.exec(text)
    if (match !== null) return {value: match[1] === undefined ? 'lower' : 'higher', raw: match[0]}
  }
  return undefined
}
