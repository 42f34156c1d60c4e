import type { Component } from 'vue';
import type { CollectionName } from '@/domain/collections';
import type { SceneId } from '@/domain/scene';

/** One scene: the collections its panels need, and its component, loaded when first shown. */
interface Scene {
  readonly needs: readonly CollectionName[];
  readonly load: () => Promise<Component>;
}

/** The scenes by id; a test holds `needs` to their panels. */
export const SCENES: Readonly<Record<SceneId, Scene>> = {
  overview: {
    needs: ['sectors', 'directions', 'enterprises', 'pilots', 'products', 'deliveries', 'titles', 'platforms', 'projects', 'policies', 'watch-rules'],
    load: async () => (await import('./overview/OverviewScene.vue')).default,
  },
  pilots: {
    needs: ['enterprises', 'pilots', 'products', 'deliveries', 'titles', 'sectors'],
    load: async () => (await import('./pilots/PilotsScene.vue')).default,
  },
  platforms: {
    needs: ['platforms', 'projects', 'enterprises', 'sectors', 'directions'],
    load: async () => (await import('./platforms/PlatformsScene.vue')).default,
  },
  timeline: {
    needs: ['policies', 'directions', 'pilots', 'titles', 'products', 'deliveries', 'platforms', 'projects', 'sectors'],
    load: async () => (await import('./timeline/TimelineScene.vue')).default,
  },
  benefits: {
    needs: ['indicators', 'observations', 'sectors'],
    load: async () => (await import('./benefits/BenefitsScene.vue')).default,
  },
};
