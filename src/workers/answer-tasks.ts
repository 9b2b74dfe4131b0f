import type {FromChild} from './worker.ts'

/**
 * Answer the tasks that the parent process sends, one after another. It may stop this process at any moment.
 *
 * @param answer  does one task; `onPage` tells how far it is
 */
export function answerTasks<Task, Answer>(
  answer: (task: Task, onPage: (page: number) => void) => Promise<Answer>,
): void {
  const say = (message: FromChild<Answer>): void => {
    process.send?.(message)
  }
  const take = async (task: Task): Promise<void> => {
    try {
      say({type: 'done', answer: await answer(task, (page) => say({type: 'page', page}))})
    } catch (error) {
      say({type: 'broke', reason: String(error)})
    }
  }
  process.on('message', (task: Task) => {
    void take(task)
  })
  process.on('disconnect', () => process.exit(0))
}
