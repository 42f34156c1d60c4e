import { createIntakeTasks, type IntakeTask } from '@/intake/tasks';

const perform = createIntakeTasks();

self.onmessage = ({ data }: MessageEvent<IntakeTask>): void => {
  perform(data).then(
    (result) => self.postMessage(result),
    // Told as what it is, a breakdown of the worker: a promise that fails tells the page nothing.
    (error: unknown) =>
      setTimeout(() => {
        throw error;
      }),
  );
};
