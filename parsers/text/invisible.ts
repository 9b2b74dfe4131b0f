import {replaceFound, tellFinding, type Mended} from './findings.ts'

/**
 * Joiners, marks of direction, variation selectors, tags, fillers: they print nothing, yet they part `BV8` from
 * `BV\u200b8`. The soft hyphen is left to the reader of words.
 */
export const INVISIBLE =
  /[\ufe00-\ufe0f]|[\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb]|\udb40[\udc00-\udfff]/g

/** Set aside what prints nothing. */
export function dropInvisible(text: string): Mended {
  const dropped = replaceFound(text, INVISIBLE, () => '')
  return {
    text: dropped.text,
    messages: tellFinding(text, dropped, {
      severity: 'info',
      code: 'text/invisible',
      say: (places) =>
        `${places} stands a mark that prints nothing (U+${dropped.seen.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}), such as a joiner or a mark of direction: set aside`,
    }),
  }
}
