/** The scenes of the wall, in their fixed order: digits 1–5 choose them. */
export const SCENE_IDS = ['overview', 'pilots', 'platforms', 'timeline', 'benefits'] as const;
export type SceneId = (typeof SCENE_IDS)[number];

export function isSceneId(text: unknown): text is SceneId {
  return SCENE_IDS.some((id) => id === text);
}
