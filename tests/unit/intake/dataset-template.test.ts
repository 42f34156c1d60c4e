import { describe, expect, it } from 'vitest';
import { COLLECTION_NAMES } from '@/domain/collections';
import { LOCALES } from '@/domain/text';
import { templateExplanation, templateSheets } from '@/intake/dataset-template';
import { readFile } from '@/intake/read';
import { isRefusal, type ReadFile } from '@/intake/table';
import { takeIn } from '@/intake/take-in';
import { toTemplate } from '@/intake/template';
import { mockCollections } from '../../fixtures/mock-collections';

const data = mockCollections();
const NOW = Date.UTC(2026, 10, 28);

async function read(...order: Parameters<typeof templateSheets>): Promise<ReadFile> {
  const file = await readFile('template.xlsx', await toTemplate(templateSheets(...order), templateExplanation(order[0].locale)));
  if (isRefusal(file)) throw new Error(file.code);
  return file;
}

describe.each(LOCALES)('the template in %s', (locale) => {
  it('gives every record of every collection back, through a workbook', async () => {
    const { faults, changes, outcomes } = takeIn([await read({ data, locale, isFilled: true })], data, { whole: COLLECTION_NAMES }, NOW);
    expect({ faults, changes }).toEqual({ faults: [], changes: [] });
    expect(outcomes.map(({ collection, kept }) => [collection, kept])).toEqual(COLLECTION_NAMES.map((name) => [name, data[name].length]));
  });

  it('is read by its heads, every column of it, and its explanation is no collection', async () => {
    const { parts } = takeIn([await read({ data, locale, isFilled: false })], data, {}, NOW);
    const sheets = parts.flatMap(({ collection, columns }) => (collection === undefined ? [] : [[collection, columns.filter(({ path }) => path === undefined).map(({ head }) => head)]]));
    expect(sheets).toEqual(COLLECTION_NAMES.map((name) => [name, []]));
  });
});

it('asks for what a record cannot do without, but for its id', () => {
  const [pilots] = templateSheets({ data, locale: 'en', isFilled: false, collections: ['pilots'] });
  const required = pilots?.columns.filter(({ isRequired }) => isRequired).map(({ head }) => head.split(' ').at(-1));
  expect(required).toEqual(['name.zh', 'name.en', 'status']);
});

it('offers the words of choices with their meaning, and the records that may be referred to by name', () => {
  const [pilots] = templateSheets({ data, locale: 'zh-CN', isFilled: false, collections: ['pilots'] });
  const options = (path: string) => pilots?.columns.find(({ head }) => head.endsWith(` ${path}`))?.options;
  expect(options('status')).toEqual(['accepted · 通过验收', 'planned · 拟建']);
  expect(options('enterprise')?.[0]).toBe('ent-01 · 武汉千里马工程机械再制造有限公司');
  expect(options('citations.1.document')).toContain(`doc-01 · ${data.documents[0]?.name.zh}`);
});
