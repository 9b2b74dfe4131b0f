import {contentId} from '../model/identity.ts'
import commitment from './commitments/commitment-model.json' with {type: 'json'}
import commonWords from './commitments/common-words.json' with {type: 'json'}
import indicator from './indicators/indicator-model.json' with {type: 'json'}
import {LINK_FROM} from './link-from.ts'
import forenames from './officers/names/forenames.json' with {type: 'json'}
import nicknames from './officers/names/nicknames.json' with {type: 'json'}
import surnames from './officers/names/surnames.json' with {type: 'json'}
import officer from './officers/officer-model.json' with {type: 'json'}

const WORDS = [forenames, nicknames, surnames, commonWords]

/** Changes when, and only when, a weight or a table of names or words does; every output names it. */
export const MODEL_VERSION = `weights-${contentId(JSON.stringify([indicator, officer, commitment, WORDS, LINK_FROM]))}`
