import { describe, expect, it } from 'vitest';
import { evidenceLookup } from '@/analysis/evidence-lookup';
import { leadingWords } from '@/analysis/quotes';
import { figure } from '../../fixtures/figure';
import { dataset, recordIn } from './dataset';

const lookup = evidenceLookup(dataset);

describe('the words behind a mark', () => {
  it('are those of its record, in the order of the text, with what lies between left out visibly', () => {
    const found = leadingWords({ record: 'pil-01' }, lookup);
    const paragraph = recordIn('documents', 'doc-01').paragraphs.find(({ id }) => id === found?.paragraph)?.text ?? '';
    const parts = found?.words.split('……') ?? [];
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.map((part) => paragraph.indexOf(part)).every((place, index, all) => place >= 0 && place > (all[index - 1] ?? -1))).toBe(true);
    for (const { exact } of recordIn('pilots', 'pil-01').citations) expect(found?.words.replaceAll('……', '')).toContain(exact);
  });

  it('are those of the first of a figure\'s records that cites any', () => {
    const found = leadingWords({ figure: figure({ records: ['no-such-record', 'cer-01', 'cer-02'] }) }, lookup);
    expect(found?.record).toBe('cer-01');
  });

  it('are the first quotation where the document is not loaded, and none where nothing is cited', () => {
    const without = evidenceLookup({ ...dataset, documents: [] });
    expect(leadingWords({ record: 'cer-01' }, without)?.words).toBe(recordIn('titles', 'cer-01').citations[0]?.exact);
    expect(leadingWords({ figure: figure({ records: [] }) }, lookup)).toBeUndefined();
  });
});
