import {placeText, type Explanation} from '../index.ts'

type Quotation = Explanation['sources'][number]
type Finding = Explanation['findings'][number]
type Weighing = Explanation['weighings'][number]

const WIDEST_BAR = 24

/** An explanation in lines for a person: what it is, its words in the source, each decision, each bar. */
export function whyLines({subjects, sources, findings, weighings}: Explanation): readonly string[] {
  return [
    ...subjects.map(({kind, id, name}) => `${kind} ${id}: ${name}`),
    ...sources.flatMap(quotationLines),
    '',
    ...findings.flatMap((finding, index) => findingLine(finding, findings[index - 1])),
    ...weighings.flatMap(weighingLines),
  ]
}

/** Where a thing stands in a report, and the lines there. */
export function quotationLines({
  path,
  authority,
  period,
  position,
  words,
  lines,
  note,
}: Quotation): readonly string[] {
  const whose = [authority, period].filter((part) => part !== null).join(', ')
  const width = String(lines.at(-1)?.line ?? 0).length
  return [
    '',
    `${path}, ${placeText(position)}${whose === '' ? '' : ` (${whose})`}`,
    ...lines.map(({line, text, cut, header}) => {
      const mark = header ? '^' : '|'
      return `  ${String(line).padStart(width)} ${mark} ${visibleTabs(text)}${cutNote(cut)}`
    }),
    ...(lines.length === 0 && words !== '' ? [`  ${visibleTabs(words)}`] : []),
    ...(note === undefined ? [] : [`  ${note}`]),
  ]
}

/** Tabs part cells, so they are shown. */
function visibleTabs(text: string): string {
  return text.replaceAll('\t', ' ⇥ ')
}

function cutNote(cut: number | undefined): string {
  return cut === undefined ? '' : ` … ${cut} characters of the line left out`
}

/** What a finding is about stands once before those that follow on it. */
function findingLine({about, says, position, id}: Finding, before: Finding | undefined): readonly string[] {
  const label = before?.about === about ? '' : about
  const where = position === undefined ? '' : ` (${placeText(position)})`
  const whose = id === undefined || says.includes(id) ? '' : ` [${id}]`
  return [`${label.padEnd(10)} ${says}${where}${whose}`]
}

function weighingLines({a, b, bars, weight, probability, needed}: Weighing): readonly string[] {
  const fields = Math.max(...bars.map(({field}) => field.length), 0)
  return [
    '',
    `${a} and ${b}, in bits:`,
    ...bars.map(
      (bar) =>
        `  ${signed(bar.weight).padStart(6)}  ${bar.field.padEnd(fields)}  ${drawn(bar.weight)} ${bar.level}`,
    ),
    `  ${signed(weight).padStart(6)}  ${'in all'.padEnd(fields)}  probability ${probability}; a link needs ${signed(needed)}`,
  ]
}

/** Bits with their sign. */
export function signed(bits: number): string {
  return bits > 0 ? `+${bits}` : String(bits)
}

function drawn(bits: number): string {
  return (bits < 0 ? '-' : '+').repeat(Math.min(WIDEST_BAR, Math.round(Math.abs(bits))))
}
