import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { portableConfig } from '../../../scripts/lib/portable-edition';
import { contentPolicy, dataBlock, inlineScript, inlineStyle, portablePage, type PageParts } from '../../../scripts/lib/portable-page';

const HTML = `<!doctype html>
<html>
  <head>
    <meta charset="utf-8" />
    <title>T</title>
    <link rel="icon" href="./favicon.svg" type="image/svg+xml" />
    <script type="module" crossorigin src="./assets/index.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/shell.js">
    <link rel="stylesheet" crossorigin href="./assets/style.css">
  </head>
  <body><div id="app"></div></body>
</html>`;

const page = (parts: Partial<PageParts> = {}): string =>
  portablePage({
    html: HTML,
    script: 'go()',
    style: 'p{color:red}',
    icon: { type: 'image/svg+xml', bytes: Buffer.from('<svg/>') },
    files: new Map([['api/v1/a.json', Buffer.from('[]')]]),
    ...parts,
  });
const inner = (html: string, element: RegExp): string => element.exec(html)?.[1] ?? '';
const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');

describe('a script in a page', () => {
  it.each(['"</script>"', '"<!--"', '`a</SCRIPT b`', '/<!--/u.source', '/<\\/script/u.test("</script")'])('means the same with what the parser would act on escaped: %s', (code) => {
    const inline = inlineScript(code);
    expect(inline).not.toMatch(/<\/script|<!--/i);
    const valueOf = (script: string): string => String(runInNewContext(script)).replace('\\x3C', '<');
    expect(valueOf(inline)).toBe(valueOf(code));
  });

  it('leaves a comparison alone, and has the line ends that the parser makes of it', () => {
    expect(inlineScript('a<b\r\nc<d\re')).toBe('a<b\nc<d\ne');
  });
});

describe('a style sheet in a page', () => {
  it('cannot end its element', () => {
    expect(inlineStyle('a::after{content:"</style>"}')).toBe('a::after{content:"\\3C /style>"}');
  });
});

describe('a file in a page', () => {
  it('comes back as it was, whatever is in it, and holds nothing that a parser acts on', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const content = inner(dataBlock('a.json', Buffer.from(text)), /^<script type="application\/json" id="file:a\.json">(.*)<\/script>$/s);
        expect(content).not.toMatch(/[<\r\n]/);
        expect(JSON.parse(content)).toBe(text);
      }),
      { seed: 295, numRuns: 100 },
    );
  });

  it('keeps its byte order mark, of which the checksum is too', () => {
    expect(dataBlock('a.json', Buffer.from('\uFEFF[]'))).toContain('"\uFEFF[]"');
  });

  it('is refused where it is not UTF-8', () => {
    expect(() => dataBlock('a.json', Buffer.from([0xff]))).toThrow(TypeError);
  });
});

describe('the portable page', () => {
  it('names no file, and keeps the rest of the page', () => {
    const html = page();
    expect(html).not.toContain('./');
    expect(html).not.toMatch(/\s(?:src|href)="(?!data:)/);
    expect(html).toContain('<title>T</title>');
    expect(html).toContain('<div id="app"></div>');
  });

  it('has a policy, ahead of all that it is for, that lets exactly its script and its style sheet run', () => {
    const html = page({ script: "say('</script>$&')" });
    const policy = inner(html, /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/);
    expect(policy).toContain(`script-src 'sha256-${sha256(inner(html, /<script type="module">(.*?)<\/script>/s))}'`);
    expect(policy).toContain(`style-src 'sha256-${sha256(inner(html, /<style>(.*?)<\/style>/s))}'`);
    expect(html.indexOf('http-equiv')).toBeLessThan(html.search(/<title|<link|<style|<script/));
  });

  it('reaches no network', () => {
    const policy = contentPolicy('', '');
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/connect-src|https?:|\*|'self'|unsafe-eval/);
  });

  it('is not made of a page that names another file, or has no place for a part', () => {
    expect(() => page({ html: HTML.replace('<div', '<img src="./logo.png"><div') })).toThrow('names a file');
    expect(() => page({ html: HTML.replace('<meta charset="utf-8" />', '') })).toThrow('charset');
  });
});

describe('the configuration in the portable page', () => {
  it('asks for the data in the page, has no picture from elsewhere, and is else the operator\'s', () => {
    const config = { $schema: './config.schema.json', title: { zh: '甲', en: 'A' }, logo: 'logo.svg', apiBase: 'https://data.invalid/', playlist: 'overview:20' };
    expect(JSON.parse(portableConfig(JSON.stringify(config)))).toEqual({ title: { zh: '甲', en: 'A' }, playlist: 'overview:20', apiBase: 'api/v1/' });
  });
});
