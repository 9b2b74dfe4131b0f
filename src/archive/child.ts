// The process that reads reports and links councils for a package: it may be stopped at any moment.
import {answerTasks} from '../workers/answer-tasks.ts'
import type {Answer, Task} from './tasks.ts'
import {diskFault} from './write-file.ts'

answerTasks<Task, Answer>(process, async (task, onPage) => {
  try {
    return await answerTo(task, onPage)
  } catch (error) {
    const reason = diskFault(error)
    if (reason === undefined) throw error
    return {type: 'unwritten', path: placeOf(task), reason}
  }
})

/** A process does few kinds of tasks, and need not load what the others take. */
async function answerTo(task: Task, onPage: (page: number) => void): Promise<Answer> {
  switch (task.type) {
    case 'read':
      return (await import('./read-task.ts')).readTask(task, onPage)
    case 'link':
      return (await import('./link-task.ts')).linkTask(task)
    case 'prepare':
      await import('./link-task.ts')
      return {type: 'prepared'}
    case 'views':
      return {type: 'views', files: await (await import('./write-views.ts')).writeViews(task.of, task.tree)}
    default:
      return task satisfies never
  }
}

function placeOf(task: Task): string {
  switch (task.type) {
    case 'read':
      return task.input.path
    case 'link':
      return task.to
    case 'prepare':
      return ''
    case 'views':
      return task.tree
    default:
      return task satisfies never
  }
}
