import {createHmac} from 'node:crypto'

const CONSONANTS = 'bdfgklmnprstvwyz'
const VOWELS = 'aeio'
const SYLLABLES = 6

/**
 * A name that stands for a person: the same for the same name and secret, and not to be undone without the secret.
 *
 * @param name  as it is known, spelling aside
 * @returns     `Person` and a made-up surname of six syllables: 36 bits, so that two people do not come to one
 */
export function pseudonym(name: string, secret: string): string {
  const bytes = createHmac('sha256', secret).update(name).digest()
  const syllables = Array.from({length: SYLLABLES}, (_, at) => {
    const byte = bytes[at] ?? 0
    return CONSONANTS.charAt(byte & 15) + VOWELS.charAt((byte >> 4) & 3)
  })
  const word = syllables.join('')
  return `Person ${word.charAt(0).toUpperCase()}${word.slice(1)}`
}
