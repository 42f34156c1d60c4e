import * as v from 'valibot';
import { Manifest, SCHEMA_VERSION } from '@/domain/manifest';
import { isFailure, type Answer, type Failure } from './answer';
import { parseJson } from './classify';
import { deepFreeze } from './freeze';

const Version = v.object({ schemaVersion: v.number() });

/** Reads the manifest; a contract newer than this build is NEWER_SCHEMA, whatever else it says. */
export function parseManifest(answer: Answer): Manifest | Failure {
  if (isFailure(answer)) return answer;
  const parsed = parseJson(answer.text);
  if (isFailure(parsed)) return parsed;
  if (v.is(Version, parsed.json) && parsed.json.schemaVersion > SCHEMA_VERSION) {
    return { code: 'NEWER_SCHEMA', field: 'schemaVersion', detail: `${parsed.json.schemaVersion}, this build reads ${SCHEMA_VERSION}` };
  }
  const result = v.safeParse(Manifest, parsed.json, { abortEarly: true });
  if (result.success) return deepFreeze(result.output);
  const [issue] = result.issues;
  return { code: 'BAD_SCHEMA', field: v.getDotPath(issue) ?? '$', detail: issue.message };
}
