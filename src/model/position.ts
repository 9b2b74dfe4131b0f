import {z} from 'zod'

const count = z.int().min(1)

export const LinePosition = z.strictObject({line: count, endLine: count})
export const PagePosition = z.strictObject({
  page: count,
  bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]).readonly(),
})
export const BlockPosition = z.strictObject({
  block: z.int().min(0),
  table: z.int().min(0).optional(),
  row: z.int().min(0).optional(),
})

/** Where a thing stands in its source. Lines and pages count from 1, blocks from 0; boxes are points from the top left. */
export const Position = z.union([LinePosition, PagePosition, BlockPosition])
/** A thing in several pieces has a position for each. */
export const Place = z.union([Position, z.array(Position).min(1).readonly()])

export type Position = z.infer<typeof Position>
export type Place = z.infer<typeof Place>
