import { COLLECTION_NAMES, type CollectionName, type Collections } from '@/domain/collections';
import { inLocale, type LocalText, type Locale } from '@/domain/text';
import { messagesFor } from '@/format/messages';
import { intakeWords } from '@/format/messages/desk/intake';
import { fieldPaths, headOf } from './columns';
import { flatten } from './flatten';
import { fieldOf } from './path';
import { referredBy } from './references';
import { isCell, shapeAt, shapeOfCollection, type Scalar, type Shape } from './shape';
import type { TemplateExplanation } from './template';
import type { TemplateColumn, TemplateSheet } from './template-sheet';
import { choiceText, withMeaning } from './words';

/** Characters of a sheet's name that a spreadsheet allows. */
const MOST_NAME = 31;
const WIDTHS = { text: 28, number: 12, truth: 12, choice: 26, date: 16, id: 26 } as const satisfies Record<Scalar['type'], number>;
const MOST_OPTIONS = 1_000;
const MOST_EXAMPLE = 40;

const sheetName = (name: CollectionName, locale: Locale): string => `${messagesFor(locale).labels.collections[name]} ${name}`.slice(-MOST_NAME);
const scalarOf = (shape: Shape | undefined): Scalar | undefined => (shape?.kind === 'list' ? scalarOf(shape.item) : shape?.kind === 'scalar' ? shape : undefined);

/** Whether a row cannot do without a cell: its field and those it stands in are required, up to the first item of a list. */
function isRequired(shape: Shape, path: string): boolean {
  const names = path.split('.');
  return names.every((_, index) => {
    const each = shapeAt(shape, names.slice(0, index + 1).join('.'));
    return each !== undefined && !each.isOptional && !each.isNullable && each.kind !== 'list' && each.kind !== 'dictionary';
  });
}

/** Ids of the records that a field may refer to, each with its name. */
function referencesOf(path: string, data: Collections, locale: Locale): readonly string[] | undefined {
  const collection = fieldOf(path) === 'document' ? 'documents' : referredBy(path);
  if (collection === undefined || collection === 'ambiguities') return undefined;
  const records = data[collection] as readonly { readonly id: string; readonly name?: LocalText }[];
  return records.length > MOST_OPTIONS ? undefined : records.map(({ id, name }) => withMeaning(id, name && inLocale(name, locale)));
}

/** What stands in a field of the first record that has it. */
function exampleOf(collection: CollectionName, path: string, data: Collections): string | undefined {
  for (const record of data[collection] as readonly object[]) {
    const cell = flatten(shapeOfCollection(collection), record).get(path);
    if (typeof cell === 'string' || typeof cell === 'number') return [...String(cell)].slice(0, MOST_EXAMPLE).join('');
  }
  return undefined;
}

function columnOf(collection: CollectionName, path: string, data: Collections, locale: Locale): TemplateColumn {
  const shape = shapeAt(shapeOfCollection(collection), path);
  const scalar = scalarOf(shape);
  const { explanation } = intakeWords(locale);
  const isList = shape?.kind === 'list';
  // A drop-down gives one word; a list may hold several.
  const options = isList || !scalar ? undefined : scalar.type === 'choice' ? scalar.options.map((option) => choiceText(fieldOf(path), option, locale)) : referencesOf(path, data, locale);
  const required = path !== 'id' && isRequired(shapeOfCollection(collection), path);
  const type = scalar?.type ?? 'text';
  const example = exampleOf(collection, path, data);
  const note = explanation.how([explanation.types[type], ...(isList ? [explanation.list] : []), ...(example === undefined ? [] : [explanation.example(example)])]);
  // What a spreadsheet makes of `2016-03` or `0012` is another thing.
  const isText = type !== 'number' && type !== 'truth';
  return { head: headOf(path, locale), width: WIDTHS[type], ...(options && { options }), isRequired: required, note, isText };
}

/** A word of a choice as the drop-down shows it, so that a cell that is there looks like one that is chosen. */
function shownCell(collection: CollectionName, path: string, cell: string | number | boolean, locale: Locale): string | number | boolean {
  const shape = shapeAt(shapeOfCollection(collection), path);
  const isChoice = shape?.kind === 'scalar' && shape.type === 'choice' && typeof cell === 'string' && shape.options.includes(cell);
  return isChoice ? choiceText(fieldOf(path), cell, locale) : cell;
}

function sheetOf(collection: CollectionName, data: Collections, locale: Locale, isFilled: boolean): TemplateSheet {
  const shape = shapeOfCollection(collection);
  const paths = fieldPaths(collection, data[collection] as never).filter((path) => isFilled || isCell(shapeAt(shape, path) ?? shape));
  const rows = (isFilled ? (data[collection] as readonly object[]) : []).map((record) => {
    const cells = flatten(shape, record);
    return paths.map((path) => {
      const cell = cells.get(path) ?? null;
      return cell === null || typeof cell === 'object' ? null : shownCell(collection, path, cell, locale);
    });
  });
  return { name: sheetName(collection, locale), columns: paths.map((path) => columnOf(collection, path, data, locale)), rows };
}

/** What is asked of a template. */
export interface TemplateOrder {
  readonly data: Collections;
  readonly locale: Locale;
  /** With the records as they are, or only with their columns. */
  readonly isFilled: boolean;
  readonly collections?: readonly CollectionName[];
}

/** The sheets of a workbook that new records are filled into, one a collection, by the schemas. */
export function templateSheets({ data, locale, isFilled, collections = COLLECTION_NAMES }: TemplateOrder): readonly TemplateSheet[] {
  return collections.map((name) => sheetOf(name, data, locale, isFilled));
}

/** The sheet that explains them. */
export function templateExplanation(locale: Locale): TemplateExplanation {
  const { sheet, rules, heads, required } = intakeWords(locale).explanation;
  return { name: sheet, lines: rules, heads, required };
}
