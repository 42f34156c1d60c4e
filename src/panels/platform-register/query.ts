import type { PanelQuery } from '@/analysis/panel-query';
import { REGISTER_NEEDS, selectRegister, type PlatformRegister } from '@/analysis/platform-register';
import { numberOf, type Figure } from '@/domain/figure';

export const platformRegisterQuery: PanelQuery<(typeof REGISTER_NEEDS)[number], PlatformRegister> = {
  id: 'platform-register',
  needs: REGISTER_NEEDS,
  select: selectRegister,
};

/** The numbers of groups that have something, and of the rows that stand for several. */
export function figures({ groups }: PlatformRegister): readonly Figure[] {
  const severalIn = ({ rows }: PlatformRegister['groups'][number]): readonly Figure[] => rows.filter(({ cell }) => (numberOf(cell.figure) ?? 0) > 1).map(({ cell }) => cell.figure);
  return groups.filter(({ rows }) => rows.length > 0).flatMap((group) => [group.figure, ...severalIn(group)]);
}

export function isEmpty({ groups }: PlatformRegister): boolean {
  return groups.every(({ rows }) => rows.length === 0);
}
