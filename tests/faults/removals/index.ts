import type { RowId } from '../rows';
import { DATA } from './data';
import { ENDURANCE } from './endurance';
import { LIFECYCLE } from './lifecycle';
import { NETWORK } from './network';
import type { Removal } from './removal';
import { RUNTIME } from './runtime';
import { TABLES } from './tables';
import { VERSIONS } from './versions';

export type { Removal };

export const REMOVALS: readonly Removal[] = [...NETWORK, ...DATA, ...TABLES, ...RUNTIME, ...LIFECYCLE, ...VERSIONS, ...ENDURANCE];

const MEASURE = 'the same measure sees panels and charts kept on purpose (L11)';

/** Rows whose behaviour is the platform's or a library's, with no handler of ours to take out: by what their tests can fail instead. */
export const CONTROLS: Readonly<Partial<Record<RowId, string>>> = {
  D32: 'the same picture, opened as a page of its own without the policy, does run its script (D32)',
  R13: 'the width of the page is the browser’s; the desk’s own layout is held by the tests of layout, which see text clipped on purpose',
  R16: 'charts are vectors, which the browser itself draws anew; that the process is another one afterwards is asserted',
  R25: 'a request for WebGL made by the test itself is refused and noted (R25)',
  L01: MEASURE,
  L03: MEASURE,
  L04: MEASURE,
  L06: MEASURE,
  L08: 'the same measure sees panels kept on purpose, and a scene that stays (tests/endurance)',
  L10: 'a script that came from elsewhere is seen by the listeners of every browser test, which this one holds to silence (R26)',
  L11: 'is itself the control',
};
