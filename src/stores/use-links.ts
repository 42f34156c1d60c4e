import { computed } from 'vue';
import { useRoute, type RouteLocationRaw } from 'vue-router';
import type { Choice } from '@/domain/filter';
import type { RecordId } from '@/domain/record-id';
import type { SceneId } from '@/domain/scene';

/** How things are shown goes along from page to page; what was asked of one page does not. */
const KEPT = ['theme', 'lang', 'basis', 'keys', 'stage'];

/** Links to the pages of records and indicators, to documents, to the desk and to the wall, in the language, theme and basis of the page they stand on. */
export function useLinks() {
  const route = useRoute();
  const kept = computed(() => Object.fromEntries(Object.entries(route.query).filter(([name]) => KEPT.includes(name))));

  const toRecord = (id: RecordId): RouteLocationRaw => ({ path: `/record/${id}`, query: kept.value });
  const toIndicator = (id: RecordId): RouteLocationRaw => ({ path: `/indicator/${id}`, query: kept.value });
  /** The wall, at one of its scenes where one is given. */
  const toWall = (scene?: SceneId): RouteLocationRaw => ({ path: '/wall', query: { ...kept.value, ...(scene && { scene }) } });
  /** A document in the reader, at the words of a record where one is given; without a document the first. */
  const toSource = (document = '', record?: RecordId): RouteLocationRaw => ({ path: `/sources/${document}`, query: { ...kept.value, ...(record && { cite: record }) } });
  /** The desk, narrowed to one value where one is given. */
  const toDesk = (choice?: Choice): RouteLocationRaw => ({ path: '/explore', query: { ...kept.value, ...(choice && { [choice.facet]: choice.value }) } });
  /** A step of a story, as `<story>/<step>`; without one the list of stories. */
  const toStage = (step?: string): RouteLocationRaw => ({ path: step === undefined ? '/present' : `/present/${step}`, query: Object.fromEntries(Object.entries(kept.value).filter(([name]) => name !== 'stage')) });
  /** A story as a document; without one what the desk shows, under its filter. */
  const toBrief = (story?: string): RouteLocationRaw => ({ path: story === undefined ? '/brief' : `/brief/${story}`, query: story === undefined ? route.query : kept.value });
  /** Where a story of the reader's is worked on. */
  const toEditor = (story: string): RouteLocationRaw => ({ path: `/story/${story}`, query: kept.value });
  /** Where new data are brought in. */
  const toData = (): RouteLocationRaw => ({ path: '/data', query: kept.value });
  /** This page with values of every basis. */
  const toAllBases = (): RouteLocationRaw => ({ path: route.path, query: { ...route.query, basis: 'all' } });

  return { toRecord, toIndicator, toWall, toSource, toDesk, toStage, toBrief, toEditor, toData, toAllBases };
}
