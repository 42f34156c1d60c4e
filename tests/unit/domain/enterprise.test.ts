import { describe, expect, it } from 'vitest';
import { rowNameOf } from '@/domain/enterprise';

const inChinese = (zh: string, locality?: string): string =>
  rowNameOf({ name: { zh, en: 'Name' }, shortEn: 'Short', ...(locality !== undefined && { locality }) }).zh;

describe('the name of an enterprise in a row', () => {
  it.each([
    ['武汉千里马工程机械再制造有限公司', '武汉', '千里马工程机械再制造'],
    ['中铁科工集团轨道交通装备有限公司', undefined, '中铁科工轨道交通装备'],
    ['湖北国创高新材料股份有限公司', '湖北', '国创高新材料'],
    ['湖北省长江资源循环利用及装备创新中心有限公司', '湖北', '长江资源循环利用及装备创新中心'],
    ['格林美（武汉）城市矿产循环产业园开发有限公司', '武汉', '格林美城市矿产循环产业园开发'],
    ['武汉市汉阳市政建设集团有限公司', '武汉', '汉阳市政建设'],
    ['长沙再制造(长沙)有限公司', '长沙', '再制造'],
  ])('%s of %s is %s', (legal, locality, row) => {
    expect(inChinese(legal, locality)).toBe(row);
  });

  it('keeps a place that the record does not name', () => {
    expect(inChinese('武汉千里马工程机械再制造有限公司')).toBe('武汉千里马工程机械再制造');
    expect(inChinese('武汉千里马工程机械再制造有限公司', '湖北')).toBe('武汉千里马工程机械再制造');
  });

  it('is never empty and never cuts a name down to nothing', () => {
    expect(inChinese('有限公司')).toBe('有限公司');
    expect(inChinese('武汉重工', '武汉')).toBe('武汉重工');
    expect(inChinese('武汉有限公司', '武汉')).toBe('武汉有限公司');
  });
});
