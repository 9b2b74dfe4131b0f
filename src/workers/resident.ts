import {execFile} from 'node:child_process'
import {readFile} from 'node:fs/promises'

/** Linux counts memory in pages of this size on the machines that Node runs on. */
const PAGE = 4096
const MEGABYTE = 1e6

/**
 * The memory that a process takes up, typed arrays and all.
 *
 * @returns  megabytes; `undefined` where the process is gone or the system does not tell
 */
export async function residentMegabytes(pid: number): Promise<number | undefined> {
  const pages = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => undefined)
  if (pages !== undefined) return (Number(pages.split(' ')[1]) * PAGE) / MEGABYTE
  return askPs(pid)
}

async function askPs(pid: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    execFile('ps', ['-o', 'rss=', '-p', String(pid)], (error, stdout) => {
      const kilobytes = Number(stdout.trim())
      resolve(error === null && kilobytes > 0 ? (kilobytes * 1024) / MEGABYTE : undefined)
    })
  })
}
