import packageJson from '../package.json' with {type: 'json'}
import {MODEL_VERSION} from './links/model-version.ts'
import type {NamedBytes, PageRange} from './model/named-bytes.ts'
import type {Options, Producer} from './model/producer.ts'
import {REFERENCE_VERSION} from './reference/version.ts'

/**
 * Who makes the outputs of this version, where nothing was asked of it by options.
 *
 * The weights and the reference facts are named by their content, so that a figure changed without a new
 * version of the package shows in what was made with it.
 */
export const PRODUCER: Producer = {
  name: 'outturn',
  version: packageJson.version,
  options: {},
  model: MODEL_VERSION,
  reference: REFERENCE_VERSION,
}

/** Who reads a file: what a manifest says of it is no option and stands in the document where it is used. */
export function producerFor({authority, period, format, pages}: NamedBytes): Producer {
  const options: Options = {
    ...(authority?.from === 'option' && {authority: authority.value}),
    ...(period?.from === 'option' && {period: period.value}),
    ...(format !== undefined && {formatIn: format}),
    ...(pages !== undefined && {pages: pagesText(pages)}),
  }
  return {...PRODUCER, options}
}

function pagesText({first, last}: PageRange): string {
  if (first === last) return String(first)
  return last === Infinity ? `${first}-` : `${first}-${last}`
}

/**
 * Who makes something of several documents, which may have been read by different options.
 *
 * @returns  the options that were the same for all, and the names of the others
 */
export function producerOf(documents: readonly {readonly producer: Producer}[]): Producer {
  const all = documents.map(({producer}) => producer.options)
  const [first = {}] = all
  const names = ['authority', 'period', 'formatIn', 'pages'] as const
  const differing = names.filter((name) =>
    all.some((options) => options[name] !== first[name] || options.differing?.includes(name)),
  )
  const options = Object.fromEntries(
    names.flatMap((name) =>
      first[name] === undefined || differing.includes(name) ? [] : [[name, first[name]]],
    ),
  )
  return {...PRODUCER, options: {...options, ...(differing.length > 0 && {differing})}}
}
