import type { VersionsWords } from '../../desk/versions';

export const versions: VersionsWords = {
  label: 'Versions',
  only: 'The server has this version alone. When a new one is published, the one that it replaces is kept, and the two can be compared here.',
  from: 'From',
  to: 'to',
  version: (version, dataDate) => `${version} (data as of ${dataDate})`,
  current: (version) => `${version}, in use`,
  loading: 'Loading the two versions…',
  failed: (version, file, code) => `${file} of ${version} cannot be had (${code})`,
  again: 'Try again',
  same: 'Choose two different versions',
  figures: 'Numbers',
  figure: 'Number',
  changed: (count) => `Numbers that differ: ${count}`,
  unchanged: 'All numbers of the wall are the same',
  all: 'List all numbers',
  changes: 'What changed between them?',
  nothing: 'The records of both are the same.',
};
