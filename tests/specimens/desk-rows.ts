import type { ChartMark } from '@/charts/chart';
import { selectKinds } from '@/analysis/kinds';
import { specimenContext } from './render';
import { contextWith, dataset } from '../unit/analysis/dataset';

/** One root unit on a desk, px. */
const DESK_U = 7;

/** A box on a desk, on the ground and in the language asked for. */
export function deskContext(width: number, height: number, ground: 'dark' | 'light' = 'light', locale: 'zh-CN' | 'en' = 'zh-CN') {
  return specimenContext(width, height, ground, locale, DESK_U);
}

/** Whether a mark chooses a value, alone or among others. */
export const choosing =
  (value: string) =>
  (mark: ChartMark | undefined): boolean =>
    [mark?.choice ?? []].flat().some((choice) => choice.value === value);

export const kinds = (filter: Parameters<typeof contextWith>[0] = {}) => selectKinds(dataset, contextWith(filter));
