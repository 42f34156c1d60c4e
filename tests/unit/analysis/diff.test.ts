import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, diff } from '@/analysis/diff';
import { newsIn } from '@/analysis/news';
import { COLLECTION_NAMES, type CollectionName, type Collections } from '@/domain/collections';
import { datasets, type Plain } from '../../fixtures/arbitrary-datasets';
import { dataset, recordIn, withChange } from './dataset';

const COUNTED = COLLECTION_NAMES.filter((name) => name !== 'observations');

/** The shipped data with some of their records left out, edited, invented and shuffled. */
const edited: fc.Arbitrary<Collections> = fc.record(
  Object.fromEntries(COUNTED.map((name) => [name, editedCollection(name)])),
).map((collections) => ({ ...dataset, ...collections }));

function editedCollection(name: CollectionName): fc.Arbitrary<readonly Plain[]> {
  const records = dataset[name] as readonly Plain[];
  // As JSON has it: it knows no -0.
  const value = fc.jsonValue({ maxDepth: 2 }).map((each): unknown => JSON.parse(JSON.stringify(each)));
  const edit = fc.record({ at: fc.nat(records.length - 1), field: fc.constantFrom('date', 'count', 'note', 'citations'), value: fc.option(value, { nil: undefined }) });
  return fc.record({ kept: fc.shuffledSubarray([...records]), edits: fc.array(edit, { maxLength: 3 }), more: fc.uniqueArray(fc.stringMatching(/^new-\d$/), { maxLength: 3 }) }).map(
    ({ kept, edits, more }) => {
      const changed = kept.map((record, index) =>
        edits
          .filter(({ at }) => at === index)
          .reduce((held: Plain, each) => Object.fromEntries(Object.entries({ ...held, [each.field]: each.value }).filter(([, now]) => now !== undefined)) as Plain, record),
      );
      return [...changed, ...more.map((id) => ({ ...records[0], id: `${name}-${id}` }))];
    },
  );
}

describe('diff and apply', () => {
  it('turn any dataset into any other, the order of records included', () => {
    fc.assert(
      fc.property(datasets, datasets, (a, b) => {
        expect(apply(diff(a, b), a)).toEqual(b);
      }),
      { numRuns: 100 },
    );
  });

  it('do so for any edit of the shipped data, there and back, through JSON as well', () => {
    fc.assert(
      fc.property(edited, edited, (a, b) => {
        const changes = JSON.parse(JSON.stringify(diff(a, b))) as ReturnType<typeof diff>;
        expect(apply(changes, a)).toEqual(b);
        expect(apply(diff(b, a), b)).toEqual(a);
      }),
      { numRuns: 30 },
    );
  });

  it('find nothing between equal datasets, and change nothing by nothing', () => {
    fc.assert(
      fc.property(datasets, (a) => {
        expect(diff(a, structuredClone(a))).toEqual([]);
        expect(apply([], a).pilots).toBe(a.pilots);
      }),
      { numRuns: 60 },
    );
  });

  it('name what is gone, what has come and each changed field with both its values', () => {
    const [first, second, ...others] = dataset.pilots;
    const pilot = { ...recordIn('pilots', 'pil-03'), id: 'pil-99' };
    const { category: _, ...rest } = { ...second, date: '2017' };
    const after = withChange('pilots', () => [rest as typeof pilot, ...others, pilot]);
    expect(diff(dataset, after)).toEqual([
      { change: 'removed', collection: 'pilots', id: first?.id },
      {
        change: 'changed',
        collection: 'pilots',
        id: second?.id,
        fields: [
          { field: 'date', before: '2016', after: '2017' },
          { field: 'category', before: second?.category },
        ],
      },
      { change: 'added', collection: 'pilots', record: pilot },
    ]);
  });

  it('name another order only where the changes do not leave it', () => {
    const reversed = withChange('titles', (titles) => [...titles].reverse());
    expect(diff(dataset, reversed)).toEqual([{ change: 'ordered', collection: 'titles', ids: ['cer-02', 'cer-01'] }]);
  });

  it('leave alone what is not there', () => {
    expect(apply([{ change: 'changed', collection: 'titles', id: 'cer-99', fields: [{ field: 'date', after: '2020' }] }], dataset)).toEqual(dataset);
  });

  it('agree with the marks of what is new on what is new', () => {
    fc.assert(
      fc.property(datasets, datasets, (a, b) => {
        const named = diff(a, b).flatMap((each) => (each.change === 'added' ? [each.record.id] : each.change === 'changed' ? [each.id] : []));
        expect(COLLECTION_NAMES.flatMap((name) => newsIn(a[name], b[name]))).toEqual(named);
      }),
      { numRuns: 100 },
    );
  });
});
