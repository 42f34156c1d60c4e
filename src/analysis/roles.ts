import type { Collections } from '@/domain/collections';
import type { Enterprise } from '@/domain/enterprise';
import type { Figure } from '@/domain/figure';
import { EnterpriseRole } from '@/domain/vocabulary';
import type { SelectContext } from './context';
import { bucketsBy } from './fields';
import { filterAll } from './filter';
import { cutBy, totalOf } from './measures';

/** Enterprises of one role. */
export interface RoleRow {
  readonly role: EnterpriseRole;
  readonly members: readonly Enterprise[];
  readonly figure: Figure;
}

export interface Roles {
  /** Roles that occur, in the order of the vocabulary. */
  readonly rows: readonly RoleRow[];
  readonly enterprises: Figure;
  readonly remanufacturers: Figure;
}

/** Enterprises by what the document names them for; empty where it names none. */
export function selectRoles(all: Pick<Collections, 'enterprises'>, context: SelectContext): Roles {
  const { enterprises } = filterAll(all, context.filter);
  const members = bucketsBy(enterprises, 'role');
  const cut = cutBy('enterprises', 'role', enterprises, context);
  const remanufacturers = totalOf('remanufacturers', enterprises, context);
  return {
    rows: EnterpriseRole.options
      .filter((role) => members.has(role))
      .map((role) => ({
        role,
        members: members.get(role) ?? [],
        // The role with a figure of its own keeps it: one count, one name.
        figure: role === 'remanufacturer' ? remanufacturers : cut.cell(role, []).figure,
      })),
    enterprises: totalOf('enterprises', enterprises, context),
    remanufacturers,
  };
}
