import {append} from '../append.ts'
import type {Block, Grid, Prose} from '../../../parsers/block.ts'
import {flowOf, isTold, proseOf, type FlowLine} from '../flow.ts'
import {pageBreaks, pageLinesOf} from '../page-lines.ts'
import {fieldsOfGrid} from './fields-of-grid.ts'
import {formGrid} from './form-grid.ts'
import {fieldOf, fieldsAt, lengthOf, type LineField} from './line-fields.ts'
import {readRuns} from '../runs.ts'
import {splitForms} from './split-forms.ts'

/**
 * Find the forms: labels and values, one indicator a form.
 *
 * A form begins anew where its first label comes again; the labels of a later form are the header of its row again.
 * Grids of two columns (or pairs of them) whose first are labels are forms as well.
 */
export function readForms(blocks: readonly Block[]): Block[] {
  const isOfPage = pageLinesOf(blocks)
  return readRuns(
    blocks,
    isTold,
    (run) => formsOfRun(run, isOfPage),
    (block) => (block.type === 'grid' ? formsOfGrid(block) : [block]),
  )
}

/** Without one of these words near the beginning of a line nothing names an indicator or a promise, and no form need be looked for. */
const NAMING =
  /\b(?:indicators?|measures?|pis?|bvpis?|bv|kpis?|lpis?|lis?|nis?|codes?|refs?|references?|titles?|descriptions?|names?|id|actions?|tasks?|commitments?|recommendations?|promises?)\b/i

/** … or a line that begins as the fields of one do whose name has no label. */
const FIELD_START =
  /^(?:(?:target|actual|out-?turn|baseline|result|time-?scale|deadline|due|by when|lead|responsible|status|quarter|q[1-4])\b|(?:19|20)\d{2}\s?[/–-]\s?\d{2})/i

function mayHoldForms({lines}: Prose): boolean {
  return lines.some(({text}) => {
    const start = text.slice(0, 40)
    return NAMING.test(start) || FIELD_START.test(start)
  })
}

function formsOfRun(run: readonly Prose[], isOfPage: (line: FlowLine) => boolean): readonly Block[] {
  if (!run.some(mayHoldForms)) return run
  const all = flowOf(run)
  const breaks = pageBreaks(all, isOfPage)
  // a form goes on over the break of a page
  const places = all.flatMap((_, at) => (breaks.has(at) ? [] : [at]))
  const lines = places.flatMap((at) => all[at] ?? [])
  const out: Block[] = []
  let kept = 0
  let at = 0
  while (at < lines.length) {
    const fields = fieldsAt(lines, at)
    if (fields.length === 0) {
      at++ // nearly every line: there is nothing to be cut into forms
      continue
    }
    const end = fields.reduce((sum, field) => sum + lengthOf(field), at)
    let from = at
    const forms = formsOf(fields)
    const likes = countAlike(forms)
    for (const form of forms) {
      const to = form.reduce((sum, field) => sum + lengthOf(field), from)
      const grid = gridOf(form, (likes.get(labelsOf(form)) ?? 0) > 1)
      const [first, last] = [places[from], places[to - 1]]
      if (grid !== undefined && first !== undefined && last !== undefined) {
        append(out, proseOf(all.slice(kept, first)))
        out.push(grid)
        const strays = form.flatMap((field) => field.strays)
        append(
          out,
          proseOf(
            all
              .slice(first, last + 1)
              .filter((line, index) => breaks.has(first + index) || strays.includes(line)),
          ),
        )
        kept = last + 1
      }
      from = to
    }
    at = Math.max(end, at + 1)
  }
  return [...out, ...proseOf(all.slice(kept))]
}

function formsOf(fields: readonly LineField[]): LineField[][] {
  return splitForms(fields, ({label: {label, head}, lines: [first]}) => ({
    label,
    isHead: head !== undefined,
    parted: first?.parted === true,
  }))
}

/** A form that no label names needs more: as many fields as any, and without a code others like it. */
function gridOf(form: readonly LineField[], repeated: boolean): Grid | undefined {
  const head = form.find(({label}) => label.head !== undefined)?.label.head
  if (head === 'bare' && !repeated) return undefined
  const because =
    head === undefined
      ? 'labels stand before values, one indicator to a form'
      : 'a name stands over labels and values, one indicator to a form'
  return formGrid(form.map(fieldOf), because, repeated && head === undefined)
}

/** How many forms have the same labels in the same order? */
function countAlike(forms: readonly (readonly LineField[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const form of forms) counts.set(labelsOf(form), (counts.get(labelsOf(form)) ?? 0) + 1)
  return counts
}

function labelsOf(form: readonly LineField[]): string {
  return form
    .map(({label: {label, head}}) => `${head === 'bare' ? 'bare ' : ''}${label.toLowerCase()}`)
    .join('|')
}

/** A grid of labels and values → its forms, or the grid where it is none. */
function formsOfGrid(grid: Grid): Block[] {
  const fields = fieldsOfGrid(grid)
  if (fields === undefined) return [grid]
  const forms = splitForms(fields, ({label}) => ({label: label.text}))
  const grids = forms.map((form) => formGrid(form, 'the first column holds labels, the second their values'))
  const read = grids.flatMap((one) => (one === undefined ? [] : [{...one, drawn: grid}]))
  return read.length === grids.length ? read : [grid]
}
