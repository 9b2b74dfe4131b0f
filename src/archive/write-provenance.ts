import {join} from 'node:path'
import type {Decided} from '../model/decisions.ts'
import type {PackageContents} from '../package/data-package.ts'
import {provenance, type ProvenanceFacts} from '../package/provenance.ts'
import {PRODUCER} from '../producer.ts'
import type {Assembly} from './assemble.ts'
import {writeChunks} from './join-parts.ts'
import {DATABASE_PLACES, PLACES} from './paths.ts'

/** What tells of databases by their hash would differ from run to run as they do. */
const DATABASES: ReadonlySet<string> = new Set(Object.values(DATABASE_PLACES))

/** Write where a package comes from, its files among it that are listed with their hash. */
export async function writeProvenance(
  {fates, options, documents, decided}: Assembly,
  listed: ProvenanceFacts['listed'],
  tree: string,
): Promise<PackageContents['others'][number]> {
  const kept = listed.filter(({path}) => !DATABASES.has(path))
  const chunks = provenance({
    producer: PRODUCER,
    options,
    deciders: decidersOf(decided),
    fates,
    documents,
    listed: kept,
  })
  return {
    ...(await writeChunks(join(tree, PLACES.provenance), chunks)),
    format: 'json',
    mediatype: 'application/ld+json',
    name: 'provenance',
    path: PLACES.provenance,
    title: 'Where all of it comes from, in the terms of PREMIS and PROV',
  }
}

/** Who decided anything, each once. */
function decidersOf({links, corrections}: Decided): readonly string[] {
  return [...new Set([...links, ...corrections].map(({entry}) => entry.by))]
}
