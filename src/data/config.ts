import * as v from 'valibot';
import type { Fault } from '@/domain/fault';
import { LocalText } from '@/domain/text';
import { faultOf, isFailure, type Answer, type Failure } from './answer';
import { parseJson } from './classify';
import { deepFreeze } from './freeze';

/** What an operator may set without a build, in `config.json` beside the page; what is absent has its default. */
const Config = v.object({
  /** Name of the app in the header. */
  title: v.optional(LocalText, { zh: '再造谷监测台', en: 'Reman Valley Monitor' }),
  /** Whose data it shows. */
  organisation: v.optional(LocalText, { zh: '再制造产业', en: 'Remanufacturing industry' }),
  /** Where the collections are, absolute or relative to the page. */
  apiBase: v.optional(
    v.pipe(
      v.string(),
      v.nonEmpty(),
      v.transform((base) => (base.endsWith('/') ? base : `${base}/`)),
    ),
    'api/v1/',
  ),
  /** Seconds between two checks. */
  pollSeconds: v.optional(v.pipe(v.number(), v.minValue(5), v.maxValue(86_400)), 30),
  /** Scene of the wall when the address names none. */
  defaultScene: v.optional(v.picklist(['overview', 'pilots', 'platforms', 'timeline', 'benefits']), 'overview'),
  /** Scenes with dwell times when the address names none: `overview:20,pilots:15`; '' = nothing rotates. */
  playlist: v.optional(v.string(), ''),
});
export type Config = v.InferOutput<typeof Config>;

export const CONFIG_FILE = 'config.json';
export const DEFAULT_CONFIG: Config = deepFreeze(v.parse(Config, {}));

function parseConfig(answer: Answer): Config | Failure {
  if (isFailure(answer)) return answer;
  const parsed = parseJson(answer.text);
  if (isFailure(parsed)) return parsed;
  const result = v.safeParse(Config, parsed.json, { abortEarly: true });
  if (result.success) return deepFreeze(result.output);
  const [issue] = result.issues;
  return { code: 'BAD_SCHEMA', field: v.getDotPath(issue) ?? '$', detail: issue.message };
}

/** Reads the answer for `config.json`; where it cannot be used, the defaults and the fault. */
export function readConfig(answer: Answer, now: number): { readonly config: Config; readonly fault?: Fault } {
  const config = parseConfig(answer);
  return isFailure(config) ? { config: DEFAULT_CONFIG, fault: faultOf(config, CONFIG_FILE, undefined, now) } : { config };
}
