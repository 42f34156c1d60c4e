// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { selectGap } from '@/analysis/gap';
import { selectNames, type GapNames as Names } from '@/analysis/gap-view';
import type { Locale } from '@/domain/text';
import GapNames from '@/panels/gap/GapNames.vue';
import { context, dataset, withChange } from '../analysis/dataset';
import { mount, type Mounted } from '../components/mount';

let mounted: Mounted | undefined;
afterEach(() => mounted?.unmount());

function show(names: Names, locale: Locale = 'zh-CN'): Mounted {
  mounted = mount(GapNames, { names }, locale);
  return mounted;
}
const linesIn = ({ root }: Mounted): readonly HTMLButtonElement[] => [...root.querySelectorAll<HTMLButtonElement>('[data-line]')];
const tyres = selectNames(selectGap(dataset, context), ({ sector }) => sector.id === 'tyres');

describe('the list of who names what is open', () => {
  it('tells of each line what it is, its date and the sectors, and opens its sentence', () => {
    const shown = show(tyres);
    const [line] = linesIn(shown);
    expect(line?.textContent).toBe('重点方向：汽车零部件、轮胎、电子电器、动力电池下一步 · 未载日期 · 轮胎');
    line?.click();
    expect(shown.opened).toEqual([{ record: 'nxt-01' }]);
  });

  it('counts its lines with a figure that opens', () => {
    const count = show(tyres, 'en').root.querySelector<HTMLElement>('[data-figure]');
    expect(count?.dataset).toMatchObject({ value: '1', basis: 'derived' });
    count?.click();
    expect(mounted?.opened).toEqual([{ figure: tyres.figure }]);
  });

  it('shows twelve lines of many, and opens all at once', () => {
    const many = withChange('directions', (records) => [...Array(30).keys()].map((index) => ({ ...records[2], id: `dir-many-${index}`, target: 'plt-05' }) as (typeof records)[number]));
    const names = selectNames(selectGap(many, context), () => true);
    const shown = show(names);
    expect(linesIn(shown)).toHaveLength(12);
    expect(linesIn(shown)[0]?.textContent).toContain('要建创新平台');
    shown.root.querySelector<HTMLButtonElement>('.rest')?.click();
    expect(shown.opened).toEqual([{ figure: names.figure }]);
  });

  it('says so where nothing names them', () => {
    const shown = show(selectNames(selectGap(dataset, context), () => false));
    expect(shown.root.textContent).toBe('未载点名这些缺口的方向或下一步');
    expect(linesIn(shown)).toEqual([]);
  });
});
