import {FOOT_END, footLength, parquetFile, parquetJoiner} from '../../src/package/parquet.ts'
import type {Cell, SheetFacts} from '../../src/package/sheet.ts'

/** Rows of each part as a file, and these joined into one. */
export function joinParquet(
  sheet: SheetFacts,
  parts: readonly (readonly (readonly Cell[])[])[],
): Buffer<ArrayBuffer> {
  const joiner = parquetJoiner(sheet)
  const bodies = parts.map((rows) => {
    const file = parquetFile(sheet, rows)
    const {from, to} = joiner.body(file.subarray(-footLength(file.subarray(-FOOT_END))), file.length)
    return file.subarray(from, to)
  })
  return Buffer.concat([joiner.head, ...bodies, joiner.foot()])
}
