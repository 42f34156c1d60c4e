import { expect, it } from 'vitest';
import { evidenceLookup } from '@/analysis/evidence-lookup';
import { sourcesSheet } from '@/export/sources';
import { messagesFor } from '@/format/messages';
import { toolWords } from '@/format/messages/desk/tools';
import { dataset, recordIn } from '../analysis/dataset';

const sheet = (ids: readonly string[], collections: Parameters<typeof evidenceLookup>[0] = dataset) =>
  sourcesSheet(ids, evidenceLookup(collections), messagesFor('zh-CN'), toolWords('zh-CN'));

it('every record of a table is cited with its words, verbatim, and where they stand', () => {
  const { citations, name } = recordIn('pilots', 'pil-01');
  const { rows, heads } = sheet(['pil-01']);
  expect(heads).toHaveLength(8);
  expect(rows).toHaveLength(citations.length);
  expect(rows[0]?.slice(0, 6)).toEqual(['pil-01', name.zh, '武发改复〔2023〕295号', '二、（一）', citations[0]?.exact, citations[0]?.gloss]);
  expect(rows[0]?.[6]).toContain(`「${citations[0]?.exact}」`);
  expect(rows[0]?.[7]).toBe('武汉市发展和改革委员会. 对市政协十四届二次会议第20230123号提案的答复: 武发改复〔2023〕295号[Z]. 2023: 二、（一）.');
});

it('a record or a document that is not loaded is named by its id', () => {
  expect(sheet(['gone-01']).rows).toEqual([['gone-01', '', '', '', '', '', '', '']]);
  expect(sheet(['pil-01'], { pilots: dataset.pilots }).rows[0]?.slice(2, 4)).toEqual(['doc-01', recordIn('pilots', 'pil-01').citations[0]?.paragraph]);
});
