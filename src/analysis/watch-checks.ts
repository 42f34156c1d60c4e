import { rowNameOf, type Enterprise } from '@/domain/enterprise';
import type { RecordOf } from '@/domain/collections';
import { numberOf, scopedId, type Condition, type Figure } from '@/domain/figure';
import type { RecordId } from '@/domain/record-id';
import type { SelectContext } from './context';
import { distinctFigure, sumFigure } from './count';
import { bucketsBy, NOT_STATED, type AnyRecord } from './fields';
import { messagesFor } from '@/format/messages';
import type { LocalText } from '@/domain/text';
import { findEnterprise } from './enterprise-rows';
import { cutBy, measured, totalOf, type Cut } from './measures';
import { havingAny } from './selection';
import { pilotScalePipeline } from './pilot-scale';
import { codesIn } from './table';
import type { Check, Subject, WatchData } from './watch';

const NEXT_STEP: Condition = { field: 'kind', value: 'next-step' };

/** Whether a sector has a deed or a platform on record. */
function recordedSectors(data: WatchData): (sector: string) => boolean {
  const kinds: readonly (readonly AnyRecord[])[] = [measured('pilots', data.pilots), data.products, data.deliveries, data.titles, data.platforms];
  return (sector) => kinds.some((records) => bucketsBy(records, 'sector').has(sector));
}

/** Sectors that a next step makes a priority, without any deed or platform on record. */
export const focusWithoutRecord: Check = (data, context) => {
  const steps = measured('next-steps', data.directions);
  const isRecorded = recordedSectors(data);
  const focus = bucketsBy(steps, 'sector');
  const priorities = data.sectors.filter(({ id, kind }) => kind === 'remanufacturing' && focus.has(id)).sort((a, b) => a.order - b.order);
  const open = priorities.filter(({ id }) => !isRecorded(id));
  if (open.length === 0) return undefined;
  const stepsOf = (sectors: readonly RecordOf<'sectors'>[]): readonly AnyRecord[] => havingAny(steps, 'sector', (id) => sectors.some((sector) => sector.id === id));
  const counting = { unit: 'sector', asOf: context.dataDate, of: ['directions'] } as const;
  const mentions = cutBy('mentions', 'sector', data.directions, context);
  return {
    figure: distinctFigure({ ...counting, id: 'focus-without-record', where: [NEXT_STEP, { field: 'group', value: 'policy-only' }] }, 'sector', open.map(({ id }) => id), stepsOf(open)),
    against: distinctFigure({ ...counting, id: scopedId('sectors-named', 'kind', 'next-step'), where: [NEXT_STEP] }, 'sector', priorities.map(({ id }) => id), stepsOf(priorities)),
    subjects: open.map(({ id, shortName }) => ({ id, name: shortName, figure: mentions.cell(id, []).figure })),
  };
};

/** More pilot-scale platforms under construction or planned than `threshold` times those built (1 where none is given). */
export const pipelineOverBuilt: Check = ({ platforms }, context, threshold = 1) => {
  const figure = pilotScalePipeline(platforms, context);
  const against = totalOf('pilot-scale-built', platforms, context);
  return (numberOf(figure) ?? 0) > (numberOf(against) ?? 0) * threshold ? { figure, against, subjects: [] } : undefined;
};

function nameOfKind(kind: 'pilots' | 'products' | 'deliveries' | 'titles'): LocalText {
  return { zh: messagesFor('zh-CN').labels.collections[kind], en: messagesFor('en').labels.collections[kind] };
}

/** Achievements without a date, by kind. */
export const undatedAchievements: Check = (data, context) => {
  const cuts = {
    pilots: cutBy('pilots', 'date', data.pilots, context),
    products: cutBy('products', 'date', data.products, context),
    deliveries: cutBy('deliveries', 'date', data.deliveries, context),
    titles: cutBy('titles', 'date', data.titles, context),
  } as const;
  const kinds = (['pilots', 'products', 'deliveries', 'titles'] as const).filter((kind) => cuts[kind].has(NOT_STATED));
  if (kinds.length === 0) return undefined;
  const subjects = kinds.map((kind) => ({ id: kind, name: nameOfKind(kind), figure: cuts[kind].cell(NOT_STATED, []).figure }));
  const naming = { id: 'undated-achievements', unit: 'record', asOf: context.dataDate } as const;
  return { figure: sumFigure(naming, subjects.map(({ figure }) => figure)), subjects };
};

/** An enterprise and its products, named and counted when it is looked at. */
class Unlisted implements Subject {
  readonly id: RecordId;
  readonly #enterpriseOf: (id: RecordId) => Enterprise;
  readonly #products: Cut;

  constructor(id: RecordId, enterpriseOf: (id: RecordId) => Enterprise, products: Cut) {
    this.id = id;
    this.#enterpriseOf = enterpriseOf;
    this.#products = products;
  }

  get name(): LocalText {
    return rowNameOf(this.#enterpriseOf(this.id));
  }

  get figure(): Figure {
    return this.#products.cell(this.id, [this.id]).figure;
  }
}

/** Units that passed pilot acceptance and have no catalogue product on record. */
export const pilotWithoutProduct: Check = (data: WatchData, context: SelectContext) => {
  const pilots = cutBy('pilots', 'enterprise', data.pilots, context);
  const products = cutBy('products', 'enterprise', data.products, context);
  const codes = codesIn(products.buckets.column, pilots.buckets.column);
  const isWithout = (code: number): boolean => (products.buckets.counts[codes[code] as number] ?? 0) === 0;
  const without = Array.from(pilots.buckets.seen.filter(isWithout), (code) => pilots.buckets.column.values[code] as string);
  if (without.length === 0) return undefined;
  const enterpriseOf = findEnterprise(data.enterprises);
  const counting = { id: 'pilot-without-product', unit: 'enterprise', asOf: context.dataDate, of: ['pilots'], where: [{ field: 'status', value: 'accepted' }] } as const;
  return {
    figure: distinctFigure(counting, 'enterprise', { size: without.length }, havingAny(measured('pilots', data.pilots), 'enterprise', (_, code) => isWithout(code))),
    subjects: without.map((id) => new Unlisted(id, enterpriseOf, products)),
  };
};
