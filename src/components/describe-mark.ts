import type { InjectionKey } from 'vue';
import type { ChartMark } from '@/charts/chart';

/** What is said of a mark when the keyboard comes to it, among the marks of its series. */
export type DescribeMark = (mark: ChartMark, series: readonly (ChartMark | undefined)[]) => string;
export const DESCRIBE_MARK: InjectionKey<DescribeMark> = Symbol('describe-mark');
