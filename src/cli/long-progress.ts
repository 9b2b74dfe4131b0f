import type {MigrateEvent} from '../index.ts'
import type {Io} from './io.ts'
import type {ReportFlags} from './report.ts'
import {onOneLine} from './visible.ts'

/** How far a long run is. */
export interface LongProgress {
  readonly see: (event: MigrateEvent) => void
  /** takes the line away, before anything else is written */
  readonly clear: () => void
}

/** A line in a log every so many seconds: a long night makes a page of them. */
const LOG_EVERY = 30
const DRAW_EVERY = 0.1

/**
 * Show how far a long run is: a bar on a terminal, a plain line now and then in a log, an object under
 * `--log-format json`, nothing under `--quiet`.
 */
export function startLongProgress(io: Io, flags: ReportFlags): LongProgress {
  const {stderr} = io
  const clock = (): number => (io.now?.() ?? new Date()).getTime() / 1000
  const began = clock()
  const json = flags.logFormat === 'json'
  const onTerminal = Boolean(stderr.isTTY) && !json
  let state: State = {stage: 'finding', done: 0, total: 0, failed: 0, path: ''}
  let [last, drawn] = [began, false]
  const clear = (): void => {
    if (drawn) stderr.write('\r\u001b[K')
    drawn = false
  }
  const show = (at: number): void => {
    const line = lineOf(state, at - began)
    if (json)
      stderr.write(`${JSON.stringify({type: 'progress', ...state, seconds: Math.round(at - began)})}\n`)
    else if (onTerminal) {
      clear()
      stderr.write(`${barOf(state)} ${line}`.slice(0, (stderr.columns ?? 80) - 1)) // a line that wraps could not be cleared
      drawn = true
    } else stderr.write(`${line}\n`)
  }
  return {
    clear,
    see: (event) => {
      if (flags.quiet === true) return
      state = after(state, event)
      const at = clock()
      if (at - last < (onTerminal ? DRAW_EVERY : LOG_EVERY)) return
      last = at
      show(at)
    },
  }
}

interface State {
  readonly stage: 'finding' | 'reading' | 'linking' | 'writing'
  readonly done: number
  readonly total: number
  readonly failed: number
  readonly path: string
}

function after(state: State, event: MigrateEvent): State {
  switch (event.type) {
    case 'found':
      return {...state, stage: 'reading', done: 0, total: event.files}
    case 'file': {
      const failed = state.failed + (event.outcome === 'failed' ? 1 : 0)
      return {...state, done: state.done + 1, failed, path: event.path}
    }
    case 'linking':
      return {...state, stage: 'linking', done: 0, total: event.councils, path: ''}
    case 'linked':
      return {...state, done: state.done + 1, path: event.authority}
    case 'writing':
      return {...state, stage: 'writing', done: 0, total: 0, path: ''}
    case 'message':
    case 'done':
      return state
    default:
      return event satisfies never
  }
}

const BAR = 20

function barOf({done, total}: State): string {
  const full = total === 0 ? 0 : Math.floor((done / total) * BAR)
  return `[${'#'.repeat(full)}${'.'.repeat(BAR - full)}]`
}

/** `reading 120 of 400, 12.0 a second, 0:23 left, 1 failed: 2003/report.pdf` */
function lineOf({stage, done, total, failed, path}: State, seconds: number): string {
  const rate = done / Math.max(seconds, 0.001)
  const told = [
    total === 0 ? stage : `${stage} ${done} of ${total}`,
    ...(stage === 'reading' && done > 0
      ? [`${rate.toFixed(1)} a second`, `${clockText((total - done) / rate)} left`]
      : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
  ].join(', ')
  return path === '' ? told : `${told}: ${onOneLine(path)}`
}

function clockText(seconds: number): string {
  const whole = Math.ceil(seconds)
  const [minutes, rest] = [Math.floor(whole / 60), String(whole % 60).padStart(2, '0')]
  if (minutes < 60) return `${minutes}:${rest}`
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}:${rest}`
}
