/** Words on this screen itself: its version, and what it keeps. */
export const upkeep = {
  newVersion: '新版本已就绪',
  update: '更新',
  keepsNothing: '本浏览器不能留存数据：断网重启后将无数据可显示',
};
