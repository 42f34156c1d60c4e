/**
 * The pictures: each builder takes rows and a frame, and gives an ECharts option with its marks.
 *
 * Those of the overview; the other scenes name the file of theirs, so that nobody loads them before they are shown.
 */
export type { ChartContext } from './chart';
export { chainChart } from './chain';
export { ladderChart } from './ladder';
export { landingChart } from './landing';
export { outputsChart } from './outputs';
export { pilotsChart } from './pilots';
export { rateChart } from './rate';
export { timelineChart } from './timeline';
