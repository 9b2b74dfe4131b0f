/**
 * What each level of agreement is worth, in bits: log2 of how much more often it is seen between two records
 * of one thing (m) than between two of different things (u).
 *
 * Judged, not fitted: five reports are too few to estimate from. They start from the figures measured on
 * generated reports and from what was published of comparable data, and err to the side of two things
 * where there is one. All are quarters of a bit, so that sums are exact in any order.
 */
export const WEIGHTS = {
  /** A record of one code's block is another's, before anything but the authority is compared. */
  indicator: {
    prior: -5,
    code: {
      national: 9.5,
      // councils use their numbers again after a reorganisation
      local: 4,
      none: 0,
    },
    title: {identical: 6, strong: 5.5, partial: 1.5, missing: 0, weak: -3, different: -6},
    counting: {differs: -3},
    unit: {same: 1, differs: -2},
  },
  /** One in about sixty officers of a council. */
  officer: {
    prior: -6,
    surname: {same: 9, 'one word alone': 9, differs: -5.5},
    forename: {
      same: 6.25,
      'same initials': 3.75,
      'initial fits': 3.75,
      absent: 0,
      'one word alone': 4,
      'begins alike': -3,
      differs: -7,
    },
    title: {differs: -5},
    // posts and bodies are told apart by their words alone
    wording: {same: 12},
    // one report means one person by one short name
    report: {same: 3},
  },
  /** One commitment of a report is one of another report. */
  commitment: {
    prior: -6,
    reference: {same: 5, differs: -1},
    // they restart in every report
    number: {same: 2, differs: -1},
    words: {identical: 9, strong: 7.5, partial: 1, different: -6},
    numbers: {differ: -3},
    time: {'same year': 1.5, 'next year': 1, further: -6, unknown: -3},
  },
} as const

/** Bits that a link needs: 19 to 1, a probability of 0.95. */
export const LINK_FROM = 4.25
