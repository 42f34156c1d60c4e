import type { CollectionName } from '@/domain/collections';
import type { PanelDefinition } from '@/panels/panel';

export type StagePanel = PanelDefinition<CollectionName, unknown>;
const one = <Needs extends CollectionName, Rows>(panel: PanelDefinition<Needs, Rows>): StagePanel => panel as unknown as StagePanel;

/** The panels that a story can show, by id; each is loaded when a stage opens. */
export const STAGE_PANELS: Readonly<Record<string, () => Promise<StagePanel>>> = {
  attention: async () => one((await import('@/panels/attention/panel')).attentionPanel),
  districts: async () => one((await import('@/panels/districts/panel')).districtsPanel),
  dossier: async () => one((await import('@/panels/dossier/panel')).dossierPanel),
  enterprises: async () => one((await import('@/panels/enterprises/panel')).enterprisesPanel),
  gantt: async () => one((await import('@/panels/gantt/panel')).ganttPanel),
  gap: async () => one((await import('@/panels/gap/panel')).gapPanel),
  kinds: async () => one((await import('@/panels/kinds/panel')).kindsPanel),
  landing: async () => one((await import('@/panels/landing/panel')).landingPanel),
  outputs: async () => one((await import('@/panels/outputs/panel')).outputsPanel),
  pathways: async () => one((await import('@/panels/pathways/panel')).pathwaysPanel),
  pilots: async () => one((await import('@/panels/pilots/panel')).pilotsPanel),
  'platform-register': async () => one((await import('@/panels/platform-register/panel')).platformRegisterPanel),
  platforms: async () => one((await import('@/panels/platforms/panel')).platformsPanel),
  'policy-chain': async () => one((await import('@/panels/policy-chain/panel')).policyChainPanel),
  statuses: async () => one((await import('@/panels/statuses/panel')).statusesPanel),
  timeline: async () => one((await import('@/panels/timeline/panel')).timelinePanel),
};
