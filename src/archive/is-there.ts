import {stat} from 'node:fs/promises'

/** Does something lie at a path? */
export async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
