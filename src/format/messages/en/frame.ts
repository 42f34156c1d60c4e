import type { frame as zh } from '../zh-CN/frame';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const frame: typeof zh = {
  appName: 'Reman Valley Monitor',
  scope: 'From one official reply; not a statistical bulletin',
  panel: {
    loading: 'Loading',
    dataDate: (date) => `Data ${date}`,
    kept: (time) => `Data kept from ${time}`,
    nextTry: (time) => `Next try ${time}`,
    neverRead: 'never read so far',
    field: (path) => `field ${path}`,
    leftOut: (left, total) => `${left} of ${total} left out`,
    news: (count) => `${count} new`,
    empty: 'Not recorded in the document for this selection',
    emptyHint: (dropped, count) => `Drop “${dropped}” to see ${plural(count, 'record', 'records')}`,
  },
  status: {
    dataTo: (date) => `Data to ${date}`,
    unchanged: 'No change',
    checked: (time) => `Checked ${time}`,
    next: (time) => `Next ${time}`,
    connecting: 'Reading data',
    updated: (version, count) => `Updated to ${version}, ${count} new`,
    delayed: (failed, all) => `${failed} of ${plural(all, 'panel', 'panels')} delayed`,
    keeping: (time) => `Showing data of ${time}`,
    unlisted: (files) => `Not as the manifest says: ${files}`,
    leftOut: (count) => `${plural(count, 'record', 'records')} left out`,
    newerApp: 'The data need a newer version of the monitor',
  },
  key: {
    title: 'One square, one item',
    have: 'On record',
    building: 'Being built',
    mixed: 'Being built or planned',
    words: 'Direction, planned',
    subject: 'Subject',
    open: 'Not recorded',
  },
  controls: {
    label: 'Display settings',
    toLight: 'Light',
    toDark: 'Dark',
    toOther: '中文',
    toOtherLang: 'zh-CN',
    fullScreen: 'Full screen',
    leaveFullScreen: 'Leave full screen',
    fullScreenRefused: 'The browser refused full screen; press F11',
    wakeLockRefused: 'The screen may go to sleep: this address may not keep it awake; switch sleep off in the system',
  },
  quote: {
    from: (document, section) => `${document} · ${section}`,
  },
};
