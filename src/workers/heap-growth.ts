import {setFlagsFromString} from 'node:v8'

/** A document of more pages is long. */
const LONG = 100
/** By so much of what lived at the last look, in per cent, the old objects may grow before V8 looks again. */
const SLOWLY = 40
/** The same for a long text, most of whose time goes on what is gone at once: it is looked at sooner for next to nothing. */
const TEXT_SLOWLY = 20
/** A text of more bytes is long. */
const LONG_TEXT = 2e6
/** V8 decides itself: to several times as much, which is quickest. */
const AS_EVER = 0

/**
 * Read a document, and once it proves long let the heap grow no more than slowly.
 *
 * Most of what a long document leaves among the old objects is its result and stays, so a heap that is let grow to
 * several times that is mostly rubbish. Looking sooner costs time, which only long documents are charged.
 *
 * @param onPage  told of each page before it is read
 * @param read    reads the document, and tells of its pages by what it is given
 * @param tellV8  is given V8's flags
 */
export async function growingSlowly<T>(
  onPage: (page: number) => void,
  read: (onPage: (page: number) => void) => Promise<T>,
  tellV8 = setFlagsFromString,
): Promise<T> {
  let pages = 0
  try {
    return await read((page) => {
      if (++pages === LONG) tellV8(growBy(SLOWLY))
      onPage(page)
    })
  } finally {
    if (pages >= LONG) tellV8(growBy(AS_EVER))
  }
}

/** The same for a text, which has no pages: whether it is long is told by its bytes. */
export async function growingSlowlyFor<T>(
  bytes: number,
  read: () => Promise<T>,
  tellV8 = setFlagsFromString,
): Promise<T> {
  if (bytes < LONG_TEXT) return read()
  tellV8(growBy(TEXT_SLOWLY))
  try {
    return await read()
  } finally {
    tellV8(growBy(AS_EVER))
  }
}

function growBy(percent: number): string {
  return `--heap-growing-percent=${percent}`
}
