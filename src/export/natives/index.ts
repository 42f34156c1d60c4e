import type { BenefitMethods, BenefitSectors, BenefitTrend } from '@/analysis/benefits';
import type { Compare } from '@/analysis/compare';
import type { DirectionTerms } from '@/analysis/direction-terms';
import type { Dossier } from '@/analysis/dossier';
import type { EnterpriseLadder } from '@/analysis/enterprises';
import type { Gap } from '@/analysis/gap';
import type { Kinds } from '@/analysis/kinds';
import type { Landing } from '@/analysis/landing';
import type { OutputSectors } from '@/analysis/output-sectors';
import type { Outputs } from '@/analysis/outputs';
import type { Pathways } from '@/analysis/pathways';
import type { Pilots } from '@/analysis/pilots';
import type { PlatformFields } from '@/analysis/platform-fields';
import type { PlatformLevels } from '@/analysis/platform-levels';
import type { PlatformRegister } from '@/analysis/platform-register';
import type { PolicyChain } from '@/analysis/policy-chain';
import type { Qualities } from '@/analysis/quality';
import type { Roles } from '@/analysis/roles';
import type { Statuses } from '@/analysis/statuses';
import type { Finding } from '@/analysis/watch';
import type { Messages } from '@/format/messages';
import type { NativeView } from '../pages';
import { outputSectorsView, outputsView, pilotsView } from './bars';
import { methodView, sectorsView, seriesView, trendView } from './benefits';
import { compareView, enterprisesView, gapView, landingView, qualityView } from './matrices';
import { fieldsView, levelsView, registerView } from './platforms';
import { kindsView, rolesView, statusesView } from './tallies';
import { attentionView, dossierView, pathwaysView, policyChainView, technologiesView } from './words';

/** The rows of each panel that an office program can hold. */
interface NativeRows {
  readonly attention: readonly Finding[];
  readonly 'benefit-co2': BenefitTrend;
  readonly 'benefit-energy': BenefitTrend;
  readonly 'benefit-material': BenefitTrend;
  readonly 'benefit-method': BenefitMethods;
  readonly 'benefit-output': BenefitTrend;
  readonly 'benefit-sectors': BenefitSectors;
  readonly 'benefit-units': BenefitSectors;
  readonly compare: Compare;
  readonly dossier: Dossier;
  readonly enterprises: EnterpriseLadder;
  readonly gap: Gap;
  readonly 'indicator-sectors': BenefitSectors;
  readonly 'indicator-series': BenefitSectors;
  readonly kinds: Kinds;
  readonly landing: Landing;
  readonly 'output-sectors': OutputSectors;
  readonly outputs: Outputs;
  readonly pathways: Pathways;
  readonly pilots: Pilots;
  readonly 'platform-fields': PlatformFields;
  readonly 'platform-levels': PlatformLevels;
  readonly 'platform-register': PlatformRegister;
  readonly 'policy-chain': PolicyChain;
  readonly quality: Qualities;
  readonly roles: Roles;
  readonly statuses: Statuses;
  readonly technologies: DirectionTerms;
}
type NativeId = keyof NativeRows;

/**
 * What an office program holds of each panel. Time, places and the flow of platforms have neither axis nor columns that it
 * could draw, and go as pictures; nothing here is a pie, as no panel parts a whole that the document states.
 */
export const NATIVES: { readonly [Id in NativeId]: (rows: NativeRows[Id], messages: Messages) => NativeView } = {
  attention: attentionView,
  'benefit-co2': trendView('co2-avoided'),
  'benefit-energy': trendView('energy-saved'),
  'benefit-material': trendView('material-saved'),
  'benefit-method': methodView,
  'benefit-output': trendView('output-value'),
  'benefit-sectors': sectorsView,
  'benefit-units': sectorsView,
  compare: compareView,
  dossier: dossierView,
  enterprises: enterprisesView,
  gap: gapView,
  'indicator-sectors': sectorsView,
  'indicator-series': seriesView,
  kinds: kindsView,
  landing: landingView,
  'output-sectors': outputSectorsView,
  outputs: outputsView,
  pathways: pathwaysView,
  pilots: pilotsView,
  'platform-fields': fieldsView,
  'platform-levels': levelsView,
  'platform-register': registerView,
  'policy-chain': policyChainView,
  quality: qualityView,
  roles: rolesView,
  statuses: statusesView,
  technologies: technologiesView,
};

/** What an office program can hold of the rows of the panel with this id; nothing for a panel that goes as a picture alone. */
export function nativeOf(id: string, rows: unknown, messages: Messages): NativeView {
  // The rows of a panel come from its own selector: the id tells their type.
  return Object.hasOwn(NATIVES, id) ? (NATIVES[id as NativeId] as (own: unknown, words: Messages) => NativeView)(rows, messages) : {};
}
