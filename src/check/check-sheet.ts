import {parse} from 'csv-parse'
import {createReadStream} from 'node:fs'
import {fault, type Fault} from './fault.ts'
import type {ListedField, ListedSheet} from './listed-package.ts'

/** Values of a sheet that others refer to, and of other sheets that it refers to. */
export interface SheetKeys {
  /** the first field of the key, where that alone is the key */
  readonly ids: ReadonlySet<string>
  /** what each reference names, with the row that does */
  readonly refers: readonly {
    readonly field: string
    readonly resource: string
    readonly values: ReadonlyMap<string, number>
  }[]
}

/** Looks at each row; what it returns is a fault of it. */
export type RowCheck = (row: Readonly<Record<string, string>>, number: number) => string | undefined

/**
 * Check a CSV file against its schema: its head, and of each row the number of cells, their types and constraints, and
 * that its key is its own.
 *
 * @param file   where it lies
 * @param check  more to ask of each row
 */
export async function* checkSheet(
  {path, schema, rowCount}: ListedSheet,
  file: string,
  check?: RowCheck,
): AsyncGenerator<Fault, SheetKeys> {
  const {fields, primaryKey, foreignKeys} = schema
  const keyed = primaryKey.map((name) => fields.findIndex((field) => field.name === name))
  const refers = foreignKeys.map(({fields: field, reference: {resource}}) => ({
    field,
    resource,
    at: fields.findIndex(({name}) => name === field),
    values: new Map<string, number>(),
  }))
  const keys = new Set<string>()
  let rows = -1
  try {
    const records: AsyncIterable<readonly string[]> = createReadStream(file).pipe(
      parse({relax_column_count: true, encoding: 'utf8'}),
    )
    for await (const record of records) {
      rows++
      if (rows === 0) {
        const head = fields.map(({name}) => name).join(', ')
        if (record.join(', ') === head) continue
        yield fault(path, 'head', `Its columns are not those of its schema: ${head}`)
        return {ids: keys, refers}
      }
      for (const sentence of rowFaults(record, fields)) yield fault(path, 'cell', `Row ${rows}: ${sentence}`)
      const key = keyed.map((at) => record[at] ?? '').join('\u001f')
      if (keys.has(key))
        yield fault(path, 'key', `Row ${rows}: another row has its key, ${key.replaceAll('\u001f', ', ')}`)
      keys.add(key)
      for (const {at, values} of refers) {
        const value = record[at] ?? ''
        if (value !== '' && !values.has(value)) values.set(value, rows)
      }
      const more = check?.(
        Object.fromEntries(fields.map(({name}, index) => [name, record[index] ?? ''])),
        rows,
      )
      if (more !== undefined) yield fault(path, 'row', `Row ${rows}: ${more}`)
    }
  } catch (error) {
    yield fault(path, 'csv', `It is not CSV: ${error instanceof Error ? error.message : String(error)}`)
  }
  if (rowCount !== undefined && Math.max(rows, 0) !== rowCount)
    yield fault(path, 'count', `It has ${Math.max(rows, 0)} rows, and the list says ${rowCount}`)
  return {ids: primaryKey.length === 1 ? keys : new Set(), refers}
}

function* rowFaults(record: readonly string[], fields: readonly ListedField[]): Generator<string> {
  if (record.length !== fields.length) {
    yield `it has ${record.length} cells, not ${fields.length}`
    return
  }
  for (const [index, field] of fields.entries()) {
    const sentence = cellFault(record[index] ?? '', field)
    if (sentence !== undefined) yield `${field.name} ${sentence}`
  }
}

function cellFault(text: string, {type, constraints = {}}: ListedField): string | undefined {
  const {required, enum: words, minimum, maximum} = constraints
  if (text === '') return required === true ? 'is empty' : undefined
  if (!isOfType(text, type)) return `is no ${type}: ${shown(text)}`
  if (words !== undefined && !words.includes(text)) return `is none of its words: ${shown(text)}`
  if (minimum !== undefined && Number(text) < minimum) return `is below ${minimum}: ${text}`
  return maximum !== undefined && Number(text) > maximum ? `is above ${maximum}: ${text}` : undefined
}

function isOfType(text: string, type: ListedField['type']): boolean {
  switch (type) {
    case 'string':
      return true
    case 'integer':
      return /^-?\d+$/.test(text)
    case 'number':
      return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text)
    case 'boolean':
      return text === 'true' || text === 'false'
    default:
      return type satisfies never
  }
}

function shown(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
