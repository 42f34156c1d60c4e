import { describe, expect, it } from 'vitest';
import { idOnly } from '@/format/names';
import { changedCells } from '@/intake/changed-cells';
import { cellText } from '@/intake/shown-cell';

describe('the cells of a change', () => {
  it('are those that say something else, each with what it was', () => {
    const before = { zh: '旧名', en: 'Name' };
    expect(changedCells({ change: 'changed', collection: 'pilots', id: 'pil-01', fields: [{ field: 'name', before, after: { ...before, zh: '新名' } }] })).toEqual([{ path: 'name.zh', before: '旧名', after: '新名' }]);
  });

  it('tell a field that comes from one that goes', () => {
    const fields = [{ field: 'date', before: '2016' }, { field: 'level', after: 'national' }];
    expect(changedCells({ change: 'changed', collection: 'pilots', id: 'pil-01', fields })).toEqual([{ path: 'date', before: '2016' }, { path: 'level', after: 'national' }]);
  });

  it('are all cells of a record that comes, and none of one that goes', () => {
    expect(changedCells({ change: 'added', collection: 'pilots', record: { id: 'pil-09', date: '2024' } })).toEqual([{ path: 'id', after: 'pil-09' }, { path: 'date', after: '2024' }]);
    expect(changedCells({ change: 'removed', collection: 'pilots', id: 'pil-01' })).toEqual([]);
  });
});

describe('a cell for readers', () => {
  const named = (id: string) => (id === 'ent-01' ? { zh: '千里马', en: 'Qianlima' } : undefined);

  it('names what it refers to, and shows the id of what is not there', () => {
    expect(cellText('pilots', 'enterprise', 'ent-01', 'zh-CN', named)).toBe('千里马 · ent-01');
    expect(cellText('pilots', 'enterprise', 'ent-99', 'zh-CN', named)).toBe('ent-99');
  });

  it('says choices and dates in the language, and texts as they are', () => {
    expect(cellText('pilots', 'status', 'accepted', 'zh-CN', idOnly)).toContain('通过验收');
    expect(cellText('pilots', 'date', '2023-01', 'en', idOnly)).toBe('January 2023');
    expect(cellText('pilots', 'name.zh', '\\∅', 'zh-CN', idOnly)).toBe('∅');
    expect(cellText('pilots', 'sectors', 'tyres\nmachine-tools', 'en', idOnly)).toBe('tyres\nmachine-tools');
    expect(cellText('pilots', 'name.zh', undefined, 'zh-CN', idOnly)).toBeUndefined();
  });
});
