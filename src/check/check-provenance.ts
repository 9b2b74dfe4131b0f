import {readFile} from 'node:fs/promises'
import {z} from 'zod'
import {DATABASE_PLACES, PLACES} from '../archive/paths.ts'
import {address} from '../package/provenance.ts'
import {fault, type Fault} from './fault.ts'

const Node = z.looseObject({
  '@id': z.string(),
  'premis:originalName': z.string().optional(),
  'premis:fixity': z.looseObject({'rdf:value': z.string()}).optional(),
  'prov:wasDerivedFrom': z.looseObject({'@id': z.string()}).optional(),
})
const Provenance = z.looseObject({'@graph': z.array(Node)})

/** What a package tells of its files elsewhere. */
interface ToldFiles {
  /** the hash of each source that was read, by its path */
  readonly sources: ReadonlyMap<string, string>
  /** the files of reports as data */
  readonly documents: Iterable<string>
  /** the hash of each file of the list, by its path */
  readonly listed: ReadonlyMap<string, string>
}

/**
 * Check where a package says that it comes from: that it names each source and each listed file with the hash that it
 * has elsewhere, and of each report the source that it was made of.
 *
 * @param file  absent where the package has none
 */
export async function* checkProvenance(file: string | undefined, told: ToldFiles): AsyncGenerator<Fault> {
  const path = PLACES.provenance
  if (file === undefined) return // its list says whether there should be one
  const parsed = Provenance.safeParse(await jsonIn(file))
  if (!parsed.success) {
    const [first] = parsed.error.issues
    yield fault(
      path,
      'provenance',
      `It is no graph of PREMIS: ${first?.path.join('.') ?? ''} ${first?.message ?? ''}`,
    )
    return
  }
  const nodes = parsed.data['@graph']
  const hashes = new Map(nodes.map((node) => [node['@id'], node['premis:fixity']?.['rdf:value']]))
  const named = new Map(
    nodes.flatMap((node) =>
      node['premis:originalName'] === undefined ? [] : [[node['premis:originalName'], node] as const],
    ),
  )
  for (const [source, sha256] of told.sources)
    if (named.get(source)?.['premis:fixity']?.['rdf:value'] !== sha256)
      yield fault(
        path,
        'provenance',
        `It does not name ${source} with the hash that the sheet of sources has`,
      )
  for (const [listed, hash] of told.listed) {
    if (UNNAMED.has(listed)) continue
    const own = hashes.get(address(listed))
    if (own === undefined) yield fault(path, 'provenance', `It does not name ${listed}, which is listed`)
    else if (`sha256:${own}` !== hash)
      yield fault(path, 'provenance', `It has another hash of ${listed} than the list`)
  }
  const made = new Set(
    nodes.flatMap((node) => (hashes.has(node['prov:wasDerivedFrom']?.['@id'] ?? '') ? [node['@id']] : [])),
  )
  for (const document of told.documents)
    if (!made.has(address(document)))
      yield fault(path, 'provenance', `It does not say what ${document} was made of`)
}

/** It tells nothing of itself, nor of what differs from run to run. */
const UNNAMED: ReadonlySet<string> = new Set([PLACES.provenance, ...Object.values(DATABASE_PLACES)])

async function jsonIn(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch {
    return undefined
  }
}
