import { describe, expect, it } from 'vitest';
import type { FaultCode } from '@/domain/fault';
import { faultText } from '@/format/fault';
import { messagesFor } from '@/format/messages';

const say = (code: FaultCode, locale: 'zh-CN' | 'en' = 'zh-CN'): string => faultText({ code, file: 'pilots.json', since: 0 }, messagesFor(locale));

describe('a fault in plain words', () => {
  it.each(['NETWORK', 'TIMEOUT', 'HTTP_500', 'EMPTY', 'NOT_JSON_HTML', 'BAD_JSON', 'TOO_BIG', 'BAD_SCHEMA', 'BAD_HASH'] as const)('%s names the file', (code) => {
    expect(say(code)).toContain('pilots.json');
    expect(say(code, 'en')).toContain('pilots.json');
  });

  it.each([
    ['HTTP_404', '服务器上找不到数据文件 pilots.json（404）', 'Data file pilots.json was not found on the server (404)'],
    ['HTTP_410', '服务器上找不到数据文件 pilots.json（410）', 'Data file pilots.json was not found on the server (410)'],
    ['HTTP_401', '服务器拒绝提供 pilots.json（401），请检查访问权限', 'The server refuses access to pilots.json (401)'],
    ['HTTP_403', '服务器拒绝提供 pilots.json（403），请检查访问权限', 'The server refuses access to pilots.json (403)'],
    ['HTTP_503', '数据服务器出错，未能提供 pilots.json（503）', 'The data server failed to provide pilots.json (503)'],
    ['HTTP_418', '服务器未能提供 pilots.json（418）', 'The server did not provide pilots.json (418)'],
  ] as const)('%s tells who has to act', (code, chinese, english) => {
    expect([say(code), say(code, 'en')]).toEqual([chinese, english]);
  });

  it('tells faults of the device and of the app from those of a file', () => {
    expect(say('OFFLINE')).toBe('本机已断网，等待网络恢复');
    expect(say('PANEL_FAILED', 'en')).toBe('This panel failed to compute; the others are unaffected');
    expect(say('NEWER_SCHEMA', 'en')).toContain('newer version');
  });
});
