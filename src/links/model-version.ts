import {contentId} from '../model/identity.ts'
import commitment from './commitments/commitment-model.json' with {type: 'json'}
import indicator from './indicators/indicator-model.json' with {type: 'json'}
import {LINK_FROM} from './link-from.ts'
import officer from './officers/officer-model.json' with {type: 'json'}

/** Changes when, and only when, a weight does; every output names it. */
export const MODEL_VERSION = `weights-${contentId(JSON.stringify([indicator, officer, commitment, LINK_FROM]))}`
