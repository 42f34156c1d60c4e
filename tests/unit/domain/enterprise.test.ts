import { describe, expect, it } from 'vitest';
import { rowNameOf } from '@/domain/enterprise';

const inChinese = (zh: string): string => rowNameOf({ name: { zh, en: 'Name' }, shortEn: 'Short' }).zh;

describe('the name of an enterprise in a row', () => {
  it.each([
    ['武汉千里马工程机械再制造有限公司', '千里马工程机械再制造'],
    ['中铁科工集团轨道交通装备有限公司', '中铁科工轨道交通装备'],
    ['湖北国创高新材料股份有限公司', '国创高新材料'],
    ['格林美（武汉）城市矿产循环产业园开发有限公司', '格林美城市矿产循环产业园开发'],
    ['武汉市汉阳市政建设集团有限公司', '汉阳市政建设'],
  ])('%s is %s', (legal, row) => {
    expect(inChinese(legal)).toBe(row);
  });

  it('is never empty and never cuts a name down to nothing', () => {
    expect(inChinese('有限公司')).toBe('有限公司');
    expect(inChinese('武汉重工')).toBe('武汉重工');
  });
});
