import type { Qualities } from '@/analysis/quality';
import { qualityWords } from '@/format/messages/desk/quality';
import type { Chart, ChartContext } from './chart';
import { tallyChart } from './tally';

/** A row a quality, with a square for each record that is so. */
export function qualityChart({ rows }: Qualities, context: ChartContext, description: string): Chart {
  const { rows: names } = qualityWords(context.messages.locale);
  return tallyChart('quality', rows.map((row) => ({ name: names[row.id], row })), context, description);
}
