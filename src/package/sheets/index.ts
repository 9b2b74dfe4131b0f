import type {Shard} from '../shard.ts'
import type {Sheet, SheetFacts} from '../sheet.ts'
import {BREAKS} from './breaks.ts'
import {CANDIDATES} from './candidates.ts'
import {CHAINS} from './chains.ts'
import {CHANGES} from './changes.ts'
import {COMMITMENTS} from './commitments.ts'
import {COMPARATORS} from './comparators.ts'
import {DOCUMENTS} from './documents.ts'
import {INDICATORS} from './indicators.ts'
import {LINKS} from './links.ts'
import {MENTIONS} from './mentions.ts'
import {MESSAGES} from './messages.ts'
import {OBSERVATIONS} from './observations.ts'
import {OFFICERS} from './officers.ts'
import {POINTS} from './points.ts'
import {SECTIONS} from './sections.ts'
import {SERIES} from './series.ts'
import {SOURCES} from './sources.ts'
import {STATUSES} from './statuses.ts'
import {TABLES} from './tables.ts'
import {TARGETS} from './targets.ts'

/** The sheets whose rows come from the reports of one council each. */
export const SHARD_SHEETS: readonly Sheet<Shard>[] = [
  DOCUMENTS,
  SECTIONS,
  TABLES,
  INDICATORS,
  OBSERVATIONS,
  COMMITMENTS,
  CHAINS,
  STATUSES,
  OFFICERS,
  MENTIONS,
  SERIES,
  POINTS,
  TARGETS,
  CHANGES,
  BREAKS,
  COMPARATORS,
  LINKS,
  CANDIDATES,
  MESSAGES,
]

/** All sheets of a package. */
export const SHEETS: readonly SheetFacts[] = [SOURCES, ...SHARD_SHEETS]
