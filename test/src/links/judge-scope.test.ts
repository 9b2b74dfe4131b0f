import {expect, test} from 'vitest'
import {commitmentNodes} from '../../../src/links/commitments/commitment-nodes.ts'
import {COMMITMENT_KIND} from '../../../src/links/commitments/link-commitments.ts'
import {leftToAPerson} from '../../../src/links/explain.ts'
import {INDICATOR_KIND, indicatorNodes} from '../../../src/links/indicators/link-indicators.ts'
import {judgeScope} from '../../../src/links/judge-scope.ts'
import type {Kind} from '../../../src/links/kind.ts'
import {membersOf} from '../../../src/links/link-documents.ts'
import type {Node} from '../../../src/links/node.ts'
import {frequenciesIn} from '../../../src/links/officers/name-frequency.ts'
import {nameReader} from '../../../src/links/officers/name-reader.ts'
import {officerKind} from '../../../src/links/officers/officer-kind.ts'
import {officerNodes} from '../../../src/links/officers/officer-nodes.ts'
import {readDocument} from '../../../src/pipeline.ts'
import {producerFor} from '../../../src/producer.ts'
import {makeArchive} from '../../support/council-archive.ts'

const documents = Array.from(
  makeArchive({seed: 11, authorities: 1, years: 3, reports: 5, rows: 20}),
  ({path, text}) => {
    const input = {path, bytes: new TextEncoder().encode(text)}
    const reading = readDocument(input, producerFor(input))
    if (!reading.ok) throw new Error(reading.failure.message.message)
    return reading.document
  },
)
const scopes = new Map(documents.map(({id}) => [id, {key: 'one', authority: 'One'}]))
const {indicators, commitments, officers} = membersOf(documents, scopes)

function decided<R, Subject>(
  nodes: readonly Node<R, Subject>[],
  kind: Kind<Subject>,
  keep: 'all' | 'what counts',
): {readonly pairs: number; readonly clusters: unknown; readonly candidates: unknown} {
  const {compared, weighed, clustering} = judgeScope(nodes, kind, keep)
  const apart = compared.filter(({cannot}) => cannot === 'conflict')
  return {
    pairs: compared.length,
    clusters: clustering,
    candidates: leftToAPerson([...weighed, ...apart], clustering, kind),
  }
}

/** @returns  the share of pairs that are let go */
function expectTheSame<R, Subject>(nodes: readonly Node<R, Subject>[], kind: Kind<Subject>): number {
  const {pairs: all, ...whole} = decided(nodes, kind, 'all')
  const {pairs: few, ...same} = decided(nodes, kind, 'what counts')
  expect(same).toEqual(whole)
  return 1 - few / all
}

test('letting go of commitments’ pairs that nothing hangs on changes no chain and no candidate', () => {
  expect(expectTheSame(commitmentNodes(commitments), COMMITMENT_KIND)).toBeGreaterThan(0.5)
})

test('nor any of indicators', () => {
  expect(expectTheSame(indicatorNodes(indicators), INDICATOR_KIND)).toBeGreaterThan(0.5)
})

test('nor any of officers, of whom the short names are weighed against all', () => {
  const nodes = officerNodes(officers, nameReader())
  expectTheSame(nodes, officerKind(nodes, frequenciesIn({surnames: [], forenames: []})))
})
