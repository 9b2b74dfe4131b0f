import {parquetMetadata, type RowGroup, type SchemaElement} from 'hyparquet'
import {ByteWriter, ParquetWriter} from 'hyparquet-writer'
import type {Cell, Field, SheetFacts} from './sheet.ts'

/** The word that a Parquet file begins and ends with, before which stands the length of its foot. */
const MARK = 4
const LENGTH = 4

/** Rows of a sheet as a Parquet file. */
export function parquetFile({fields}: SheetFacts, rows: readonly (readonly Cell[])[]): Uint8Array {
  const writer = new ByteWriter()
  const file = new ParquetWriter({writer, schema: schemaOf(fields), createdBy: 'outturn'})
  const columnData = fields.map(({name, type}, index) => ({
    name,
    data: rows.map((row) => parquetCell(type, row[index] ?? null)),
    offsetIndex: false,
  }))
  if (rows.length > 0) void file.write({columnData, rowGroupSize: ROWS_A_GROUP})
  void file.finish()
  return writer.getBytes()
}

const ROWS_A_GROUP = 100_000

/** INT64 takes nothing but big integers. */
function parquetCell(type: Field['type'], cell: Cell): Cell | bigint {
  return type === 'integer' && typeof cell === 'number' ? BigInt(cell) : cell
}

function schemaOf(fields: readonly Field[]): SchemaElement[] {
  return [{name: 'root', num_children: fields.length}, ...fields.map(elementOf)]
}

function elementOf({name, type}: Field): SchemaElement {
  const optional = {name, repetition_type: 'OPTIONAL'} as const
  switch (type) {
    case 'string':
      return {...optional, type: 'BYTE_ARRAY', converted_type: 'UTF8'}
    case 'integer':
      return {...optional, type: 'INT64'}
    case 'number':
      return {...optional, type: 'DOUBLE'}
    case 'boolean':
      return {...optional, type: 'BOOLEAN'}
    default:
      return type satisfies never
  }
}

/** So many bytes at the end of a Parquet file tell how long its foot is. */
export const FOOT_END = LENGTH + MARK

/** How many bytes the foot of a Parquet file takes, by the last ones of the file. */
export function footLength(end: Uint8Array): number {
  const view = new DataView(end.buffer, end.byteOffset, end.byteLength)
  return view.getUint32(end.byteLength - FOOT_END, true) + FOOT_END
}

/** Joins Parquet files of one sheet into one, whose parts are copied as they are. */
export interface ParquetJoiner {
  /** what the file begins with */
  readonly head: Uint8Array
  /**
   * Take in the next file.
   *
   * @param foot   its last bytes, as many as `footLength` says
   * @param bytes  how many it has
   * @returns      which of its bytes to copy: from the first to before the last
   */
  readonly body: (foot: Uint8Array, bytes: number) => {readonly from: number; readonly to: number}
  /** what the file ends with */
  readonly foot: () => Uint8Array
}

/**
 * Join files that `parquetFile` made: a group of rows says where its columns stand from the beginning of the file, so
 * the groups are copied and told anew.
 *
 * @see  https://parquet.apache.org/docs/file-format/metadata/
 */
export function parquetJoiner({fields}: SheetFacts): ParquetJoiner {
  const groups: RowGroup[] = []
  let length = MARK
  return {
    head: new TextEncoder().encode('PAR1'),
    body: (foot, bytes) => {
      const shift = BigInt(length - MARK)
      groups.push(...parquetMetadata(foot).row_groups.map((group) => shifted(group, shift)))
      const to = bytes - foot.byteLength
      length += to - MARK
      return {from: MARK, to}
    },
    foot: () => {
      const writer = new ByteWriter()
      const file = new ParquetWriter({writer, schema: schemaOf(fields), createdBy: 'outturn'})
      file.row_groups.push(...groups)
      file.num_rows = groups.reduce((sum, {num_rows: rows}) => sum + rows, 0n)
      void file.finish()
      return writer.getBytes().subarray(MARK)
    },
  }
}

function shifted(group: RowGroup, shift: bigint): RowGroup {
  return {
    ...group,
    columns: group.columns.map(({meta_data: told, ...column}) => ({
      ...column,
      file_offset: column.file_offset + shift,
      ...(told === undefined
        ? {}
        : {
            meta_data: {
              ...told,
              data_page_offset: told.data_page_offset + shift,
              ...(told.dictionary_page_offset === undefined
                ? {}
                : {dictionary_page_offset: told.dictionary_page_offset + shift}),
            },
          }),
    })),
  }
}
