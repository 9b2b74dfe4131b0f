// The process that reads reports and links councils for a package: it may be stopped at any moment.
import {answerTasks} from '../workers/answer-tasks.ts'
import {linkTask} from './link-task.ts'
import {readTask} from './read-task.ts'
import type {Answer, Task} from './tasks.ts'
import {diskFault} from './write-file.ts'

answerTasks<Task, Answer>(process, async (task, onPage) => {
  try {
    return task.type === 'read' ? await readTask(task, onPage) : await linkTask(task)
  } catch (error) {
    const reason = diskFault(error)
    if (reason === undefined) throw error
    return {type: 'unwritten', path: task.type === 'read' ? task.input.path : task.to, reason}
  }
})
