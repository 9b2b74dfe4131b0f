import {z} from 'zod'

/** What a person says of one report: `path` is relative to the manifest's folder, with `/`. */
export const ManifestDocument = z.looseObject({
  path: z.string().min(1),
  authority: z.string().min(1).optional(),
  period: z.string().min(1).optional(),
  title: z.string().min(1).optional(),
  source: z.string().optional(),
  licence: z.string().optional(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/i)
    .optional(),
  note: z.string().optional(),
})
export type ManifestDocument = z.infer<typeof ManifestDocument>

/** One council, the other names it goes by, and its ONS code. */
export const ManifestAuthority = z.looseObject({
  name: z.string().min(1),
  names: z.array(z.string().min(1)).readonly().default([]),
  code: z.string().min(1).optional(),
})
export type ManifestAuthority = z.infer<typeof ManifestAuthority>

/** `outturn.json`: what reports do not say themselves. Fields of a later version are let through, and named. */
export const Manifest = z.looseObject({
  $schema: z.string().optional(),
  documents: z.array(ManifestDocument).readonly().default([]),
  authorities: z.array(ManifestAuthority).readonly().default([]),
})
export type Manifest = z.infer<typeof Manifest>

/** Names of fields that we do not know: a misspelt `perod` would else go unnoticed. */
export function unknownFields(manifest: Manifest): readonly string[] {
  const unknown = [
    ...outside(manifest, Manifest.shape),
    ...manifest.documents.flatMap((entry) => outside(entry, ManifestDocument.shape)),
    ...manifest.authorities.flatMap((entry) => outside(entry, ManifestAuthority.shape)),
  ]
  return [...new Set(unknown)].sort()
}

function outside(entry: object, shape: object): readonly string[] {
  return Object.keys(entry).filter((name) => !(name in shape))
}
