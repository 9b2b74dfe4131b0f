/** A glob cut where its first special character stands: the folder to walk, and what to keep of it. */
export interface Glob {
  /** `.` where the pattern starts with a special character */
  readonly folder: string
  /** matches a path relative to that folder, with `/` */
  readonly matches: RegExp
}

/**
 * Read a PATH as a glob, or `undefined` where it has nothing special in it.
 *
 * `*` and `?` stay within a folder, `**` crosses folders, `[abc]`, `[!abc]` and `{one,two}` are as in a
 * shell. A shell has usually expanded a glob before we see it; this is for quoted ones and for Windows.
 * (node:fs has a `glob` of its own only from Node 22.)
 */
export function readGlob(path: string): Glob | undefined {
  const special = path.search(/[*?[{]/)
  if (special < 0) return undefined
  const cut = path.lastIndexOf('/', special)
  const folder = cut < 0 ? '.' : path.slice(0, cut) || '/'
  return {folder, matches: new RegExp(`^${translate(path.slice(cut + 1))}$`, 'u')}
}

const TOKEN = /\*\*\/|\*\*|\*|\?|\[(!?)([^\]]+)\]|\{([^{}]*)\}|[^*?[{]+|[\s\S]/gu

function translate(pattern: string): string {
  return Array.from(pattern.matchAll(TOKEN), translateToken).join('')
}

function translateToken([token, not, set, choices]: RegExpMatchArray): string {
  if (token === '**/') return '(?:[^/]+/)*'
  if (token === '**') return '.*'
  if (token === '*') return '[^/]*'
  if (token === '?') return '[^/]'
  if (set !== undefined) return `[${not ? '^/' : ''}${set.replace(/[\\\]^[]/g, String.raw`\$&`)}]`
  if (choices !== undefined) return `(?:${choices.split(',').map(translate).join('|')})`
  return token.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
}
