/** The one place that registers ECharts' parts: what is not listed here is not in the bundle. */
import { CustomChart } from 'echarts/charts';
import { AriaComponent, GridComponent } from 'echarts/components';
import { use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([CustomChart, GridComponent, AriaComponent, SVGRenderer]);
