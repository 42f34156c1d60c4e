import { createIntakeTasks } from '@/intake/tasks';
import type { IntakePort } from './intake-port';

/** The same in the page itself: a page opened from a disk may start no worker. What is too large is refused before it takes long. */
export function createIntakePort(): IntakePort {
  const perform = createIntakeTasks();
  return {
    ask: (task) =>
      perform(task).then(
        (result) => ({ result }),
        () => ({ fault: 'BROKEN' }),
      ),
    generation: () => 1,
    end: () => undefined,
  };
}
