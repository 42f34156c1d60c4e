import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Citation } from '@/domain/citation';
import type { CollectionName, Collections, RecordOf } from '@/domain/collections';
import { COLLECTION_NAMES } from '@/domain/collections';
import type { Manifest } from '@/domain/manifest';
import type { Story } from '@/domain/story';
import type { FaultServer } from '../../fixtures/fault-server';
import { followUp, FOLLOWED } from '../../fixtures/follow-up/follow-up';
import { SITE_DIR } from './test';

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(join(SITE_DIR, 'api/v1', `${name}.json`), 'utf8'));
}

/** The records of a collection as the built site serves them. */
export function readCollection<Name extends CollectionName>(name: Name): readonly RecordOf<Name>[] {
  return readJson(name) as readonly RecordOf<Name>[];
}

const readManifest = (): Manifest => readJson('manifest') as Manifest;

export const readStory = (id: string): Story => readJson(`stories/${id}`) as Story;

/** Serves another story in the place of one that the site brings, with the manifest that lists it. */
export function replaceStory(site: FaultServer, story: Story): void {
  const name = `stories/${story.id}`;
  const text = JSON.stringify(story);
  const manifest = readManifest();
  const sha256 = createHash('sha256').update(text).digest('hex');
  site.setBody(`${name}.json`, text);
  site.setBody('manifest.json', JSON.stringify({ ...manifest, files: { ...manifest.files, [name]: { count: 1, sha256 } } }));
}

/** Ids of the records of a collection that meet a condition, all by default. */
export function idsOf<Name extends CollectionName>(name: Name, meets: (record: RecordOf<Name>) => boolean = () => true): string[] {
  return readCollection(name)
    .filter(meets)
    .map((record) => record.id);
}

/** The citations of every record that has some, by its id. */
export function citationsById(): ReadonlyMap<string, readonly Citation[]> {
  const cited = COLLECTION_NAMES.flatMap((name) => readCollection(name)).flatMap((record) =>
    'citations' in record ? [[record.id, record.citations] as const] : [],
  );
  return new Map(cited);
}

/** The text of every paragraph, by `document/paragraph`. */
export function paragraphTexts(): ReadonlyMap<string, string> {
  return new Map(readCollection('documents').flatMap(({ id, paragraphs }) => paragraphs.map((each) => [`${id}/${each.id}`, each.text] as const)));
}

/** A newer version of the dataset: the changed files and the manifest that describes them. */
export interface Version {
  readonly files: ReadonlyMap<string, string>;
  readonly manifest: string;
}

/** Makes version `version` with these collections changed; the others stay as they are. */
export function newVersion(version: string, changes: Partial<Collections>): Version {
  const manifest = readManifest();
  const files = new Map(Object.entries(changes).map(([name, records]) => [name, JSON.stringify(records)]));
  const described = [...files].map(([name, text]) => {
    const sha256 = createHash('sha256').update(text).digest('hex');
    return [name, { count: (JSON.parse(text) as unknown[]).length, sha256 }];
  });
  return { files, manifest: JSON.stringify({ ...manifest, version, files: { ...manifest.files, ...Object.fromEntries(described) } }) };
}

/** Serves a version instead of the one in the folder. */
export function serve(site: FaultServer, { files, manifest }: Version): void {
  for (const [name, text] of files) site.setBody(`${name}.json`, text);
  site.setBody('manifest.json', manifest);
}

/** One pilot fewer, one delivery more, one enterprise under another name. */
export function mutation(): Version {
  const deliveries = readCollection('deliveries');
  const [delivery] = deliveries;
  if (!delivery) throw new Error('the dataset has no delivery');
  return newVersion('2099.1', {
    pilots: readCollection('pilots').filter(({ id }) => id !== 'pil-02'),
    deliveries: [...deliveries, { ...delivery, id: 'del-99', name: { zh: '“中铁999号”盾构机', en: 'Shield machine “China Railway No. 999”' } }],
    enterprises: readCollection('enterprises').map((each) =>
      each.id === 'ent-01' ? { ...each, name: { zh: '武汉易名再制造有限公司', en: 'Renamed Co., Ltd.' }, shortEn: 'Renamed' } : each,
    ),
  });
}

/** The dataset once a second document is in. */
export function followingVersion(): Version {
  const shipped = Object.fromEntries(FOLLOWED.map((name) => [name, readCollection(name)])) as Partial<Collections>;
  return newVersion('2099.2', followUp(shipped));
}
