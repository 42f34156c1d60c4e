import * as v from 'valibot';
import { Reading } from '@/domain/reading';
import { BAD_HASH, isFailure, type Answer, type Failure } from './answer';
import { parseJson } from './classify';
import { deepFreeze } from './freeze';

/**
 * Reads the file of readings, which must be the one that the manifest lists by `sha256`; a reading outside the contract is left out.
 * @returns the readings, or why there are none.
 */
export function parseReadings(answer: Answer, sha256: string): readonly Reading[] | Failure {
  if (isFailure(answer)) return answer;
  if (answer.sha256 !== sha256) return BAD_HASH;
  const parsed = parseJson(answer.text);
  if (isFailure(parsed)) return parsed;
  if (!Array.isArray(parsed.json)) return { code: 'BAD_SCHEMA', field: '$', detail: 'expected an array' };
  return deepFreeze(parsed.json.filter((item): item is Reading => v.is(Reading, item)));
}
