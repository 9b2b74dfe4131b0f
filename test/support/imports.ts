import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, posix} from 'node:path'
import {fileURLToPath} from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** One import of one file: `to` is a path from the root, or the name of a package. */
export interface Import {
  readonly from: string
  readonly to: string
  readonly typeOnly: boolean
  /** it is loaded when it is asked for */
  readonly lazy: boolean
}

const IMPORT = /^\s*(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm

/** All imports of the sources below these folders, read from their text. */
export function importsOf(...folders: readonly string[]): readonly Import[] {
  return folders.flatMap(filesBelow).flatMap(importsIn)
}

function filesBelow(folder: string): readonly string[] {
  const names = readdirSync(join(ROOT, folder), {recursive: true, encoding: 'utf8'})
  return names.filter((name) => name.endsWith('.ts')).map((name) => posix.join(folder, name))
}

function importsIn(from: string): readonly Import[] {
  const text = readFileSync(join(ROOT, from), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
  return Array.from(text.matchAll(IMPORT), ([, type, fixed, dynamic]) => {
    const named = fixed ?? dynamic ?? ''
    const to = named.startsWith('.') ? posix.join(dirname(from), named) : named
    return {from, to, typeOnly: type !== undefined, lazy: dynamic !== undefined}
  })
}
