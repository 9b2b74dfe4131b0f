// The process that reads reports of binary formats, one after another: it may be stopped at any moment.
import type {NamedBytes} from '../model/named-bytes.ts'
import {readReport} from '../pipeline.ts'
import {producerFor} from '../producer.ts'
import type {FromChild} from './worker.ts'

function say(message: FromChild): void {
  process.send?.(message)
}

process.on('message', (input: NamedBytes) => {
  void answer(input)
})
process.on('disconnect', () => process.exit(0))

async function answer(input: NamedBytes): Promise<void> {
  try {
    const reading = await readReport(input, producerFor(input), (page) => say({type: 'page', page}))
    say({type: 'read', reading})
  } catch (error) {
    say({type: 'broke', reason: String(error)})
  }
}
