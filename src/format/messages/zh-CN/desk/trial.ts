/** Words that mark every surface while a draft is tried. */
export const trial = {
  bar: '试用草稿 · 未发布',
  leave: '退出',
  toDesk: '回到更新数据',
  notLasting: '草稿较大，刷新页面后试用即结束',
};
