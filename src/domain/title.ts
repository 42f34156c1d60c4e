import * as v from 'valibot';
import { entryFields } from './entry';
import { RecordId } from './record-id';

/** A green-manufacturing title awarded to an enterprise (绿色工厂, 绿色供应链管理企业). */
export const Title = v.object({
  ...entryFields,
  enterprise: RecordId,
  status: v.literal('awarded'),
});
export type Title = v.InferOutput<typeof Title>;
