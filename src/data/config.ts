import * as v from 'valibot';
import type { Fault } from '@/domain/fault';
import { SCENE_IDS } from '@/domain/scene';
import { LocalText } from '@/domain/text';
import { faultOf, isFailure, type Answer, type Failure } from './answer';
import { parseJson } from './classify';
import { deepFreeze } from './freeze';

/** Whether a browser would fetch it from the page: a path or an http(s) address, however it is written. */
function isWebAddress(address: string): boolean {
  const base = 'http://page.invalid/';
  return URL.canParse(address, base) && /^https?:$/.test(new URL(address, base).protocol);
}

/** Whether it is a secure page or a mailbox, and names one. */
function isCorrectionAddress(address: string): boolean {
  return URL.canParse(address) && /^(?:https:\/\/[^/]|mailto:[^?]+@)/i.test(address.trim());
}

/** What an operator may set without a build, in `config.json` beside the page; what is absent has its default. */
export const Config = v.pipe(
  v.object({
    /** Name of the app in the header. */
    title: v.optional(LocalText, { zh: '再造谷监测台', en: 'Reman Valley Monitor' }),
    /** Whose data it shows. */
    organisation: v.optional(LocalText, { zh: '再制造产业', en: 'Remanufacturing industry' }),
    /** Picture before the title: a path relative to the page, or an http(s) address. */
    logo: v.optional(v.pipe(v.string(), v.nonEmpty(), v.check(isWebAddress, 'neither a path nor an http(s) address'))),
    /** Where a wrong reading is told: an https or mailto address; none = nowhere. */
    correctionUrl: v.optional(v.pipe(v.string(), v.check(isCorrectionAddress, 'neither an https nor a mailto address'))),
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
    /** Scenes that this wall has, in their order. */
    scenes: v.optional(
      v.pipe(
        v.array(v.picklist(SCENE_IDS)),
        v.minLength(1),
        v.transform((ids) => [...new Set(ids)]),
      ),
      [...SCENE_IDS],
    ),
    /** Scene of the wall when the address names none; the first of `scenes` unless told. */
    defaultScene: v.optional(v.picklist(SCENE_IDS)),
    /** Scenes with dwell times when the address names none: `overview:20,pilots:15`; '' = nothing rotates. */
    playlist: v.optional(v.string(), ''),
  }),
  v.forward(
    v.partialCheck(
      [['scenes'], ['defaultScene']],
      ({ scenes, defaultScene }) => defaultScene === undefined || scenes.includes(defaultScene),
      'not one of scenes',
    ),
    ['defaultScene'],
  ),
  v.transform((config) => ({ ...config, defaultScene: config.defaultScene ?? config.scenes[0] ?? SCENE_IDS[0] })),
);
export type Config = v.InferOutput<typeof Config>;

export const CONFIG_FILE = 'config.json';
export const DEFAULT_CONFIG: Config = deepFreeze(v.parse(Config, {}));

type Issue = v.InferIssue<typeof Config>;

/** The file without what is wrong in it: the faulty items of a list, else the whole field. */
function withoutFaulty(json: object, issues: readonly Issue[]): object {
  const paths = new Set(issues.map((issue) => v.getDotPath(issue)));
  const faulty = new Set(issues.map((issue) => issue.path?.[0].key));
  const fields = Object.entries(json).flatMap(([name, value]: [string, unknown]) => {
    if (!faulty.has(name)) return [[name, value]];
    const items: readonly unknown[] = Array.isArray(value) ? value : [];
    const good = items.filter((_, index) => !paths.has(`${name}.${index}`));
    return good.length < items.length ? [[name, good]] : [];
  });
  return Object.fromEntries(fields) as object;
}

interface Reading {
  readonly config: Config;
  readonly failures: readonly Failure[];
}

/** Reads field by field: one that is faulty is named and has its default, the others stand. */
function readFields(json: object): Reading {
  const result = v.safeParse(Config, json);
  if (result.success) return { config: deepFreeze(result.output), failures: [] };
  const named = result.issues.map((issue): Failure => ({ code: 'BAD_SCHEMA', field: v.getDotPath(issue) ?? '$', detail: issue.message }));
  const { config, failures } = readFields(withoutFaulty(json, result.issues));
  return { config, failures: [...named, ...failures] };
}

function read(answer: Answer): Reading {
  const parsed = isFailure(answer) ? answer : parseJson(answer.text);
  if (isFailure(parsed)) return { config: DEFAULT_CONFIG, failures: [parsed] };
  const { json } = parsed;
  const isObject = typeof json === 'object' && json !== null && !Array.isArray(json);
  return isObject ? readFields(json) : { config: DEFAULT_CONFIG, failures: [{ code: 'BAD_SCHEMA', field: '$', detail: 'not an object' }] };
}

/** Reads the answer for `config.json`: what can be used, defaults for the rest, and a fault for each thing that cannot. */
export function readConfig(answer: Answer, now: number): { readonly config: Config; readonly faults: readonly Fault[] } {
  const { config, failures } = read(answer);
  return { config, faults: failures.map((failure) => faultOf(failure, CONFIG_FILE, undefined, now)) };
}
