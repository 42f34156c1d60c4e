import { describe, expect, it } from 'vitest';
import { panned, viewBetween, viewIn, zoomed } from '@/charts/gantt-view';

const whole = { from: 2016, to: 2026 };

describe('the years in view', () => {
  it('come nearer about the middle, but no nearer than two years, and go no farther than the whole', () => {
    expect(zoomed(whole, 0.6, whole)).toEqual({ from: 2018, to: 2024 });
    expect(zoomed({ from: 2020, to: 2022 }, 0.5, whole)).toEqual({ from: 2020, to: 2022 });
    expect(zoomed({ from: 2016, to: 2020 }, 10, whole)).toEqual(whole);
  });

  it('move by a share of their length, up to an end', () => {
    expect(panned({ from: 2018, to: 2022 }, 0.25, whole)).toEqual({ from: 2019, to: 2023 });
    expect(panned({ from: 2018, to: 2022 }, -2, whole)).toEqual({ from: 2016, to: 2020 });
    expect(panned({ from: 2021, to: 2025 }, 2, whole)).toEqual({ from: 2022, to: 2026 });
  });

  it('are told in percent of the whole, and are the whole where they no longer fit it', () => {
    expect(viewBetween(20, 50, whole)).toEqual({ from: 2018, to: 2021 });
    expect(viewIn(whole, { from: 2018, to: 2021 })).toEqual({ from: 2018, to: 2021 });
    expect([viewIn(whole, undefined), viewIn(whole, { from: 2010, to: 2018 })]).toEqual([whole, whole]);
  });
});
