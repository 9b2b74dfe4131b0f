import {hash} from 'node:crypto'
import {numbered, textAt} from './write-pdf.ts'

const PADDING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex')
const FILE_ID = Buffer.from('00112233445566778899aabbccddeeff', 'hex')
/** Printing allowed, all else forbidden. */
const PERMISSIONS = -3900
const KEY_BYTES = 16

/**
 * Write a PDF of one page, encrypted with RC4 of 128 bits.
 *
 * @param text      what stands on its page
 * @param password  the user's: empty for a file that is only restricted
 * @see             ISO 32000-1, 7.6.3, algorithms 1 to 5
 */
export function encryptedPdf(text: string, password: string): Uint8Array {
  const owner = ownerEntry('owner', password)
  const key = fileKey(password, owner)
  const content = Buffer.from(textAt(50, 700, text), 'latin1')
  const cipher = rc4(objectKey(key, 4), content)
  const stream = `<< /Length ${cipher.length} >>\nstream\n${cipher.toString('latin1')}\nendstream`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>',
    stream,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< /Filter /Standard /V 2 /R 3 /Length 128 /P ${PERMISSIONS} /O ${hex(owner)} /U ${hex(userEntry(key))} >>`,
  ]
  const trailer = `/Encrypt 6 0 R /ID [${hex(FILE_ID)} ${hex(FILE_ID)}] `
  return Buffer.from(numbered(objects, trailer), 'latin1')
}

function hex(bytes: Buffer): string {
  return `<${bytes.toString('hex')}>`
}

function padded(password: string): Buffer {
  return Buffer.concat([Buffer.from(password, 'latin1'), PADDING]).subarray(0, 32)
}

function md5(...parts: readonly Buffer[]): Buffer {
  return Buffer.from(hash('md5', Buffer.concat(parts), 'hex'), 'hex')
}

function hashedOften(bytes: Buffer): Buffer {
  let hashed = bytes
  for (let round = 0; round < 50; round++) hashed = md5(hashed.subarray(0, KEY_BYTES))
  return hashed
}

/** RC4 with the key, then nineteen times with the key changed by the number of the round. */
function rounds(key: Buffer, bytes: Buffer): Buffer {
  let cipher = bytes
  for (let round = 0; round < 20; round++)
    cipher = rc4(
      key.map((byte) => byte ^ round),
      cipher,
    )
  return cipher
}

function ownerEntry(owner: string, user: string): Buffer {
  return rounds(hashedOften(md5(padded(owner))), padded(user))
}

function fileKey(password: string, owner: Buffer): Buffer {
  const permissions = Buffer.alloc(4)
  permissions.writeInt32LE(PERMISSIONS)
  return hashedOften(md5(padded(password), owner, permissions, FILE_ID))
}

function userEntry(key: Buffer): Buffer {
  return Buffer.concat([rounds(key, md5(PADDING, FILE_ID)), Buffer.alloc(16)])
}

function objectKey(key: Buffer, object: number): Buffer {
  return md5(key, Buffer.from([object & 255, object >> 8, 0, 0, 0]))
}

/** Node's own RC4 is gone with OpenSSL 3. */
function rc4(key: Uint8Array, bytes: Uint8Array): Buffer {
  const state = Uint8Array.from({length: 256}, (_, at) => at)
  const swap = (a: number, b: number): void => {
    const held = state[a] ?? 0
    state[a] = state[b] ?? 0
    state[b] = held
  }
  let j = 0
  for (let i = 0; i < 256; i++) {
    j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) & 255
    swap(i, j)
  }
  let i = 0
  j = 0
  return Buffer.from(
    bytes.map((byte) => {
      i = (i + 1) & 255
      j = (j + (state[i] ?? 0)) & 255
      swap(i, j)
      return byte ^ (state[((state[i] ?? 0) + (state[j] ?? 0)) & 255] ?? 0)
    }),
  )
}
