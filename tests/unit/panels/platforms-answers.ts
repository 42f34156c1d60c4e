import * as fields from '@/panels/platform-fields/query';
import { takeaway as fieldsTakeaway } from '@/panels/platform-fields/takeaway';
import * as levels from '@/panels/platform-levels/query';
import { takeaway as levelsTakeaway } from '@/panels/platform-levels/takeaway';
import * as register from '@/panels/platform-register/query';
import { takeaway as registerTakeaway } from '@/panels/platform-register/takeaway';
import * as headline from '@/panels/platforms-headline/query';
import * as headlineTakeaways from '@/panels/platforms-headline/takeaway';
import * as technologies from '@/panels/technologies/query';
import { takeaway as technologiesTakeaway } from '@/panels/technologies/takeaway';
import { ask, type Ask } from './answers';

/** The panels of the scene of platforms that the overview has not, by id. */
export const PLATFORM_PANELS = {
  'platform-register': ask({ ...register, query: register.platformRegisterQuery, say: (rows, messages) => [registerTakeaway(rows, messages)] }),
  'platform-levels': ask({ ...levels, query: levels.platformLevelsQuery, say: (rows, messages) => [levelsTakeaway(rows, messages)] }),
  'platform-fields': ask({ ...fields, query: fields.platformFieldsQuery, say: (rows, messages) => [fieldsTakeaway(rows, messages)] }),
  technologies: ask({ ...technologies, query: technologies.technologiesQuery, say: (rows, messages) => [technologiesTakeaway(rows, messages)] }),
  'headline-pilot-scale': ask({ ...headline.pilotScale, query: headline.pilotScale, say: (rows, messages) => [headlineTakeaways.pilotScaleTakeaway(rows, messages)] }),
  'headline-projects': ask({ ...headline.projects, query: headline.projects, say: (rows, messages) => [headlineTakeaways.projectsTakeaway(rows, messages)] }),
  'headline-hosts': ask({ ...headline.hosts, query: headline.hosts, say: (rows, messages) => [headlineTakeaways.hostsTakeaway(rows, messages)] }),
  'headline-field': ask({ ...headline.field, query: headline.field, say: (rows, messages) => [headlineTakeaways.fieldTakeaway(rows, messages)] }),
  'headline-specific': ask({ ...headline.specific, query: headline.specific, say: (rows, messages) => [headlineTakeaways.specificTakeaway(rows, messages)] }),
} as const satisfies Record<string, Ask>;
export type PlatformPanelId = keyof typeof PLATFORM_PANELS;
export const PLATFORM_PANEL_IDS = Object.keys(PLATFORM_PANELS) as PlatformPanelId[];
