import {placeText, type Trends} from '../index.ts'

type Told = Trends['summary']['messages'][number]

const CODES_AT_MOST = 8
const EXAMPLES = 2
const SENTENCE_AT_MOST = 110

/** Warnings and errors under their code, the most frequent first. */
export function warningsByCode({summary}: Trends): ReadonlyMap<string, readonly Told[]> {
  const byCode = new Map<string, Told[]>()
  for (const told of summary.messages) {
    if (told.severity === 'info') continue
    const same = byCode.get(told.code)
    if (same) same.push(told)
    else byCode.set(told.code, [told])
  }
  const frequentFirst = [...byCode].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
  return new Map(frequentFirst)
}

/** What is uncertain: each code with its count, and a few places where a person may look. */
export function uncertainLines(trends: Trends): readonly string[] {
  const byCode = [...warningsByCode(trends)]
  if (byCode.length === 0) return ['', 'Nothing is uncertain.']
  const total = byCode.reduce((sum, [, messages]) => sum + messages.length, 0)
  const paths = new Map(trends.documents.map(({id, path}) => [id, path]))
  const shown = byCode.slice(0, CODES_AT_MOST).flatMap(([code, messages]) => codeLines(code, messages, paths))
  const left = byCode.length - CODES_AT_MOST
  return [
    '',
    `Uncertain: ${total} ${total === 1 ? 'warning' : 'warnings'}, all in summary.messages`,
    ...shown,
    ...(left > 0 ? [`  … and ${left} kinds more`] : []),
  ]
}

function codeLines(
  code: string,
  messages: readonly Told[],
  paths: ReadonlyMap<string, string>,
): readonly string[] {
  const examples = messages.slice(0, EXAMPLES).map((told) => `        ${exampleOf(told, paths)}`)
  const left = messages.length - EXAMPLES
  return [
    `  ${String(messages.length).padStart(4)}  ${code}`,
    ...examples,
    ...(left > 0 ? [`        … and ${left} more`] : []),
  ]
}

function exampleOf({document, position, message}: Told, paths: ReadonlyMap<string, string>): string {
  const path = paths.get(document) ?? document
  const where = position === undefined ? path : `${path}, ${placeText(position).split(';')[0]}`
  const sentence = message.replace(/\s+/g, ' ')
  const cut = sentence.length > SENTENCE_AT_MOST ? `${sentence.slice(0, SENTENCE_AT_MOST - 1)}…` : sentence
  return `${where}: ${cut}`
}
