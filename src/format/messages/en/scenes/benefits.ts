import type { LocalText } from '@/domain/text';
import { say } from '../../../sentence';
import type { benefits as zh } from '../../zh-CN/scenes/benefits';

function names(all: readonly LocalText[]): string {
  const words = all.map(({ en }) => en);
  const last = words.pop() ?? '';
  return words.length === 0 ? last : `${words.join(', ')} and ${last}`;
}

export const benefits: typeof zh = {
  band: {
    lead: 'Illustrative data',
    text: 'Model output, not statistics. The reply holds no figure of output, material, energy or emissions; this page shows definitions and forms.',
  },
  nothing: say`Not recorded; illustrative values are not part of what the document records`,
  headline: {
    'output-value': 'Output value',
    'material-saved': 'Material saved',
    'energy-saved': 'Energy saved',
    'co2-avoided': 'CO₂ avoided',
  },
  compared: (year, growth, first) => say`${year} against ${first}: ${growth}`,
  alone: (year) => say`${year}`,
  noFullYear: say`No year with all four quarters`,
  output: {
    question: 'How does output change in this illustration?',
    takeaway: (first, from, latest, to) => say`All sectors: ${from} in ${first} → ${to} in ${latest}`,
    one: (latest, to) => say`All sectors: ${to} in ${latest}`,
  },
  trends: {
    'material-saved': 'How much material saved?',
    'energy-saved': 'How much energy saved?',
    'co2-avoided': 'How much CO₂ avoided?',
  },
  sectors: {
    question: 'Which sectors carry the output?',
    leading: (sectors, share, year) => say`In ${year} ${{ strong: names(sectors) }} ${sectors.length > 1 ? 'make' : 'makes'} up ${share}`,
  },
  units: {
    question: 'How do units change by sector?',
    apart: say`Units differ and are not added across sectors`,
    fastest: (sector, growth, first, latest) => say`grown most: ${{ strong: sector.en }}, ${latest} against ${first}: ${growth}`,
  },
  method: {
    question: 'Where do these numbers come from?',
    takeaway: (values) => say`${values} values, all from a model; formulas as the indicators define them`,
    apart: ' (not added across sectors)',
  },
  charts: {
    tag: 'Illustrative',
    tagShort: 'illus.',
    quarters: ['Q1', 'Q2', 'Q3', 'Q4'],
    inUnit: (year, unit) => `${year}, ${unit}`,
    inOwnUnit: (year) => `${year}, own units`,
    oneScale: (span, by) => [`${span} ${by}, all rows on one scale`, `${by}, one scale`, span],
    ownScale: (span, by) => [`${span} ${by}, each row on its own scale`, `${by}, own scales`, 'Own scales'],
    byQuarter: 'by quarter',
    byYear: 'by year',
    more: (count) => `and ${count} more sectors`,
  },
};
