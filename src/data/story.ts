import * as v from 'valibot';
import { Story } from '@/domain/story';
import { BAD_HASH, isFailure, type Answer, type Failure } from './answer';
import { parseJson } from './classify';
import { deepFreeze } from './freeze';

/** Reads a story's file, which must be the one that the manifest lists by `sha256`; a failure names the field. */
export function parseStory(answer: Answer, sha256: string): Story | Failure {
  if (isFailure(answer)) return answer;
  if (answer.sha256 !== sha256) return BAD_HASH;
  const parsed = parseJson(answer.text);
  if (isFailure(parsed)) return parsed;
  const result = v.safeParse(Story, parsed.json, { abortEarly: true });
  if (result.success) return deepFreeze(result.output);
  const [issue] = result.issues;
  return { code: 'BAD_SCHEMA', field: v.getDotPath(issue) ?? '$', detail: issue.message };
}
