import type { UpkeepWords } from '../upkeep';

export const upkeep: UpkeepWords = {
  newVersion: 'A new version is ready',
  update: 'Update',
  keepsNothing: 'This browser cannot keep data: a restart without the network will have none to show',
};
