import type { CollectionName } from '@/domain/collections';
import type { PanelDefinition } from '@/panels/panel';

type AnyPanel = PanelDefinition<CollectionName, unknown>;
const one = <Needs extends CollectionName, Rows>(panel: PanelDefinition<Needs, Rows>): AnyPanel => panel as unknown as AnyPanel;

/** The panels that a story can show, by id; each is loaded when a stage opens. */
export const STAGE_PANELS: Readonly<Record<string, () => Promise<AnyPanel>>> = {
  attention: async () => one((await import('@/panels/attention/panel')).attentionPanel),
  enterprises: async () => one((await import('@/panels/enterprises/panel')).enterprisesPanel),
  gap: async () => one((await import('@/panels/gap/panel')).gapPanel),
  landing: async () => one((await import('@/panels/landing/panel')).landingPanel),
  outputs: async () => one((await import('@/panels/outputs/panel')).outputsPanel),
  pilots: async () => one((await import('@/panels/pilots/panel')).pilotsPanel),
  platforms: async () => one((await import('@/panels/platforms/panel')).platformsPanel),
  'policy-chain': async () => one((await import('@/panels/policy-chain/panel')).policyChainPanel),
  timeline: async () => one((await import('@/panels/timeline/panel')).timelinePanel),
};
