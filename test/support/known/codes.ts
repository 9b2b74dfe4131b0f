import type {Random} from '../seeded.ts'

export interface KnownCode {
  readonly raw: string
  readonly canonical: string
  readonly damaged: boolean
}

/** The codes of one table, one after another, and the head of their column (none where rows have no codes). */
export interface KnownCodes {
  readonly head: string | undefined
  readonly next: (slip: boolean) => KnownCode | undefined
}

/** How a council prints the scheme, and what the contract calls it. */
const SCHEMES = [
  ['BV', 'BV', ['BV No.', 'PI Code', 'Ref', 'BVPI', 'Code']],
  ['BVPI ', 'BV', ['Indicator No', 'PI Ref', 'Code']],
  ['BV ', 'BV', ['PI Code', 'BVPI Ref']],
  ['LI', 'LI', ['Local Ref', 'PI Code', 'Code']],
  ['LF', 'LF', ['PI Code', 'Code', 'Ref.']],
  ['NI ', 'NI', ['NI No', 'NI', 'Ref']],
  ['NI', 'NI', ['PI Code', 'Code']],
] as const
const ROMAN = ['i', 'ii', 'iii']

/** Codes of one scheme in rising order, each of them once. */
export function knownCodes(random: Random, kind: 'usual' | 'none' | 'bare' | 'apart'): KnownCodes {
  if (kind === 'none') return {head: undefined, next: () => undefined}
  const [printed, scheme, heads] = random.pick(SCHEMES)
  const bare = kind === 'bare'
  const head = bare ? (scheme === 'NI' ? 'NI No' : scheme === 'BV' ? 'BVPI' : 'BVPI No') : random.pick(heads)
  const counter = {number: random.between(1, 150)}
  const next = (slip: boolean): KnownCode => {
    counter.number += random.between(1, 9)
    const {letter, part} = suffix(random)
    const gap = kind === 'apart' ? ' ' : ''
    const tail = `${letter === '' ? '' : gap + letter}${part === '' ? '' : `${gap}(${part})`}`
    const raw = `${bare ? '' : kind === 'apart' ? `${printed.trim()} ` : printed}${counter.number}${tail}`
    const canonical = `${bare && scheme !== 'NI' ? 'BV' : scheme}${counter.number}${letter}${part === '' ? '' : `(${part})`}`
    const mistaken =
      slip && random.chance(0.3)
        ? raw
            .replace('B', '8')
            .replace(/0(?=\D*$)/, 'O')
            .replace('L', '1')
        : raw
    return {raw: mistaken, canonical, damaged: mistaken !== raw}
  }
  return {head, next}
}

function suffix(random: Random): {letter: string; part: string} {
  const letter = random.chance(0.3) ? random.pick(['a', 'b', 'c', 'd']) : ''
  return {letter, part: letter !== '' && random.chance(0.2) ? random.pick(ROMAN) : ''}
}
