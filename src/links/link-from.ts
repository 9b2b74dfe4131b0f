/** Bits that a link needs: 19 to 1, a probability of 0.95. */
export const LINK_FROM = 4.25
