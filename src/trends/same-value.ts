import {fingerprint} from '../model/identity.ts'
import type {Value} from '../model/value.ts'

/**
 * Name a value so that two that say the same have one name.
 *
 * `12%` and `12.0%` say the same, `11.6%` and `12%` do not: one may be the other rounded, but the report does
 * not say so. `Level 2` and a bare `2` are one level. Units are not in the name: see `unitOf`.
 */
export function valueName(value: Value): string {
  switch (value.type) {
    case 'number':
      return `number ${value.op ?? ''} ${value.value}`
    case 'range':
      return `range ${value.low} ${value.high}`
    case 'boolean':
      return `boolean ${String(value.value)}`
    case 'date':
      return `date ${value.edtf}`
    case 'level':
      return value.value === undefined ? `level ${fingerprint(value.text)}` : `number  ${value.value}`
    case 'relative':
    case 'text':
      return `${value.type} ${fingerprint(value.text)}`
    case 'missing':
      return `missing ${value.reason}`
    default:
      return value satisfies never
  }
}

/** Do two values say the same? A unit that only one of them prints is no difference. */
export function sameValue(a: Value, b: Value): boolean {
  const [one, other] = [unitOf(a), unitOf(b)]
  return valueName(a) === valueName(b) && (one === undefined || other === undefined || one === other)
}

/** Is one of two figures the other, rounded? */
export function isRounded(a: Value, b: Value): boolean {
  if (a.type !== 'number' || b.type !== 'number' || a.op !== b.op) return false
  const [one, other] = [a.decimals ?? 0, b.decimals ?? 0]
  if (one === other) return a.value === b.value
  return Math.abs(a.value - b.value) <= 0.5 * 10 ** -Math.min(one, other) + 1e-9
}

/** The unit that a value prints; a level is a unit of its own kind. */
export function unitOf(value: Value): string | undefined {
  if (value.type === 'level') return 'level'
  return 'unit' in value ? value.unit : undefined
}

/** The figure that may be set against another, or `undefined` where there is none: a bound (`<5`) is no figure. */
export function figureOf(value: Value): number | undefined {
  switch (value.type) {
    case 'number':
      return value.op === undefined ? value.value : undefined
    case 'level':
      return value.value
    case 'range':
    case 'relative':
    case 'boolean':
    case 'date':
    case 'text':
    case 'missing':
      return undefined
    default:
      return value satisfies never
  }
}
