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
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  let separator = open ?? ''
  for (const [name, item] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
    if (item === undefined && typeof name === 'string') continue
    const key = typeof name === 'string' ? JSON.stringify(name) + form.colon : ''
    yield `${separator}${inner.newline}${key}`
    yield* piecesOf(item ?? null, inner)
    separator = ','
  }
  yield separator === ',' ? `${form.newline}${close ?? ''}` : `${open ?? ''}${close ?? ''}`
}

function isWhole(value: object, depth: number): boolean {
  if (depth < APART_TO || depth >= WHOLE_FROM) return depth >= WHOLE_FROM
  const lists: readonly unknown[] = Array.isArray(value) ? [value] : Object.values(value)
  return !lists.some((list) => Array.isArray(list) && list.length > MANY)
}
