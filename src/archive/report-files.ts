import {PLACES} from './paths.ts'

/** The file of a report, from the package’s folder. */
export function documentFile(name: string): string {
  return `${PLACES.documents}/${name}.json`
}

/** The folder of a report's tables. */
export function tableFolder(name: string): string {
  return `${PLACES.tables}/${name}`
}

export function tableFile(name: string, table: string): string {
  return `${tableFolder(name)}/${table}.csv`
}

/** A report's tables as a workbook. */
export function workbookFile(name: string): string {
  return `${PLACES.workbooks}/${name}.xlsx`
}
