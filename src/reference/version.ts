import {contentId} from '../model/identity.ts'
import bvpi from './bvpi.json' with {type: 'json'}
import ni from './ni.json' with {type: 'json'}

/** Changes when, and only when, a fact does. Apart from the facts themselves, for every output names it. */
export const REFERENCE_VERSION = `national-indicators-${contentId(JSON.stringify([...bvpi, ...ni]))}`
