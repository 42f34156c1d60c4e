import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { Config, CONFIG_FILE } from '@/data/config';
import { COLLECTION_NAMES, COLLECTIONS } from '@/domain/collections';
import { Manifest } from '@/domain/manifest';
import { Reading, READINGS } from '@/domain/reading';
import { Story } from '@/domain/story';
import { formatJson } from './files';

/** Checks without a counterpart in JSON Schema (valid calendar dates) are left to the app and to data:check. */
const render = (schema: v.GenericSchema, title: string): string =>
  formatJson({ ...toJsonSchema(schema, { errorMode: 'ignore', target: 'draft-2020-12', typeMode: 'input' }), title });

/** The JSON Schema file of each file of the contract, by its name without `.schema.json`. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map([
    ...COLLECTION_NAMES.map((name) => [name, render(v.array(COLLECTIONS[name]), `${name}.json`)] as const),
    [READINGS, render(v.array(Reading), `${READINGS}.json`)],
    ['manifest', render(Manifest, 'manifest.json')],
    ['story', render(Story, 'stories/<id>.json')],
  ]);
}

/** The JSON Schema of `config.json`, for the editor of whoever sets it. */
export const configSchema = (): string => render(Config, CONFIG_FILE);
