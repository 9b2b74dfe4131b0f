import type {Field, SheetFacts} from '../sheet.ts'

/** The two databases that a package can be written as. */
export type DatabaseKind = 'duckdb' | 'sqlite'

const TYPES: Readonly<Record<DatabaseKind, Readonly<Record<Field['type'], string>>>> = {
  duckdb: {string: 'VARCHAR', integer: 'BIGINT', number: 'DOUBLE', boolean: 'BOOLEAN'},
  sqlite: {string: 'TEXT', integer: 'INTEGER', number: 'REAL', boolean: 'INTEGER'},
}

/**
 * The statement that makes a sheet's table, with its primary key, its foreign keys and what each column holds.
 *
 * DuckDB gets no foreign keys: it would build an index for each and look every row up in it, and it takes no key that
 * is declared but not enforced. SQLite keeps them as they are declared, for Datasette makes links of them.
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
  const lines = [...columns, key, ...(kind === 'sqlite' ? foreign : [])]
  return `CREATE TABLE ${quoted(sheet.name)} (\n  ${lines.join(',\n  ')}\n)`
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
