import { describe, expect, it } from 'vitest';
import { compareDatasets } from '@/analysis/differences';
import { diff } from '@/analysis/diff';
import { EMPTY_FILTER } from '@/domain/filter';
import { checkDataset } from '../../scripts/lib/check-dataset';
import { faultLine } from '../../scripts/lib/data-fault';
import { describeFiles } from '../../scripts/lib/describe-files';
import { formatJson, MOCK_DIR, readDatasetFiles, type DatasetFiles } from '../../scripts/lib/files';
import { FOLLOW_UP, followUp, FOLLOWED } from '../fixtures/follow-up/follow-up';
import { mockCollections } from '../fixtures/mock-collections';

const before = mockCollections();
const after = followUp(before);
const context = { filter: EMPTY_FILTER, dataDate: '2023', today: '2026-11-23' };

/** The shipped files with those that the second document changes. */
function files(): DatasetFiles {
  const changed = new Map(readDatasetFiles(MOCK_DIR));
  for (const name of FOLLOWED) changed.set(name, Buffer.from(formatJson(after[name])));
  const manifest = JSON.parse(changed.get('manifest')?.toString('utf8') ?? 'null') as object;
  return changed.set('manifest', Buffer.from(formatJson({ ...manifest, files: describeFiles(changed) })));
}

describe('a second document', () => {
  it('meets the contract as the first does', () => {
    expect(checkDataset(files()).map(faultLine)).toEqual([]);
  });

  it('is found again by comparing the datasets', () => {
    expect(diff(before, after)).toEqual(FOLLOW_UP);
  });

  it('adds a pilot and turns a planned platform into a built one, each number with its sentence', () => {
    const { figures } = compareDatasets(before, after, context);
    const totals = figures.filter(({ id }) => !id.includes('@'));
    const tyres = '2024年，另有1家轮胎类单位通过机电产品再制造试点单位验收';
    const built = '“示例中试平台”已于2024年建成';
    expect(totals.map(({ id, before: old, after: now, records }) => [id, old?.value, now?.value, records])).toEqual([
      ['landing-rate', 0.3, 0.4, ['pil-90']],
      ['sectors-landed', 3, 4, ['pil-90']],
      ['pilots', 3, 4, ['pil-90']],
      ['pilot-scale-built', 1, 2, ['psp-90']],
      ['pilot-scale-pipeline', 4, 3, ['cnt-01']],
    ]);
    const words = totals.map(({ citations }) => citations.filter(({ document }) => document === 'doc-90').map(({ exact }) => exact));
    expect(words).toEqual([[tyres], [tyres], [tyres], [built], [`在建和拟新建的4个中试平台中，${built}，其余3个在建或拟建`]]);
  });
});
