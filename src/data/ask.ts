import { isFailure, type Answer } from './answer';

export interface AskPorts {
  /** Fetches one file of the dataset by name, e.g. `platforms.json`; never throws. */
  readonly fetchFile: (file: string) => Promise<Answer>;
  /** Resolves after so many milliseconds. */
  readonly pause: (ms: number) => Promise<void>;
}

const RETRY_AFTER_MS = 1_000;
/** A quick retry may add a quarter to the requests at most, so that an outage is not made worse by its watchers. */
const RETRY_SHARE = 0.25;

/** Faults that may be gone a second later; a 4xx, a time limit or a "come back later" (503) is not. */
function isTransient(answer: Answer): boolean {
  return isFailure(answer) && (answer.code === 'NETWORK' || /^HTTP_5(?!03)/.test(answer.code));
}

/**
 * Asks for all files at once; few that fail in passing are asked once more, on a first load (`insist`) all of them.
 * `answers` is filled as they come in.
 */
export async function askAll(files: readonly string[], insist: boolean, ports: AskPorts, answers: Map<string, Answer>): Promise<void> {
  const again = new Map<string, Answer>();
  const ask = async (file: string): Promise<void> => {
    const answer = await ports.fetchFile(file);
    (isTransient(answer) ? again : answers).set(file, answer);
  };
  const askAgain = async (file: string): Promise<void> => {
    answers.set(file, await ports.fetchFile(file));
  };
  await Promise.all(files.map(ask));
  if (again.size === 0) return;
  if (!insist && again.size > RETRY_SHARE * files.length) {
    for (const [file, answer] of again) answers.set(file, answer);
    return;
  }
  await ports.pause(RETRY_AFTER_MS);
  await Promise.all([...again.keys()].map(askAgain));
}
