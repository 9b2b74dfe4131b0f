import {byCodeUnit, contentId} from '../model/identity.ts'
import type {Producer} from '../model/producer.ts'
import type {PackageFile} from './data-package.ts'
import type {SourceFate} from './sheets/sources.ts'

/** What a package came of. */
export interface ProvenanceFacts {
  readonly producer: Omit<Producer, 'options'>
  readonly options: Readonly<Record<string, unknown>>
  /** who decided what the program left to persons, each once */
  readonly deciders: readonly string[]
  readonly fates: readonly SourceFate[]
  /** the file of each report as data, by the report's id */
  readonly documents: ReadonlyMap<string, string>
  /** the files that are listed with their hash */
  readonly listed: readonly (PackageFile & {readonly path: string})[]
}

/** Where the words are defined; nothing is fetched to read the file. */
const CONTEXT = {
  premis: 'http://www.loc.gov/premis/rdf/v3/',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  dcterms: 'http://purl.org/dc/terms/',
  eventType: 'http://id.loc.gov/vocabulary/preservation/eventType/',
  eventOutcome: 'http://id.loc.gov/vocabulary/preservation/eventOutcome/',
  hashFunction: 'http://id.loc.gov/vocabulary/preservation/cryptographicHashFunctions/',
}

const PROGRAM = '#outturn'
const MIGRATION = '#migration'

/**
 * Where a package comes from, in the terms of PREMIS 3 and PROV-O, as JSON-LD: the program, what was asked of it, the
 * persons who decided, each file of the archive with its hash, and each file that was made of it.
 *
 * It tells no time, so that the same archive gives the same bytes: `run.json` does. Where in its report a record stands
 * and whether a rule, a model or a person made a link is told record by record, in the sheets.
 *
 * @see  https://www.loc.gov/standards/premis/ontology/ and https://www.w3.org/TR/prov-o/
 */
export function* provenance(facts: ProvenanceFacts): Generator<string> {
  yield `{"@context":${JSON.stringify(CONTEXT)},\n"@graph":`
  let separator = '[\n'
  for (const node of nodesOf(facts)) {
    yield separator + JSON.stringify(node)
    separator = ',\n'
  }
  yield '\n]}\n'
}

type Node = Readonly<Record<string, unknown>>

function* nodesOf(facts: ProvenanceFacts): Generator<Node> {
  const {producer, options, deciders, fates, documents, listed} = facts
  const {name, version, model, reference} = producer
  const persons = deciders.toSorted(byCodeUnit).map((person) => ({
    '@id': `#person-${contentId('person', person)}`,
    '@type': 'premis:Person',
    'foaf:name': person,
  }))
  yield {
    '@id': PROGRAM,
    '@type': 'premis:SoftwareAgent',
    'rdfs:label': name,
    'premis:version': version,
    'premis:note': `model ${model}, reference facts ${reference}`,
  }
  yield* persons
  yield {
    '@id': MIGRATION,
    '@type': ['premis:Event', 'eventType:mig'],
    'premis:outcome': {'@id': 'eventOutcome:suc'},
    'premis:note': `options ${JSON.stringify(options)}`,
    'prov:wasAssociatedWith': [PROGRAM, ...persons.map((person) => person['@id'])].map((id) => ({'@id': id})),
  }
  for (const fate of fates) yield* nodesOfSource(fate, documents)
  for (const {path, bytes, hash} of listed)
    yield {
      '@id': address(path),
      '@type': 'premis:File',
      'premis:size': bytes,
      'premis:fixity': fixity(hash.replace(/^sha256:/, '')),
      'prov:wasGeneratedBy': {'@id': MIGRATION},
    }
}

/** A file of the archive, and what was made of it or why nothing was. */
function* nodesOfSource(
  {path, outcome, reason, sha256, bytes, document}: SourceFate,
  documents: ReadonlyMap<string, string>,
): Generator<Node> {
  const id = `#source-${contentId('source', path)}`
  yield {
    '@id': id,
    '@type': 'premis:File',
    'premis:originalName': path,
    ...(bytes === null ? {} : {'premis:size': bytes}),
    ...(sha256 === null ? {} : {'premis:fixity': fixity(sha256)}),
    ...(outcome === 'read' || outcome === 'failed' ? {} : {'premis:note': `${outcome}: ${reason ?? ''}`}),
  }
  if (outcome === 'failed')
    yield {
      '@id': `${MIGRATION}-${contentId('source', path)}`,
      '@type': ['premis:Event', 'eventType:mig'],
      'premis:outcome': {'@id': 'eventOutcome:fai'},
      'premis:outcomeNote': reason ?? '',
      'prov:used': {'@id': id},
      'prov:wasAssociatedWith': {'@id': PROGRAM},
    }
  const file = document === null || outcome === 'duplicate' ? undefined : documents.get(document)
  if (file !== undefined)
    yield {
      '@id': address(file),
      '@type': 'premis:File',
      'dcterms:identifier': document,
      'prov:wasDerivedFrom': {'@id': id},
      'prov:wasGeneratedBy': {'@id': MIGRATION},
    }
}

function fixity(sha256: string): Node {
  return {'@type': ['premis:Fixity', 'hashFunction:sha256'], 'rdf:value': sha256}
}

/** A file of the package, from where this one lies, as the graph names it. */
export function address(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}
