import { describe, expect, it } from 'vitest';
import { bundleParts, unaccounted, type BuildManifest } from '../../../scripts/lib/bundle-parts';

const scene = (id: string, name: string): string => `surfaces/wall/${id}/${name}Scene.vue`;
const OVERVIEW = scene('overview', 'Overview');
const PILOTS = scene('pilots', 'Pilots');
const TIMELINE = scene('timeline', 'Timeline');

const MANIFEST: BuildManifest = {
  'index.html': { file: 'index.js', isEntry: true, imports: ['_shared'], dynamicImports: ['wall.vue', 'sha2.js', 'surfaces/explore/ExploreSurface.vue', 'app/DeskLayout.vue', '_evidence-1.js', '_upkeep-1.js'] },
  '_evidence-1.js': { file: 'evidence.js', imports: ['_shared', '_marks'] },
  '_upkeep-1.js': { file: 'upkeep.js', imports: ['_shared'] },
  _marks: { file: 'marks.js' },
  'sha2.js': { file: 'sha2.js', imports: ['index.html'] },
  'surfaces/explore/ExploreSurface.vue': { file: 'explore.js', imports: ['_charts', '_tables', '_evidence-1.js'], dynamicImports: ['sheet.ts', 'export/official-brief.ts'] },
  'export/official-brief.ts': { file: 'brief.js', imports: ['_shared', '_tables'], dynamicImports: ['../node_modules/jszip/jszip.js'] },
  '../node_modules/jszip/jszip.js': { file: 'jszip.js' },
  'app/DeskLayout.vue': { file: 'desk-bar.js', imports: ['_shared'] },
  'sheet.ts': { file: 'sheet.js', imports: ['_tables'] },
  _tables: { file: 'tables.js' },
  'wall.vue': { file: 'wall.js', imports: ['index.html', '_charts'], dynamicImports: [OVERVIEW, PILOTS, TIMELINE, 'tour.ts'] },
  'tour.ts': { file: 'tour.js', imports: ['wall.vue'] },
  [OVERVIEW]: { file: 'overview.js', imports: ['wall.vue', '_charts'] },
  [PILOTS]: { file: 'pilots.js', imports: ['wall.vue', '_curves'], dynamicImports: ['curve-worker.ts'] },
  [TIMELINE]: { file: 'timeline.js', imports: ['_curves', '_charts'], dynamicImports: [PILOTS] },
  'curve-worker.ts': { file: 'curve-worker.js' },
  _shared: { file: 'shared.js' },
  _charts: { file: 'charts.js', imports: ['_shared'] },
  _curves: { file: 'curves.js', imports: ['_shared'] },
  'style.css': { file: 'style.css' },
};
const parts = bundleParts(MANIFEST);

describe('the parts of a build', () => {
  it('count for the overview all that can be loaded without another scene, at once or later', () => {
    expect(new Set(parts.overview)).toEqual(new Set(['index.js', 'shared.js', 'wall.js', 'sha2.js', 'charts.js', 'tour.js', 'overview.js']));
  });

  it('count for the evidence what it adds, and in no surface that shares it', () => {
    expect(parts.evidence).toEqual(['evidence.js', 'marks.js']);
  });

  it('count apart what is loaded once the wall stands', () => {
    expect(parts.upkeep).toEqual(['upkeep.js']);
  });

  it('count for another scene what it adds, and what two scenes share in both', () => {
    expect(parts.scenes).toEqual(
      new Map([
        ['pilots', ['pilots.js', 'curves.js', 'curve-worker.js']],
        ['timeline', ['timeline.js', 'curves.js']],
      ]),
    );
  });

  it('count for a surface of the desk what it adds, on demand as well', () => {
    expect(parts.surfaces).toEqual(new Map([['explore', ['explore.js', 'tables.js', 'sheet.js']], ['desk', ['desk-bar.js']]]));
  });

  it('count what writes files apart, without what a surface shows anyway', () => {
    expect(parts.writers).toEqual(['brief.js', 'jszip.js']);
  });

  it('count no file twice, and none but scripts', () => {
    for (const files of [parts.overview, ...parts.scenes.values(), ...parts.surfaces.values()]) expect(files).toEqual([...new Set(files)].filter((file) => file.endsWith('.js')));
  });

  it('leave a script that nothing loads unaccounted for', () => {
    const scripts = Object.values(MANIFEST).flatMap(({ file }) => (file.endsWith('.js') ? [file] : []));
    expect(unaccounted([...scripts, 'sw.js', 'stray.js'], parts)).toEqual(['stray.js']);
  });

  it('leave out what runs in a worker, which has a budget of its own', () => {
    expect(unaccounted(['assets/intake.worker-B1_x-y.js', 'assets/worker-list-1.js'], parts)).toEqual(['assets/worker-list-1.js']);
  });
});
