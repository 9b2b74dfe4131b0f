import type {Random} from '../seeded.ts'

const SLIPS: readonly (readonly [string, string])[] = [
  ['rn', 'm'],
  ['m', 'rn'],
  ['l', '1'],
  ['i', 'l'],
  ['e', 'c'],
  ['h', 'b'],
  ['o', '0'],
  ['fi', 'ﬁ'],
  ['s', '5'],
  [' ', ''],
]

/** Words as a scanner misread them: a few of their letters are others. */
export function slipped(random: Random, text: string): string {
  return text
    .split(/(?<= )/)
    .map((word) => {
      const [right, wrong] = random.pick(SLIPS)
      // whole figures stay: what a slip makes of them nobody can know
      return random.chance(0.12) && !/\d/.test(word) ? word.replace(right, wrong) : word
    })
    .join('')
}
