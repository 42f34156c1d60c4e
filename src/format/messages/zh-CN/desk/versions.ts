/** Words of the comparison of two versions of the data. */
export const versions = {
  label: '版本',
  only: '服务器上只有这一个版本。发布新版本时，换下的版本会一并保留，届时可以在这里比较。',
  from: '从',
  to: '到',
  version: (version: string, dataDate: string): string => `${version}（数据日期 ${dataDate}）`,
  current: (version: string): string => `${version}，现用`,
  loading: '正在读取这两个版本…',
  failed: (version: string, file: string, code: string): string => `读不到 ${version} 的 ${file}（${code}）`,
  again: '再试一次',
  same: '请选两个不同的版本',
  figures: '数字',
  figure: '数字',
  changed: (count: string): string => `${count} 个数字不同`,
  unchanged: '墙上的数字都相同',
  all: '列出全部数字',
};
