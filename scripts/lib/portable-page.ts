import { createHash } from 'node:crypto';
import { embeddedId } from '../../src/data/embedded.ts';

/** What one page is made of. */
export interface PageParts {
  /** The page as the site has it, which names its script, style sheet and icon. */
  readonly html: string;
  /** One module without imports. */
  readonly script: string;
  readonly style: string;
  readonly icon: { readonly type: string; readonly bytes: Uint8Array };
  /** Files that the app would ask a server for, by path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Line ends as an HTML parser leaves them: hashes are of what it reads. */
const withParsedLineEnds = (text: string): string => text.replaceAll(/\r\n?/g, '\n');

/**
 * A module that can stand in a page: the parser would end it at `</script`, and after `<!--` it may not end at all.
 * In strings, templates (but raw ones) and regular expressions the escape means the same; elsewhere it is a fault of syntax.
 */
export function inlineScript(code: string): string {
  return withParsedLineEnds(code).replaceAll(/<(?=\/script|!--)/gi, '\\x3C');
}

/** A style sheet that can stand in a page; in strings and addresses the escape means the same. */
export function inlineStyle(css: string): string {
  return withParsedLineEnds(css).replaceAll(/<(?=\/style)/gi, '\\3C ');
}

/** The element that carries a file; its text gives back the very bytes. @throws TypeError where they are not UTF-8. */
export function dataBlock(path: string, bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  return `<script type="application/json" id="${embeddedId(path)}">${JSON.stringify(text).replaceAll('<', '\\u003c')}</script>`;
}

const sourceOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The policy of a page that runs this script and this style sheet and nothing else, and reaches nothing. */
export function contentPolicy(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src ${sourceOf(script)}`,
    `style-src ${sourceOf(style)}`,
    "style-src-attr 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

const CHARSET = /<meta charset="utf-8"\s*\/?>/;
const NAMED_FILES = /\s*(?:<script type="module"[^>]*\ssrc="[^"]*"[^>]*><\/script>|<link rel="(?:icon|stylesheet|modulepreload|preload)"[^>]*>)/g;

/** Puts text before or after the one place of a mark. @throws Error where the mark is missing. */
function beside(html: string, mark: RegExp, put: (found: string) => string): string {
  if (!mark.test(html)) throw new Error(`the page has no ${mark.source}`);
  return html.replace(mark, put);
}

/** One page that needs no other file. @throws Error where the page would still name one. */
export function portablePage({ html, script, style, icon, files }: PageParts): string {
  const bare = html.replaceAll(NAMED_FILES, '');
  const named = /\s(?:src|href)="[^"]*"/.exec(bare);
  if (named) throw new Error(`the page still names a file:${named[0]}`);
  const code = inlineScript(script);
  const css = inlineStyle(style);
  const address = `data:${icon.type};base64,${Buffer.from(icon.bytes).toString('base64')}`;
  // The policy holds for what comes after it; the encoding must stand among the first 1024 bytes.
  const policy = `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(code, css)}" />`;
  const head = `<link rel="icon" href="${address}" type="${icon.type}" />\n    <style>${css}</style>`;
  const blocks = [...files].map(([path, bytes]) => dataBlock(path, bytes)).join('\n');
  const withPolicy = beside(bare, CHARSET, (charset) => `${charset}\n    ${policy}\n    <meta name="referrer" content="no-referrer" />`);
  const withHead = beside(withPolicy, /<\/head>/, (end) => `${head}\n  ${end}`);
  return beside(withHead, /<\/body>/, (end) => `${blocks}\n<script type="module">${code}</script>\n  ${end}`);
}
