import {z} from 'zod'

const Unit = z.strictObject({
  label: z.string().optional(),
  symbol: z.string().optional(),
  decimals: z.int().min(0).optional(),
  position: z.enum(['start', 'end']).optional(),
})
const Dimension = z.strictObject({
  label: z.string().optional(),
  category: z.strictObject({
    index: z.array(z.string()).min(1),
    label: z.record(z.string(), z.string()).optional(),
    unit: z.record(z.string(), Unit).optional(),
  }),
})
const ids = z.array(z.string())
const Dataset = z.strictObject({
  class: z.literal('dataset'),
  label: z.string(),
  source: z.string().optional(),
  note: z.array(z.string()).optional(),
  id: ids.min(1),
  size: z.array(z.int().min(1)),
  role: z.strictObject({time: ids.optional(), geo: ids.optional(), metric: ids.optional()}).optional(),
  dimension: z.record(z.string(), Dimension),
  value: z.record(z.string().regex(/^\d+$/), z.union([z.number(), z.string(), z.null()])),
  status: z.record(z.string().regex(/^\d+$/), z.string()).optional(),
  extension: z.looseObject({}).optional(),
})
export type JsonStatDataset = z.infer<typeof Dataset>

/** A collection with its datasets in it, as the format's full description has it. */
export const JsonStatCollection = z.strictObject({
  version: z.literal('2.0'),
  class: z.literal('collection'),
  label: z.string().optional(),
  extension: z.looseObject({}).optional(),
  link: z.strictObject({item: z.array(Dataset)}),
})

/** What of a collection is against the rules of JSON-stat 2.0; nothing where it is valid. */
export function jsonStatFaults(text: string): readonly string[] {
  const read = JsonStatCollection.safeParse(JSON.parse(text))
  if (!read.success) return read.error.issues.map(({path, message}) => `${path.join('.')}: ${message}`)
  return read.data.link.item.flatMap((dataset, i) =>
    [...shapeFaults(dataset), ...cellFaults(dataset)].map((fault) => `dataset ${i}: ${fault}`),
  )
}

function shapeFaults({id, size, role = {}, dimension}: JsonStatDataset): string[] {
  const roles = [...(role.time ?? []), ...(role.geo ?? []), ...(role.metric ?? [])]
  return [
    ...(new Set(id).size === id.length ? [] : ['a dimension twice']),
    ...(id.length === size.length ? [] : ['as many sizes as dimensions']),
    ...(id.toSorted().join() === Object.keys(dimension).sort().join() ? [] : ['dimensions not as in id']),
    ...roles.filter((one) => !id.includes(one)).map((one) => `role of no dimension ${one}`),
    ...(new Set(roles).size === roles.length ? [] : ['a dimension of two roles']),
    ...id.flatMap((one, i) => dimensionFaults(one, size[i], dimension[one], role.metric?.includes(one))),
  ]
}

function dimensionFaults(
  id: string,
  size: number | undefined,
  dimension: z.infer<typeof Dimension> | undefined,
  isMetric = false,
): string[] {
  const {index = [], label = {}, unit = {}} = dimension?.category ?? {}
  const named = [...Object.keys(label), ...Object.keys(unit)]
  return [
    ...(index.length === size ? [] : [`${id}: ${index.length} categories for a size of ${size ?? 'none'}`]),
    ...(new Set(index).size === index.length ? [] : [`${id}: a category twice`]),
    ...named.filter((one) => !index.includes(one)).map((one) => `${id}: no category ${one}`),
    ...(Object.keys(unit).length > 0 && !isMetric ? [`${id}: a unit, and no metric`] : []),
  ]
}

function cellFaults({size, value, status = {}}: JsonStatDataset): string[] {
  const cells = size.reduce((product, one) => product * one, 1)
  const outside = [...Object.keys(value), ...Object.keys(status)].filter((index) => Number(index) >= cells)
  return outside.map((index) => `cell ${index} of ${cells}`)
}

/** One cell of a dataset, with the category that each dimension has there. */
export interface JsonStatCell {
  readonly at: Readonly<Record<string, string>>
  readonly value: number | string | null
  readonly status: string | undefined
}

/** Read the cells of a dataset back, as the format says that they are counted. */
export function jsonStatCells({id, size, dimension, value, status = {}}: JsonStatDataset): JsonStatCell[] {
  return Object.entries(value).map(([index, held]) => {
    let rest = Number(index)
    const at: Record<string, string> = {}
    for (const [i, one] of [...id.entries()].toReversed()) {
      const of = size[i] ?? 1
      at[one] = dimension[one]?.category.index[rest % of] ?? ''
      rest = Math.floor(rest / of)
    }
    return {at, value: held, status: status[index]}
  })
}
