import { describe, expect, it } from 'vitest';
import type { Story } from '@/domain/story';
import { readMock } from './mock';

const FIGURES = [
  'enterprises', 'remanufacturers', 'pilots', 'pilots@sector:construction-machinery', 'pilots@sector:machine-tools', 'products',
  'product-enterprises', 'titles', 'deliveries', 'innovation-platforms-under-construction', 'innovation-platforms-planned',
  'pilot-scale-built', 'pilot-scale-pipeline', 'projects', 'policies', 'directions', 'next-steps', 'sectors-named', 'sectors-landed',
  'landing-rate',
];

describe('the leadership briefing', () => {
  const { steps } = readMock('stories/leadership-briefing') as Story;

  it('has ten steps', () => {
    expect(steps).toHaveLength(10);
  });

  it('comes to speak of every figure of the overview', () => {
    const shown = new Set(steps.flatMap(({ figures }) => figures));
    expect(FIGURES.filter((id) => !shown.has(id))).toEqual([]);
  });
});
