import {z} from 'zod'

const Field = z.object({
  name: z.string(),
  type: z.enum(['string', 'integer', 'number', 'boolean']),
  constraints: z
    .object({
      required: z.boolean().optional(),
      enum: z.array(z.string()).optional(),
      minimum: z.number().optional(),
      maximum: z.number().optional(),
    })
    .optional(),
})
export type ListedField = z.infer<typeof Field>

const Schema = z.object({
  fields: z.array(Field).min(1),
  primaryKey: z.array(z.string()),
  foreignKeys: z
    .array(z.object({fields: z.string(), reference: z.object({resource: z.string(), fields: z.string()})}))
    .default([]),
})

const Resource = z.object({
  name: z.string(),
  path: z.string().refine((path) => !leadsOut(path), 'it leads out of the package'),
  bytes: z.int().min(0),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  rowCount: z.int().min(0).optional(),
  schema: Schema.optional(),
})
export type ListedResource = z.infer<typeof Resource>
export type ListedSheet = ListedResource & {readonly schema: z.infer<typeof Schema>}

/** The list of a package, as far as it is checked. */
export const ListedPackage = z.object({
  producer: z.object({options: z.object({workbooks: z.boolean().optional()}).optional()}).optional(),
  resources: z.array(Resource),
})
export type ListedPackage = z.infer<typeof ListedPackage>

/** Does a path lead out of the folder that it is meant from? */
export function leadsOut(path: string): boolean {
  return /^[/\\]|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(path)
}
