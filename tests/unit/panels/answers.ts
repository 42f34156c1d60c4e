import type { Collections } from '@/domain/collections';
import type { Figure } from '@/domain/figure';
import type { Locale } from '@/domain/text';
import { messagesFor, type Messages } from '@/format/messages';
import { isFigure, type Sentence } from '@/format/sentence';
import { sentenceText } from '@/format/sentence-text';
import type { SelectContext } from '@/analysis/context';
import * as attention from '@/panels/attention/query';
import { findingText, takeaway as attentionTakeaway } from '@/panels/attention/takeaway';
import * as dossier from '@/panels/dossier/query';
import { takeaway as dossierTakeaway } from '@/panels/dossier/takeaway';
import * as enterprises from '@/panels/enterprises/query';
import { takeaway as enterprisesTakeaway } from '@/panels/enterprises/takeaway';
import * as headline from '@/panels/headline/query';
import * as headlineTakeaways from '@/panels/headline/takeaway';
import * as subjects from '@/panels/headline-subjects/query';
import * as subjectTakeaways from '@/panels/headline-subjects/takeaway';
import * as landing from '@/panels/landing/query';
import { takeaway as landingTakeaway } from '@/panels/landing/takeaway';
import * as outputSectors from '@/panels/output-sectors/query';
import { takeaway as outputSectorsTakeaway } from '@/panels/output-sectors/takeaway';
import * as outputs from '@/panels/outputs/query';
import { takeaway as outputsTakeaway } from '@/panels/outputs/takeaway';
import * as pathways from '@/panels/pathways/query';
import { takeaway as pathwaysTakeaway } from '@/panels/pathways/takeaway';
import * as pilots from '@/panels/pilots/query';
import { takeaway as pilotsTakeaway } from '@/panels/pilots/takeaway';
import * as platforms from '@/panels/platforms/query';
import { takeaway as platformsTakeaway } from '@/panels/platforms/takeaway';
import * as roles from '@/panels/roles/query';
import { takeaway as rolesTakeaway } from '@/panels/roles/takeaway';
import * as timeline from '@/panels/timeline/query';
import { takeaway as timelineTakeaway } from '@/panels/timeline/takeaway';
import { context as wall } from '../analysis/dataset';

/** What a panel says of some data. */
export interface Answer {
  readonly sentences: readonly Sentence[];
  readonly figures: readonly Figure[];
  readonly isEmpty: boolean;
}

interface Asked<Rows> {
  readonly query: { readonly select: (data: Collections, context: SelectContext) => Rows };
  readonly figures: (rows: Rows) => readonly Figure[];
  readonly isEmpty: (rows: Rows) => boolean;
  readonly say: (rows: Rows, messages: Messages) => readonly Sentence[];
}

export type Ask = (data: Collections, locale?: Locale, context?: SelectContext) => Answer;

export function ask<Rows>({ query, figures, isEmpty, say }: Asked<Rows>): Ask {
  return (data, locale = 'zh-CN', context = wall) => {
    const rows = query.select(data, context);
    return { sentences: say(rows, messagesFor(locale)), figures: figures(rows), isEmpty: isEmpty(rows) };
  };
}

/** Every panel of the wall that answers in a sentence, by id. */
export const PANELS = {
  landing: ask({ ...landing, query: landing.landingQuery, say: (rows, messages) => [landingTakeaway(rows, messages)] }),
  enterprises: ask({ ...enterprises, query: enterprises.enterprisesQuery, say: (rows, messages) => [enterprisesTakeaway(rows, messages)] }),
  pilots: ask({ ...pilots, query: pilots.pilotsQuery, say: (rows, messages) => [pilotsTakeaway(rows, messages)] }),
  outputs: ask({ ...outputs, query: outputs.outputsQuery, say: (rows, messages) => [outputsTakeaway(rows, messages)] }),
  platforms: ask({ ...platforms, query: platforms.platformsQuery, say: (rows, messages) => [platformsTakeaway(rows, messages)] }),
  timeline: ask({ ...timeline, query: timeline.timelineQuery, say: (rows, messages) => [timelineTakeaway(rows, messages)] }),
  attention: ask({
    ...attention,
    query: attention.attentionQuery,
    say: (rows, messages) => [attentionTakeaway(rows, messages), ...rows.flatMap((row) => Object.values(findingText(row, messages)) as Sentence[])],
  }),
  'headline-landing-rate': ask({ ...headline.landingRate, query: headline.landingRate, say: (rows, messages) => [headlineTakeaways.landingRateTakeaway(rows, messages)] }),
  'headline-enterprises': ask({ ...headline.enterprises, query: headline.enterprises, say: (rows, messages) => [headlineTakeaways.enterprisesTakeaway(rows, messages)] }),
  'headline-pilots': ask({ ...headline.pilots, query: headline.pilots, say: (rows, messages) => [headlineTakeaways.pilotsTakeaway(rows, messages)] }),
  'headline-products': ask({ ...headline.products, query: headline.products, say: (rows, messages) => [headlineTakeaways.productsTakeaway(rows, messages)] }),
  'headline-deliveries': ask({ ...headline.deliveries, query: headline.deliveries, say: (rows, messages) => [headlineTakeaways.deliveriesTakeaway(rows, messages)] }),
  'headline-platforms': ask({ ...headline.platforms, query: headline.platforms, say: (rows, messages) => [headlineTakeaways.platformsTakeaway(rows, messages)] }),
  dossier: ask({ ...dossier, query: dossier.dossierQuery, say: (rows, messages) => [dossierTakeaway(rows, messages)] }),
  pathways: ask({ ...pathways, query: pathways.pathwaysQuery, say: (rows, messages) => [pathwaysTakeaway(rows, messages)] }),
  roles: ask({ ...roles, query: roles.rolesQuery, say: (rows, messages) => [rolesTakeaway(rows, messages)] }),
  'output-sectors': ask({ ...outputSectors, query: outputSectors.outputSectorsQuery, say: (rows, messages) => [outputSectorsTakeaway(rows, messages)] }),
  'headline-remanufacturers': ask({
    query: subjects.remanufacturersQuery,
    figures: subjects.remanufacturersFigures,
    isEmpty: subjects.isNothing,
    say: (rows, messages) => [subjectTakeaways.remanufacturersTakeaway(rows, messages)],
  }),
  'headline-titles': ask({
    query: subjects.titlesQuery,
    figures: subjects.titlesFigures,
    isEmpty: subjects.isNothing,
    say: (rows, messages) => [subjectTakeaways.titlesTakeaway(rows, messages)],
  }),
} as const satisfies Record<string, Ask>;
export type PanelId = keyof typeof PANELS;
export const PANEL_IDS = Object.keys(PANELS) as PanelId[];

/** The takeaway of a panel as plain text. */
export function takeawayOf(panel: PanelId, data: Collections, locale: Locale = 'zh-CN', context: SelectContext = wall): string {
  return sentenceText(PANELS[panel](data, locale, context).sentences[0] ?? [], messagesFor(locale));
}

export function figuresIn(sentences: readonly Sentence[]): readonly Figure[] {
  return sentences.flat().filter(isFigure);
}
