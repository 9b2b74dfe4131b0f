import type {Commitment} from '../../model/commitment.ts'
import type {Document} from '../../model/document.ts'
import {fingerprint} from '../../model/identity.ts'
import type {Indicator} from '../../model/indicator.ts'
import type {Officer} from '../../model/officer.ts'
import {remember} from '../../words/remember.ts'
import type {Member} from '../node.ts'
import type {Scope} from '../scopes.ts'

/** One name in one record. */
export interface OfficerMention {
  readonly of: Indicator | Commitment
  readonly officer: Officer
}

/** A commitment's words are its own from so many of them on. */
const ENOUGH_WORDS = 4

const plainly = remember((text: string) => fingerprint(text.replaceAll('&', ' and ')))

/** All names in the records of a report. */
export function mentionsIn(document: Document, {key: scope, authority}: Scope): Member<OfficerMention>[] {
  const mentions: Member<OfficerMention>[] = []
  for (const records of [document.indicators, document.commitments]) {
    for (const of of records) {
      for (const officer of of.officers) {
        const key = `${of.key} ${plainly(officer.name)}`
        mentions.push({id: officer.id, key, scope, authority, document, record: {of, officer}})
      }
    }
  }
  return mentions
}

/** The department that a row is of, in plain words, where it says one. */
export function departmentOf({of}: OfficerMention): string | undefined {
  const department = plainly(of.department ?? '')
  return department === '' ? undefined : department
}

/** What a row answers for, in words that other reports print as well; led by what sort of words they are. */
export function linesOf({of}: OfficerMention, document: Document): string[] {
  return 'commitment' in of ? linesOfCommitment(of, document) : linesOfIndicator(of)
}

function linesOfIndicator({code, title}: Indicator): string[] {
  if (code !== null) return [`code ${code.canonical}`]
  const words = plainly(title)
  return words.split(' ').length < ENOUGH_WORDS ? [] : [`title ${words}`]
}

/** A printed reference lasts for its year; numbers restart in every report and say nothing. */
function linesOfCommitment({reference, commitment}: Commitment, {period}: Document): string[] {
  const printed = plainly(reference ?? '').replaceAll(' ', '')
  const words = plainly(commitment)
  return [
    ...(/^\d*[a-z]?$/.test(printed) || period === null ? [] : [`reference ${printed} ${period.year}`]),
    ...(words.split(' ').length < ENOUGH_WORDS ? [] : [`words ${words}`]),
  ]
}
