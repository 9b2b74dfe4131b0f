// The process that reads reports and links councils for a package: it may be stopped at any moment.
import {answerTasks} from '../workers/answer-tasks.ts'
import type {Answer, Task} from './tasks.ts'
import {diskFault} from './write-file.ts'

answerTasks<Task, Answer>(process, async (task, onPage) => {
  try {
    // a process does one kind of task, and need not load what the other takes
    if (task.type === 'link') return await (await import('./link-task.ts')).linkTask(task)
    return await (await import('./read-task.ts')).readTask(task, onPage)
  } catch (error) {
    const reason = diskFault(error)
    if (reason === undefined) throw error
    return {type: 'unwritten', path: task.type === 'read' ? task.input.path : task.to, reason}
  }
})
