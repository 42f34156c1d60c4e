import type { TrialWords } from '../../desk/trial';

export const trial: TrialWords = {
  bar: 'Trying a draft · not published',
  leave: 'Leave',
  toDesk: 'Back to the data',
  notLasting: 'The draft is large: reloading the page ends the trial',
};
