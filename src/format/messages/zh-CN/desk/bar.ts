/** Words of the bar that all desk surfaces share. */
export const bar = {
  surfaces: '页面',
  wall: '墙面',
  explore: '探索',
};
