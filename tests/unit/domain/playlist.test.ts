import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDue, parsePlaylist, type PlaylistEntry } from '@/domain/playlist';

const entryOf = (text: string): PlaylistEntry => {
  const [entry] = parsePlaylist(text).entries;
  if (!entry) throw new Error(`"${text}" is no entry`);
  return entry;
};

describe('parsePlaylist', () => {
  it('reads scenes with dwell times and hours, in their order', () => {
    expect(parsePlaylist('overview:20, pilots:15@08:00-18:30,timeline')).toEqual({
      entries: [
        { scene: 'overview', dwellS: 20 },
        { scene: 'pilots', dwellS: 15, hours: { from: 480, to: 1110 } },
        { scene: 'timeline', dwellS: 20 },
      ],
      dropped: [],
    });
  });

  it('R20 · shows no scene so short that nobody can read it, and none longer than a day', () => {
    expect(entryOf('overview:1').dwellS).toBe(5);
    expect(entryOf('overview:999999').dwellS).toBe(86_400);
  });

  it('drops what it does not know, and names it', () => {
    const { entries, dropped } = parsePlaylist('overview:20,weather:9,pilots:x,timeline:5@25:00-26:00,,__proto__');
    expect(entries).toEqual([{ scene: 'overview', dwellS: 20 }]);
    expect(dropped).toEqual(['weather:9', 'pilots:x', 'timeline:5@25:00-26:00', '__proto__']);
  });

  it('never throws, and keeps or drops every part', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { entries, dropped } = parsePlaylist(text);
        expect(entries.length + dropped.length).toBe(text.split(',').filter((part) => part.trim() !== '').length);
      }),
    );
  });
});

describe('isDue', () => {
  it('holds within the hours, the end not included, and over midnight', () => {
    const day = entryOf('overview:20@08:00-18:00');
    expect([479, 480, 1079, 1080].map((minute) => isDue(day, minute))).toEqual([false, true, true, false]);
    const night = entryOf('overview:20@22:00-06:00');
    expect([1319, 1320, 0, 359, 360].map((minute) => isDue(night, minute))).toEqual([false, true, true, true, false]);
  });

  it('always holds without hours, and where they are the whole day', () => {
    expect(isDue(entryOf('overview'), 0)).toBe(true);
    expect(isDue(entryOf('overview:20@08:00-08:00'), 0)).toBe(true);
  });
});
