import type {Document} from '../../src/model/document.ts'
import {judgeReading, type Verdict} from './judge-reading.ts'
import {knownReport, type ReportLayout} from './known-report.ts'
import {FEATURES, type FeatureName} from './lay-out/features.ts'
import {LAYOUT_NAMES, LAYOUTS} from './lay-out/layouts.ts'

/** Bytes → document, or `undefined` where they could not be read. */
export type Reader = (bytes: Uint8Array) => Document | undefined

/** The verdicts on one layout with one difficulty, added up. */
export interface Score {
  readonly figures: number
  readonly kept: number
  readonly right: number
  readonly keptRight: number
  readonly wrong: number
  readonly titles: number
  readonly titlesRight: number
  readonly unplaced: number
  /** the seeds of the reports that have a fault */
  readonly faulty: readonly number[]
  /** the seeds of the reports of which a kept figure was missed */
  readonly missing: readonly number[]
}

/** Read the reports of these seeds and add up how they were read. */
export function scoreOf(
  read: Reader,
  layout: ReportLayout,
  feature: FeatureName,
  seeds: readonly number[],
): Score {
  const verdicts = seeds.map((seed) => ({seed, verdict: verdictOf(read, layout, feature, seed)}))
  const sum = (of: (verdict: Verdict) => number): number =>
    verdicts.reduce((total, {verdict}) => total + of(verdict), 0)
  return {
    figures: sum(({figures}) => figures),
    kept: sum(({kept}) => kept),
    right: sum(({right}) => right),
    keptRight: sum(({keptRight}) => keptRight),
    wrong: sum(({wrong}) => wrong.length),
    titles: sum(({titles}) => titles),
    titlesRight: sum(({titlesRight}) => titlesRight),
    unplaced: sum(({unplaced}) => Math.abs(unplaced)),
    faulty: verdicts.flatMap(({seed, verdict}) => (verdict.wrong.length > 0 ? [seed] : [])),
    missing: verdicts.flatMap(({seed, verdict}) => (verdict.missed.length > 0 ? [seed] : [])),
  }
}

/** How the report of one seed was read; a report that could not be is an error. */
export function verdictOf(read: Reader, layout: ReportLayout, feature: FeatureName, seed: number): Verdict {
  const report = knownReport(seed, layout, feature)
  const document = read(report.bytes)
  if (document === undefined) throw new Error(`${layout} ${feature} seed ${seed} could not be read`)
  return judgeReading(document, report.indicators)
}

/** The layouts, and several of them in one file. */
export const REPORT_LAYOUTS: readonly ReportLayout[] = [...LAYOUT_NAMES, 'mixed']

/** The difficulties that a layout can show. */
export function featuresOf(layout: ReportLayout): FeatureName[] {
  const told = layout !== 'mixed' && 'told' in LAYOUTS[layout]
  const names = FEATURE_NAMES.filter((name) => !(told && 'ofHeader' in FEATURES[name]))
  return [...names, 'any']
}

const FEATURE_NAMES: readonly (keyof typeof FEATURES)[] = [
  'plain',
  'holes',
  'cells',
  'wide',
  'no-code',
  'bare-code',
  'apart-code',
  'slips',
  'code-slips',
  'notes',
  'groups',
  'spanning',
  'calendar',
  'academic',
  'yearless',
  'wraps',
  'hyphens',
  'spread',
  'furniture',
  'repeats',
  'header-2',
  'header-3',
  'spans',
  'numbers',
  'headless',
  'several',
  'headless-later',
  'windows-1252',
  'crlf',
  'typography',
]
