import {growingSlowly} from './heap-growth.ts'
import {stirThreads} from './stir-threads.ts'
import type {FromChild} from './worker.ts'

/** Where tasks come from. */
interface Tasks<Task> {
  on(event: 'message', listener: (task: Task) => void): unknown
}

/**
 * Answer the tasks that the parent process sends, one after another. It may stop this process at any moment.
 *
 * @param parent  this process, of whose messages only tasks come
 * @param answer  does one task; `onPage` tells how far it is
 */
export function answerTasks<Task, Answer>(
  parent: Tasks<Task>,
  answer: (task: Task, onPage: (page: number) => void) => Promise<Answer>,
): void {
  const say = (message: FromChild<Answer>): void => {
    process.send?.(message)
  }
  const take = async (task: Task): Promise<void> => {
    const settle = stirThreads()
    try {
      const done = await growingSlowly(
        (page) => say({type: 'page', page}),
        async (onPage) => answer(task, onPage),
      )
      say({type: 'done', answer: done})
    } catch (error) {
      say({type: 'broke', reason: String(error)})
    } finally {
      settle()
    }
  }
  parent.on('message', (task) => {
    void take(task)
  })
  process.on('disconnect', () => process.exit(0))
}
