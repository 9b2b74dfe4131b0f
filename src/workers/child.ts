// The process that reads reports of binary formats, one after another: it may be stopped at any moment.
import type {NamedBytes} from '../model/named-bytes.ts'
import {readReport, type Reading} from '../pipeline.ts'
import {producerFor} from '../producer.ts'
import {answerTasks} from './answer-tasks.ts'

answerTasks<NamedBytes, Reading>(process, async (input, onPage) =>
  readReport(input, producerFor(input), onPage),
)
