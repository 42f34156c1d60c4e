import { expect, it } from 'vitest';
import { stretchesOf } from '@/charts/seams';

it('a picture is one stretch without seams, and keeps half a gutter off each seam with them', () => {
  expect(stretchesOf({ seams: [], width: 1000, u: 10 })).toEqual([{ left: 0, right: 100 }]);
  expect(stretchesOf({ seams: [400, 700], width: 1000, u: 10 })).toEqual([
    { left: 0, right: 35.2 },
    { left: 44.8, right: 65.2 },
    { left: 74.8, right: 100 },
  ]);
});
