/** The pictures: each builder takes rows and a frame, and gives an ECharts option with its marks. */
export type { ChartContext } from './chart';
export { benefitSectorsChart } from './benefit-sectors';
export { benefitTrendChart } from './benefit-trend';
export { chainChart } from './chain';
export { ladderChart } from './ladder';
export { landingChart } from './landing';
export { outputsChart } from './outputs';
export { pilotsChart } from './pilots';
export { platformFieldsChart } from './platform-fields';
export { platformLevelsChart } from './platform-levels';
export { rateChart } from './rate';
export { registerChart } from './register';
export { termsChart } from './terms';
export { timelineChart } from './timeline';
