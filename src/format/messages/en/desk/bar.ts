import type { BarWords } from '../../desk/bar';

export const bar: BarWords = {
  surfaces: 'Pages',
  wall: 'Wall',
  explore: 'Explore',
};
