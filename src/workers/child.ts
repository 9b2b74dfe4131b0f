// The process that reads reports of binary formats, one after another: it may be stopped at any moment.
import {setFlagsFromString} from 'node:v8'
import type {NamedBytes} from '../model/named-bytes.ts'
import {readReport, type Reading} from '../pipeline.ts'
import {producerFor} from '../producer.ts'
import {answerTasks} from './answer-tasks.ts'

// V8 lets the old objects grow to several times what lived at the last look before it looks again. Most of what a long
// document leaves there is its result and stays: half of the memory for a file of 1,000 pages, in the same time.
setFlagsFromString('--heap-growing-percent=70')

answerTasks<NamedBytes, Reading>(process, async (input, onPage) =>
  readReport(input, producerFor(input), onPage),
)
