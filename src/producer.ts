import packageJson from '../package.json' with {type: 'json'}
import {MODEL_VERSION} from './links/model-version.ts'
import type {Producer} from './model/producer.ts'
import {REFERENCE_VERSION} from './reference/version.ts'

/**
 * Who makes the outputs of this version.
 *
 * The weights and the reference facts are named by their content, so that a figure changed without a new
 * version of the package shows in what was made with it.
 */
export const PRODUCER: Producer = {
  name: 'outturn',
  version: packageJson.version,
  model: MODEL_VERSION,
  reference: REFERENCE_VERSION,
}
