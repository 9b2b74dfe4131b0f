import type {Field, SheetFacts} from '../sheet.ts'

/** The two databases that a package can be written as. */
export type DatabaseKind = 'duckdb' | 'sqlite'

const TYPES: Readonly<Record<DatabaseKind, Readonly<Record<Field['type'], string>>>> = {
  duckdb: {string: 'VARCHAR', integer: 'BIGINT', number: 'DOUBLE', boolean: 'BOOLEAN'},
  sqlite: {string: 'TEXT', integer: 'INTEGER', number: 'REAL', boolean: 'INTEGER'},
}

/**
 * The statement that makes a sheet's table, with its primary key and its foreign keys.
 *
 * Both databases get the same keys. DuckDB holds to them row by row, which costs a sixth more time than the primary
 * keys alone; SQLite is told not to while it is filled, and Datasette makes links of them.
 */
export function tableStatement(sheet: SheetFacts, kind: DatabaseKind): string {
  const columns = sheet.fields.map(
    ({name, type, constraints}) =>
      `${quoted(name)} ${TYPES[kind][type]}${constraints?.required === true ? ' NOT NULL' : ''}`,
  )
  const foreign = sheet.references.map(
    ({field, sheet: other}) => `FOREIGN KEY (${quoted(field)}) REFERENCES ${quoted(other)} (${quoted('id')})`,
  )
  const key = `PRIMARY KEY (${sheet.key.map(quoted).join(', ')})`
  return `CREATE TABLE ${quoted(sheet.name)} (\n  ${[...columns, key, ...foreign].join(',\n  ')}\n)`
}

/** Sheets in an order in which each stands behind those that it refers to, so that no row comes before its key. */
export function inOrderOfReference(sheets: readonly SheetFacts[]): readonly SheetFacts[] {
  const ordered: SheetFacts[] = []
  let left = [...sheets]
  while (left.length > 0) {
    const waits = ({references}: SheetFacts): boolean =>
      references.some(({sheet}) => left.some(({name}) => name === sheet))
    const next = left.filter((sheet) => !waits(sheet))
    if (next.length === 0) throw new RangeError('Sheets refer to one another in a circle')
    ordered.push(...next)
    left = left.filter(waits)
  }
  return ordered
}

/** Indexes of the fields by which rows of two sheets are brought together; keys have theirs. */
export function indexStatements({name, references}: SheetFacts): readonly string[] {
  return references.map(
    ({field}) => `CREATE INDEX ${quoted(`${name}_${field}`)} ON ${quoted(name)} (${quoted(field)})`,
  )
}

/** What the table and its columns hold, said in the database itself. DuckDB only: SQLite has no such statement. */
export function commentStatements({name, description, fields}: SheetFacts): readonly string[] {
  return [
    `COMMENT ON TABLE ${quoted(name)} IS ${text(description)}`,
    ...fields.map(
      (field) => `COMMENT ON COLUMN ${quoted(name)}.${quoted(field.name)} IS ${text(told(field))}`,
    ),
  ]
}

function told({description, unit}: Field): string {
  return unit === undefined ? description : `${description} (${unit})`
}

/** A name in SQL, whatever words the database has for itself. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/** A text in SQL. */
export function text(words: string): string {
  return `'${words.replaceAll("'", "''")}'`
}
