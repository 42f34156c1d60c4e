import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parseReadings } from '@/data/readings';

const read = (text: string) => {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return parseReadings({ text, sha256 }, sha256);
};

describe('parseReadings', () => {
  it.each([
    ['{}', 'BAD_SCHEMA'],
    ['[{', 'BAD_JSON'],
  ])('says why %s gives none', (text, code) => {
    expect(read(text)).toMatchObject({ code });
  });

  it('takes only the file that the manifest lists, and passes on why there is no answer', () => {
    expect(parseReadings({ text: '[]', sha256: 'a' }, 'b')).toMatchObject({ code: 'BAD_HASH' });
    expect(parseReadings({ code: 'OFFLINE' }, 'b')).toEqual({ code: 'OFFLINE' });
    expect(read('[]')).toEqual([]);
  });
});
