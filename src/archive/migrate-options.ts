import type {DatabaseKind} from '../package/database/tables.ts'
import type {SourceOptions} from '../sources.ts'
import type {Limits} from '../workers/limits.ts'
import type {Filters} from './tasks.ts'

/** How an archive is made a package. */
export interface MigrateOptions extends SourceOptions, Filters {
  /** the folder of the package */
  readonly output: string
  readonly workers: number
  readonly limits: Limits
  /** files of decisions that were named, besides those that lie in the archive */
  readonly decisions?: readonly {readonly path: string; readonly absolute: string}[]
  /** puts pseudonyms in the place of persons; made with this secret, or with one that the package keeps where it is blank */
  readonly redact?: string | undefined
  /** a workbook of each report besides */
  readonly workbooks?: boolean | undefined
  /** a database of all sheets besides */
  readonly database?: DatabaseKind | undefined
  readonly signal?: AbortSignal | undefined
}

/** The options that change what is in a package; who reads it should know them. */
export function optionsSaid({
  authority,
  period,
  format,
  pages,
  since,
  authorities,
  redact,
  workbooks,
  database,
}: MigrateOptions): Readonly<Record<string, unknown>> {
  return {
    ...(authority === undefined ? {} : {authority}),
    ...(period === undefined ? {} : {period}),
    ...(format === undefined ? {} : {formatIn: format}),
    ...(pages === undefined ? {} : {pages}),
    ...(since === undefined ? {} : {since}),
    ...(authorities === undefined || authorities.length === 0 ? {} : {authorityIs: authorities}),
    ...(redact === undefined ? {} : {redact: 'officers'}),
    ...(workbooks === true ? {workbooks} : {}),
    ...(database === undefined ? {} : {database}),
  }
}
