/** One JSON object, indented for a reader, with a line end so that files are whole lines. */
export function emitJson(value: unknown): string {
  return [...jsonChunks(value)].join('')
}

/** One JSON object on one line. */
export function emitNdjson(value: unknown): string {
  return [...ndjsonChunks(value)].join('')
}

/** The same in pieces, for what is too large for one string: a document of 100 MB makes more JSON than one can hold. */
export function jsonChunks(value: unknown): Generator<string> {
  return gather(piecesOf(value, {indent: '  ', newline: '\n', colon: ': ', depth: 0}))
}

/** The same on one line. */
export function ndjsonChunks(value: unknown): Generator<string> {
  return gather(piecesOf(value, {indent: '', newline: '', colon: ':', depth: 0}))
}

/** Characters that a chunk has at least: fewer would make too many writes. */
const CHUNK = 1 << 18
/** A document's lists are always taken apart; what is in them, a table say, only where it has a list of so many. */
const APART_TO = 2
const MANY = 100
/** Items are written some at a time: as many as make about so many characters, for each text has its price. */
const RUN = 1 << 14
const LONGEST_RUN = 64
/** What is further in (the rows of a table) is small enough to be written whole. */
const WHOLE_FROM = 4

interface Form {
  readonly indent: string
  /** what parts lines: an end of line and the indent of the place, or nothing */
  readonly newline: string
  readonly colon: string
  readonly depth: number
}

function* gather(pieces: Iterable<string>): Generator<string> {
  let held: string[] = []
  let length = 0
  for (const piece of pieces) {
    held.push(piece)
    length += piece.length
    if (length < CHUNK) continue
    yield held.join('')
    held = []
    length = 0
  }
  yield `${held.join('')}\n`
}

function* piecesOf(value: unknown, form: Form): Generator<string> {
  if (value === null || typeof value !== 'object' || isWhole(value, form.depth)) {
    const text = JSON.stringify(value, null, form.indent)
    // no text has a raw end of line inside: each is the form's own
    yield form.newline === '\n' || form.newline === '' ? text : text.replaceAll('\n', form.newline)
    return
  }
  const inner: Form = {
    ...form,
    newline: form.newline === '' ? '' : form.newline + form.indent,
    depth: form.depth + 1,
  }
  if (Array.isArray(value)) {
    yield* piecesOfList(value, form, inner)
    return
  }
  let separator = '{'
  for (const [name, item] of Object.entries(value)) {
    if (item === undefined) continue
    yield `${separator}${inner.newline}${JSON.stringify(name)}${form.colon}`
    yield* piecesOf(item, inner)
    separator = ','
  }
  yield separator === ',' ? `${form.newline}}` : '{}'
}

function* piecesOfList(list: readonly unknown[], form: Form, inner: Form): Generator<string> {
  if (list.length === 0) {
    yield '[]'
    return
  }
  let most = 1
  let at = 0
  while (at < list.length) {
    const separator = at === 0 ? '[' : ','
    const to = endOfWhole(list, at, at + most, inner.depth)
    if (to === at) {
      yield `${separator}${inner.newline}`
      yield* piecesOf(list[at] ?? null, inner)
      at++
    } else {
      const text = itemsOf(list.slice(at, to), form)
      yield separator + text
      most = text.length < RUN ? Math.min(2 * most, LONGEST_RUN) : Math.max(1, most >> 1)
      at = to
    }
  }
  yield `${form.newline}]`
}

/** Where the items end that are written whole, `from` if the first is none. */
function endOfWhole(list: readonly unknown[], from: number, to: number, depth: number): number {
  let at = from
  while (at < Math.min(to, list.length) && isScalarOrWhole(list[at], depth)) at++
  return at
}

function isScalarOrWhole(value: unknown, depth: number): boolean {
  return value === null || typeof value !== 'object' || isWhole(value, depth)
}

/** The items of a list as they stand in it, without its brackets: written inside of as many lists as it is deep. */
function itemsOf(items: readonly unknown[], {indent, depth}: Form): string {
  if (indent === '') return JSON.stringify(items).slice(1, -1)
  let nested: unknown = items
  for (let level = 0; level < depth; level++) nested = [nested]
  // before the items stand a bracket and a line with its indent for each list around theirs, and its own bracket
  const indents = (indent.length * depth * (depth + 1)) / 2
  return JSON.stringify(nested, null, indent).slice(2 * depth + indents + 1, -(2 * (depth + 1) + indents))
}

function isWhole(value: object, depth: number): boolean {
  if (depth < APART_TO || depth >= WHOLE_FROM) return depth >= WHOLE_FROM
  const lists: readonly unknown[] = Array.isArray(value) ? [value] : Object.values(value)
  return !lists.some((list) => Array.isArray(list) && list.length > MANY)
}
