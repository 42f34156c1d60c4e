import type { DaySpan } from '@/domain/edtf';
import { scopedId } from '@/domain/figure';
import type { LocalText } from '@/domain/text';
import type { SelectContext } from './context';
import { countFigure } from './count';
import type { AnyRecord } from './fields';
import { MEASURES } from './measures';
import type { Timeline, TimelineData } from './timeline';
import { laneRecords } from './timeline-groups';
import { remembered } from './remembered';
import { joined, selectionOf, type Selection } from './selection';
import { spansOf } from './spans';
import type { Table } from './table';
import { TIMELINE_LANES } from './timeline-lanes';

interface Found {
  readonly span: DaySpan;
  readonly label: LocalText;
  readonly parts: Selection[];
}

const labelOf = (record: AnyRecord | undefined): LocalText | undefined => (record && 'dateLabel' in record ? (record.dateLabel ?? undefined) : undefined);

const hasLabels = remembered(({ records }: Table) => records.some((record) => labelOf(record) !== undefined));

/** Periods that the document names (“十四五”), with all records it gives them, and whether they are over today. */
export function planPeriodsOf(data: TimelineData, { dataDate, today }: Pick<SelectContext, 'dataDate' | 'today'>): Timeline['planPeriods'] {
  const found = new Map<string, Found>();
  const labelled = TIMELINE_LANES.map((lane) => selectionOf(laneRecords(lane, data))).filter(({ table }) => hasLabels(table));
  for (const buckets of labelled.map((records) => records.by('date'))) {
    const { column, seen } = buckets;
    const spans = spansOf(column);
    for (const code of seen) {
      const span = spans[code];
      if (span?.precision !== 'period') continue;
      const whole = buckets.partOf(code);
      const part = whole.where((row) => labelOf(whole.table.records[row]) !== undefined);
      const label = labelOf(whole.table.records[part.at[0] ?? -1]);
      if (!label) continue;
      const date = column.values[code] as string;
      const period = found.get(date);
      if (period) period.parts.push(part);
      else found.set(date, { span, label, parts: [part] });
    }
  }
  return [...found].map(([date, { span, label, parts }]) => ({
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
      joined(parts),
    ),
  }));
}
