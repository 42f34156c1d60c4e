import type { BarWords } from '../../desk/bar';

export const bar: BarWords = {
  surfaces: 'Pages',
  wall: 'Wall',
  explore: 'Explore',
  sources: 'Source document',
  present: 'Presentations',
  data: 'Data',
  backToStage: 'Back to the presentation',
  printed: (documents, version, dataDate) => `Source: ${documents} · data version ${version} · data as of ${dataDate}`,
};
