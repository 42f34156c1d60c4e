import type { shell as zh } from '../zh-CN/shell';

const faults: typeof zh.faults = {
  OFFLINE: () => 'This device is offline; waiting for the network',
  NETWORK: ({ file }) => `Cannot reach the data server for ${file} (network down or access refused)`,
  TIMEOUT: ({ file }) => `The server is too slow: ${file} did not arrive in time`,
  HTTP: ({ file, code }) => httpReason(file, Number(code.slice('HTTP_'.length))),
  EMPTY: ({ file }) => `The server sent ${file} empty`,
  NOT_JSON_HTML: ({ file }) => `The server sent a web page instead of ${file} (login or proxy?)`,
  BAD_JSON: ({ file }) => `${file} is incomplete or not valid JSON`,
  TOO_BIG: ({ file }) => `${file} is larger than 10 MB; reading was stopped`,
  BAD_SCHEMA: ({ file }) => `${file} does not follow the data contract`,
  NEWER_SCHEMA: () => 'The data follow a newer contract and need a newer version of this app',
  BAD_HASH: ({ file }) => `${file} does not match the manifest; an update may be under way`,
  PANEL_FAILED: () => 'This panel failed to compute; the others are unaffected',
};

function httpReason(file: string, status: number): string {
  if (status === 404 || status === 410) return `Data file ${file} was not found on the server (${status})`;
  if (status === 401 || status === 403) return `The server refuses access to ${file} (${status})`;
  return status >= 500 ? `The data server failed to provide ${file} (${status})` : `The server did not provide ${file} (${status})`;
}

export const shell: typeof zh = { faults };
