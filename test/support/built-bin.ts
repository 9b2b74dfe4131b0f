import {existsSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

/** The built command, as `npm ci` leaves it: what a user runs. */
export function builtBin(): string {
  const bin = fileURLToPath(new URL('../../dist/src/cli/bin.js', import.meta.url))
  if (!existsSync(bin)) throw new Error('There is no dist/src/cli/bin.js to test: run `npm run build` first')
  return bin
}
