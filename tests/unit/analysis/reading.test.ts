import { describe, expect, it } from 'vitest';
import { coverageOf } from '@/analysis/coverage';
import { lineOf } from '@/analysis/lines';
import { readDocument, type Reading } from '@/analysis/reading';
import { locateCitation } from '@/domain/citation';
import type { Collections } from '@/domain/collections';
import { numberOf } from '@/domain/figure';
import { dataset, recordIn, silent, withChange } from './dataset';

const reply = recordIn('documents', 'doc-01');
const read = (data: Collections = dataset): Reading => readDocument(reply, data);
const sentencesIn = (reading: Reading) => reading.paragraphs.flatMap(({ sentences }) => sentences);
const wordsOf = (reading: Reading, id: string): readonly string[] =>
  sentencesIn(reading).flatMap(({ segments }) => segments.filter(({ records }) => records.some(({ record }) => record.id === id)).map(({ text }) => text));

describe('a document as it is read', () => {
  it('is its own text, sentence by sentence, whatever cites it', () => {
    for (const reading of [read(), read(silent)]) {
      const texts = reading.paragraphs.map(({ sentences }) => sentences.flatMap(({ segments }) => segments.map(({ text }) => text)).join(''));
      expect(texts).toEqual(reply.paragraphs.map(({ text }) => text));
    }
  });

  it('has the words of every record that cites it under that record, at their own place and nowhere else', () => {
    const reading = read();
    for (const { record } of reading.records) {
      const citations = 'citations' in record ? record.citations : [];
      const offsets = new Set(
        citations.flatMap((citation) => {
          const range = locateCitation(citation, reply.paragraphs.find(({ id }) => id === citation.paragraph)?.text ?? '');
          return range ? Array.from({ length: range.end - range.start }, (_, index) => `${citation.paragraph} ${range.start + index}`) : [];
        }),
      );
      const shown = reading.paragraphs.flatMap(({ paragraph, sentences }) => {
        let at = 0;
        return sentences.flatMap(({ segments }) =>
          segments.flatMap(({ text, records }) => {
            const start = at;
            at += text.length;
            const isOwn = records.some((each) => each.record.id === record.id);
            return isOwn ? Array.from({ length: text.length }, (_, index) => `${paragraph.id} ${start + index}`) : [];
          }),
        );
      });
      expect(new Set(shown), record.id).toEqual(offsets);
    }
  });

  it('numbers its records in the order of the text', () => {
    const numbers = sentencesIn(read()).flatMap(({ segments }) => segments.flatMap(({ records }) => records.map(({ number }) => number)));
    const first = [...new Set(numbers)];
    expect(first).toEqual(first.toSorted((a, b) => a - b));
  });

  it('takes a record in that is added to the data, with its line, without a change of code', () => {
    const added = {
      ...recordIn('pilots', 'pil-01'),
      id: 'pil-99',
      citations: [{ document: 'doc-01', paragraph: 'background', exact: '近年来，我市高度重视再制造产业发展', gloss: 'x' }],
    };
    const before = read().paragraphs.find(({ paragraph }) => paragraph.id === 'background')?.sentences[1];
    const reading = read(withChange('pilots', (pilots) => [...pilots, added]));
    const after = reading.paragraphs.find(({ paragraph }) => paragraph.id === 'background')?.sentences[1];
    expect(before?.segments[0]).toMatchObject({ line: 'framing' });
    expect(after?.segments[0]).toMatchObject({ text: '近年来，我市高度重视再制造产业发展', line: 'deed' });
    expect(wordsOf(reading, 'pil-99')).toEqual(['近年来，我市高度重视再制造产业发展']);
  });

  it('names records whose words do not stand in it, and shows the rest of them', () => {
    const changed = withChange('pilots', (pilots) => pilots.map((pilot) => (pilot.id === 'pil-01' ? { ...pilot, citations: pilot.citations.map((each) => ({ ...each, exact: '查无此句' })) } : pilot)));
    expect(read(changed).misquoted.map(({ record }) => record.id)).toEqual(['pil-01']);
    expect(read(changed).records.map(({ record }) => record.id)).not.toContain('pil-01');
    expect(read().misquoted).toEqual([]);
  });

  it('leaves out what cites another document, and reads that one by itself', () => {
    const second = { ...reply, id: 'doc-99', paragraphs: [{ id: 'p', section: { zh: '一', en: 'I' }, text: '再建一个平台。', gloss: 'One platform more.' }] };
    const data = withChange('pilots', (pilots) => [
      ...pilots,
      { ...recordIn('pilots', 'pil-01'), id: 'pil-99', citations: [{ document: 'doc-99', paragraph: 'p', exact: '再建', gloss: 'x' }] },
    ]);
    expect(readDocument(reply, data).records.map(({ record }) => record.id)).not.toContain('pil-99');
    expect(readDocument(second, data).records.map(({ record }) => record.id)).toEqual(['pil-99']);
  });

  it('sets the number, the title, the addressee and the headings each as what they are', () => {
    const roles = Object.fromEntries(read().paragraphs.map(({ paragraph, role }) => [paragraph.id, role]));
    expect(roles).toMatchObject({ 'doc-number': 'number', 'doc-class': 'mark', title: 'title', addressee: 'addressee', s1: 'heading', s2: 'heading', s3: 'heading', opening: 'text', 's1-1': 'text' });
  });
});

describe('the line under the words of a record', () => {
  it.each([
    ['pilots', 'pil-01', 'deed'],
    ['pilots', 'pil-automotive-life-cycle', 'word'],
    ['platforms', 'plt-01', 'under-way'],
    ['platforms', 'cnt-01', 'under-way'],
    ['policies', 'pol-01', 'word'],
    ['directions', 'dir-01', 'word'],
    ['statements', 'pol-07', 'word'],
    ['enterprises', 'ent-01', 'subject'],
    ['projects', 'rdp-01', 'subject'],
    ['statements', 'doc-06', 'framing'],
    ['statements', 'sec-1', 'framing'],
  ] as const)('%s %s: %s', (collection, id, line) => {
    expect(lineOf(recordIn(collection, id), collection)).toBe(line);
  });
});

describe('the coverage of a document', () => {
  it('is the share of its sentences with more than framing statements and work strands, and adds up', () => {
    const { share, sentences, byState } = coverageOf(read(), '2023');
    const [all, recorded, framing, none] = [sentences, byState.recorded, byState.framing, byState.silent].map((figure) => numberOf(figure) ?? NaN);
    expect([all, recorded, framing, none]).toEqual([34, 23, 11, 0]);
    expect(share.value).toBe(23 / 34);
    expect(share.inputs).toEqual([byState.recorded, sentences]);
  });

  it('rests on the records it counts, and on the document where it counts none', () => {
    const { byState, sentences } = coverageOf(read(), '2023');
    expect(byState.framing.records()).toContain('sec-1-1');
    expect(byState.recorded.records()).toContain('pil-01');
    expect(byState.silent.records()).toEqual(['doc-01']);
    expect(sentences.records()).toEqual(['doc-01']);
  });

  it('is nothing where nothing cites the document, and not applicable where it has no text', () => {
    const none = coverageOf(read(silent), '2023');
    expect([none.share.value, none.byState.silent.value]).toEqual([0, 34]);
    const empty = coverageOf(readDocument({ ...reply, paragraphs: [] }, dataset), '2023');
    expect(empty.share.value).toEqual({ missing: 'not-applicable' });
  });
});
