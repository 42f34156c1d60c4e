import * as v from 'valibot';
import { entryFields } from './entry';
import { RecordId } from './record-id';
import { LocalText } from './text';
import { DirectionKind } from './vocabulary';

/** What directions name beside sectors. */
export const TERM_KINDS = ['technologies', 'components', 'channels', 'means'] as const;
export type TermKind = (typeof TERM_KINDS)[number];

/** A plan direction (规划方向) of a policy document, or a next step (下一步) of the reply itself. */
export const Direction = v.object({
  ...entryFields,
  kind: DirectionKind,
  /** The policy it stands in; `null` for the reply's own next steps. */
  policy: v.nullable(RecordId),
  status: v.literal('direction'),
  /** The platform it sets out to build, where it names one. */
  target: v.optional(RecordId),
  /** Technologies named: 无损检测, 增材制造 … */
  technologies: v.array(LocalText),
  /** Components named: 变速箱, 发动机 … */
  components: v.array(LocalText),
  /** Channels named: 售后维修, 保险, 租赁. */
  channels: v.array(LocalText),
  /** Means named: 依托行业龙头, 数字化转型 … */
  means: v.array(LocalText),
});
export type Direction = v.InferOutput<typeof Direction>;
