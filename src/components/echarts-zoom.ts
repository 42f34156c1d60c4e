/** ECharts' zoom, for charts that can be zoomed: only what is loaded later imports it. */
import { DataZoomInsideComponent, DataZoomSliderComponent } from 'echarts/components';
import { use } from 'echarts/core';

use([DataZoomInsideComponent, DataZoomSliderComponent]);
