const words = (all: string): ReadonlySet<string> => new Set(all.split(' '))

const MEN = 'mr sir lord'
const WOMEN = 'mrs ms miss dame lady baroness'

/** What stands before a name and is no part of it; some say whether it is a man's or a woman's. */
export const TITLES = words(
  `${MEN} ${WOMEN} mx dr prof professor rev revd reverend canon cllr councillor alderman ald hon capt captain major maj col colonel`,
)
export const MENS_TITLES = words(MEN)
export const WOMENS_TITLES = words(WOMEN)

/** Honours, degrees and generations, which stand behind a name. */
export const HONOURS = words(
  'obe mbe cbe kbe dbe bem qpm qfsm jp dl qc kc mp mep jr jnr junior snr sr senior ba bsc ma msc mba phd dphil bed llb fca aca fcca cpfa ipfa mrtpi frics mrics mcipd ceng',
)

/** Particles that begin a surname when a forename stands before them. */
export const PARTICLES = words('van von der den de la le du di da del st bin ten ter al el')

/** What is one word with the surname behind it: `Mc Donald`. */
export const JOINED = words('mc mac')

/** Words that say a surname was borne before. */
export const FORMERLY = words('formerly nee née previously prev was')
