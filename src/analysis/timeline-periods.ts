import { parseEdtf, type DaySpan } from '@/domain/edtf';
import { scopedId } from '@/domain/figure';
import type { LocalText } from '@/domain/text';
import type { SelectContext } from './context';
import { countFigure } from './count';
import type { AnyRecord } from './fields';
import { MEASURES } from './measures';
import type { Timeline, TimelineData } from './timeline';
import { laneRecords } from './timeline-groups';
import { remembered } from './remembered';
import { selectionOf } from './selection';
import type { Table } from './table';
import { TIMELINE_LANES } from './timeline-lanes';

interface Found {
  readonly span: DaySpan;
  readonly label: LocalText;
  readonly records: AnyRecord[];
}

const hasLabels = remembered((table: Table) => table.records.some((record) => 'dateLabel' in record));

/** Periods that the document names (“十四五”), with all records it gives them, and whether they are over today. */
export function planPeriodsOf(data: TimelineData, { dataDate, today }: Pick<SelectContext, 'dataDate' | 'today'>): Timeline['planPeriods'] {
  const found = new Map<string, Found>();
  const lanes = TIMELINE_LANES.map((lane) => laneRecords(lane, data)).filter((records) => hasLabels(selectionOf(records).table));
  for (const record of lanes.flat()) {
    if (!('dateLabel' in record) || !record.dateLabel || record.date === null) continue;
    const span = parseEdtf(record.date);
    if (span?.precision !== 'period') continue;
    const period = found.get(record.date);
    if (period) period.records.push(record);
    else found.set(record.date, { span, label: record.dateLabel, records: [record] });
  }
  return [...found].map(([date, { span, label, records }]) => ({
    span,
    label,
    ended: span.end < today,
    figure: countFigure(
      {
        id: scopedId('plan-period', 'date', date),
        unit: 'record',
        asOf: dataDate,
        of: [...new Set(TIMELINE_LANES.map((lane) => MEASURES[lane].of))],
        where: [{ field: 'date', value: date }],
      },
      records,
    ),
  }));
}
