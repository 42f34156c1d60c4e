import type { Fault, FaultKind } from '@/domain/fault';

/** What went wrong with a file, in plain words; the code, the time and the next try stand beside it. */
const faults: Readonly<Record<FaultKind, (fault: Fault) => string>> = {
  OFFLINE: () => '本机已断网，等待网络恢复',
  NETWORK: ({ file }) => `连不上数据服务器，未取得 ${file}（网络中断或访问受限）`,
  TIMEOUT: ({ file }) => `服务器响应过慢，${file} 未能按时读完`,
  HTTP: ({ file, code }) => httpReason(file, Number(code.slice('HTTP_'.length))),
  EMPTY: ({ file }) => `服务器返回的 ${file} 是空的`,
  NOT_JSON_HTML: ({ file }) => `服务器返回的是网页而不是 ${file} 的数据（需要登录，或被代理拦截）`,
  BAD_JSON: ({ file }) => `${file} 不完整或不是有效的 JSON`,
  TOO_BIG: ({ file }) => `${file} 超过 10 MB，已停止读取`,
  BAD_SCHEMA: ({ file }) => `${file} 的内容不符合数据约定`,
  NEWER_SCHEMA: () => '数据采用了更新的约定，需要更新版本的监测台才能读取',
  BAD_HASH: ({ file }) => `${file} 与清单不符，可能正在更新`,
  PANEL_FAILED: () => '本面板计算出错，其他面板不受影响',
};

function httpReason(file: string, status: number): string {
  if (status === 404 || status === 410) return `服务器上找不到数据文件 ${file}（${status}）`;
  if (status === 401 || status === 403) return `服务器拒绝提供 ${file}（${status}），请检查访问权限`;
  return status >= 500 ? `数据服务器出错，未能提供 ${file}（${status}）` : `服务器未能提供 ${file}（${status}）`;
}

export const shell = { faults };
