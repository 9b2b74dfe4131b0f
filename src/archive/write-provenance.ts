import {join} from 'node:path'
import type {PackageContents} from '../package/data-package.ts'
import {provenance, type ProvenanceFacts} from '../package/provenance.ts'
import {PRODUCER} from '../producer.ts'
import type {Assembly} from './assemble.ts'
import {DATABASES} from './database/index.ts'
import {writeChunks} from './join-parts.ts'
import {PLACES} from './paths.ts'

/** Databases are not byte for byte the same from run to run, and what tells of them would not be. */
const DATABASE_PATHS: ReadonlySet<string> = new Set(Object.values(DATABASES).map(({path}) => path))

/** Write where a package comes from, its files among it that are listed with their hash. */
export async function writeProvenance(
  {fates, options, documents, deciders}: Assembly,
  listed: ProvenanceFacts['listed'],
  tree: string,
): Promise<PackageContents['others'][number]> {
  const kept = listed.filter(({path}) => !DATABASE_PATHS.has(path))
  const chunks = provenance({producer: PRODUCER, options, deciders, fates, documents, listed: kept})
  return {
    ...(await writeChunks(join(tree, PLACES.provenance), chunks)),
    format: 'json',
    mediatype: 'application/ld+json',
    name: 'provenance',
    path: PLACES.provenance,
    title: 'Where all of it comes from, in the terms of PREMIS and PROV',
  }
}
