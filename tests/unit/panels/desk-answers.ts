import * as districts from '@/panels/districts/query';
import { takeaway as districtsTakeaway } from '@/panels/districts/takeaway';
import * as gantt from '@/panels/gantt/query';
import { takeaway as ganttTakeaway } from '@/panels/gantt/takeaway';
import * as kinds from '@/panels/kinds/query';
import { takeaway as kindsTakeaway } from '@/panels/kinds/takeaway';
import * as quality from '@/panels/quality/query';
import { takeaway as qualityTakeaway } from '@/panels/quality/takeaway';
import * as statuses from '@/panels/statuses/query';
import { takeaway as statusesTakeaway } from '@/panels/statuses/takeaway';
import { ask, type Ask } from './answers';

/** Panels of the desk that answer in a sentence, by id. */
export const DESK_PANELS = {
  districts: ask({ ...districts, query: districts.districtsQuery, say: (rows, messages) => [districtsTakeaway(rows, messages)] }),
  gantt: ask({ ...gantt, query: gantt.ganttQuery, say: (rows, messages) => [ganttTakeaway(rows, messages)] }),
  kinds: ask({ ...kinds, query: kinds.kindsQuery, say: (rows, messages) => [kindsTakeaway(rows, messages)] }),
  quality: ask({ ...quality, query: quality.qualityQuery, say: (rows, messages) => [qualityTakeaway(rows, messages)] }),
  statuses: ask({ ...statuses, query: statuses.statusesQuery, say: (rows, messages) => [statusesTakeaway(rows, messages)] }),
} as const satisfies Record<string, Ask>;
export type DeskPanelId = keyof typeof DESK_PANELS;
export const DESK_PANEL_IDS = Object.keys(DESK_PANELS) as DeskPanelId[];
