import type { IntakeResult, IntakeTask } from '@/intake/tasks';
import { createWorkerPort, type WorkerPort } from './run-in-worker';

/** How long a file may take to be read, or to be taken in, ms. */
const LIMIT_MS = 10_000;

export type IntakePort = WorkerPort<IntakeTask, IntakeResult>;

/** Reads files and takes them in away from the page, which goes on answering. */
export function createIntakePort(): IntakePort {
  return createWorkerPort(() => new Worker(new URL('./intake.worker.ts', import.meta.url), { type: 'module' }), LIMIT_MS);
}
