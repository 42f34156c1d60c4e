import { COLLECTIONS, type CollectionName } from '@/domain/collections';
import { Edtf } from '@/domain/edtf';
import { RecordId } from '@/domain/record-id';

/** Whether a value may be left out, and whether `null` stands for one that is not stated. */
interface Standing {
  readonly isOptional: boolean;
  readonly isNullable: boolean;
}
/** One value, which one cell holds. */
export interface Scalar extends Standing {
  readonly kind: 'scalar';
  readonly type: 'text' | 'number' | 'truth' | 'choice' | 'date' | 'id';
  /** Words of a choice. */
  readonly options: readonly string[];
}
/** Named fields. */
export interface Group extends Standing {
  readonly kind: 'group';
  readonly fields: Readonly<Record<string, Shape>>;
}
/** Any number of values of one shape. */
export interface List extends Standing {
  readonly kind: 'list';
  readonly item: Shape;
}
/** Values of one shape by the name of a field that they speak of. */
export interface Dictionary extends Standing {
  readonly kind: 'dictionary';
  readonly value: Shape;
}
/** What a field of the contract can hold, read from its schema, so that tables need no second description of records. */
export type Shape = Scalar | Group | List | Dictionary;

/** The parts of a schema that its form is told by. */
interface Schema {
  readonly type: string;
  readonly wrapped?: Schema;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly items?: readonly Schema[];
  readonly value?: Schema;
  readonly options?: readonly string[];
  readonly literal?: string | boolean;
}

const REQUIRED: Standing = { isOptional: false, isNullable: false };

function scalar(schema: Schema, standing: Standing): Scalar {
  const of = (type: Scalar['type'], options: readonly string[] = []): Scalar => ({ kind: 'scalar', type, options, ...standing });
  if ((schema as unknown) === Edtf) return of('date');
  if ((schema as unknown) === RecordId) return of('id');
  if (schema.type === 'picklist') return of('choice', schema.options);
  if (schema.type === 'literal') return typeof schema.literal === 'string' ? of('choice', [schema.literal]) : of('truth');
  return of(schema.type === 'number' ? 'number' : schema.type === 'boolean' ? 'truth' : 'text');
}

function shapeOf(schema: Schema, standing: Standing = REQUIRED): Shape {
  if (schema.wrapped) return shapeOf(schema.wrapped, { ...standing, [schema.type === 'optional' ? 'isOptional' : 'isNullable']: true });
  if (schema.type === 'object') {
    const fields = Object.entries(schema.entries ?? {}).map(([name, field]) => [name, shapeOf(field)] as const);
    return { kind: 'group', fields: Object.fromEntries(fields), ...standing };
  }
  const item = schema.item ?? schema.items?.[0];
  if (item) return { kind: 'list', item: shapeOf(item), ...standing };
  if (schema.type === 'record' && schema.value) return { kind: 'dictionary', value: shapeOf(schema.value), ...standing };
  return scalar(schema, standing);
}

const known = new Map<CollectionName, Group>();

/** The shape of a collection's records. */
export function shapeOfCollection(name: CollectionName): Group {
  const shape = known.get(name) ?? (shapeOf(COLLECTIONS[name]) as Group);
  known.set(name, shape);
  return shape;
}

/** What stands at a path of cells, `citations.1.exact`, in which items of lists are counted from 1; `undefined` = no such field. */
export function shapeAt(shape: Shape, path: string): Shape | undefined {
  if (path === '') return shape;
  const [head = '', ...rest] = path.split('.');
  const below = rest.join('.');
  if (shape.kind === 'group') return Object.hasOwn(shape.fields, head) && shape.fields[head] ? shapeAt(shape.fields[head], below) : undefined;
  if (shape.kind === 'dictionary') return shapeAt(shape.value, below);
  if (shape.kind === 'list' && shape.item.kind !== 'scalar' && /^[1-9]\d{0,3}$/.test(head)) return shapeAt(shape.item, below);
  return undefined;
}

/** Whether one cell holds the whole value: a scalar, or a list of them. */
export function isCell(shape: Shape): boolean {
  return shape.kind === 'scalar' || (shape.kind === 'list' && shape.item.kind === 'scalar');
}
