import {SHEETS} from './sheets/index.ts'
import type {Field, SheetFacts} from './sheet.ts'

/** A file of a package, by its path there. */
export interface PackageFile {
  readonly bytes: number
  readonly hash: string
}

/** What a package is made of. */
export interface PackageContents {
  readonly version: string
  readonly model: string
  readonly reference: string
  readonly options: Readonly<Record<string, unknown>>
  /** of each sheet, by its name */
  readonly rows: ReadonlyMap<string, number>
  readonly csv: ReadonlyMap<string, PackageFile>
  readonly parquet: ReadonlyMap<string, PackageFile>
  /** the other files: their path, what they are and their format */
  readonly others: readonly (PackageFile & {
    readonly name: string
    readonly path: string
    readonly title: string
    readonly format: string
    readonly mediatype: string
  })[]
}

/**
 * The list of all that is in a package, after Frictionless Data.
 *
 * @see  https://specs.frictionlessdata.io/data-package/ and https://specs.frictionlessdata.io/table-schema/
 */
export function dataPackage(contents: PackageContents): object {
  const {version, model, reference, options, rows, csv, parquet, others} = contents
  return {
    profile: 'data-package',
    name: 'outturn',
    title: 'Council performance reports as data',
    description: DESCRIPTION,
    version: '1',
    producer: {name: 'outturn', version, model, reference, options},
    resources: [
      ...SHEETS.flatMap((sheet) => {
        const file = csv.get(sheet.name)
        return file === undefined ? [] : [csvResource(sheet, file, rows.get(sheet.name) ?? 0)]
      }),
      ...SHEETS.flatMap((sheet) => {
        const file = parquet.get(sheet.name)
        return file === undefined ? [] : [parquetResource(sheet, file)]
      }),
      ...others.map(({name, path, title, format, mediatype, bytes, hash}) => {
        return {profile: 'data-resource', name, path, title, format, mediatype, bytes, hash}
      }),
    ],
  }
}

const DESCRIPTION = [
  'Made by outturn from an archive of council performance reports.',
  'In CSV a cell that a spreadsheet would run as a formula (it begins with =, +, - or @ and is no figure) has one apostrophe more in front than its text; the Parquet files and the JSON have the text as it is.',
  'documents/ holds each report as data, tables/ each of its tables; the sheets documents and tables name their files; workbooks/, where it was asked for, holds each report as a spreadsheet.',
].join(' ')

function csvResource(sheet: SheetFacts, {bytes, hash}: PackageFile, rowCount: number): object {
  return {
    profile: 'tabular-data-resource',
    name: resourceName(sheet),
    path: `data/${sheet.name}.csv`,
    title: sheet.title,
    description: sheet.description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash,
    rowCount,
    dialect: {delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true},
    schema: schemaOf(sheet),
  }
}

function parquetResource(sheet: SheetFacts, {bytes, hash}: PackageFile): object {
  return {
    profile: 'data-resource',
    name: `${resourceName(sheet)}-parquet`,
    path: `data/${sheet.name}.parquet`,
    title: sheet.title,
    description: sheet.description,
    format: 'parquet',
    mediatype: 'application/vnd.apache.parquet',
    bytes,
    hash,
  }
}

/** Names of resources have no capitals and no blanks. */
function resourceName({name}: SheetFacts): string {
  return name.replaceAll('_', '-')
}

function schemaOf({fields, key, references}: SheetFacts): object {
  const sheets = new Map(SHEETS.map((sheet) => [sheet.name, sheet]))
  const foreignKeys = references.flatMap(({field, sheet}) => {
    const other = sheets.get(sheet)
    return other === undefined
      ? []
      : [{fields: field, reference: {resource: resourceName(other), fields: 'id'}}]
  })
  return {
    fields: fields.map(fieldOf),
    primaryKey: key,
    missingValues: [''],
    ...(foreignKeys.length === 0 ? {} : {foreignKeys}),
  }
}

function fieldOf({name, type, description, unit, constraints}: Field): object {
  return {
    name,
    type,
    description,
    ...(unit === undefined ? {} : {unit}),
    ...(constraints === undefined ? {} : {constraints}),
  }
}
