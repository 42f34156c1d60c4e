/** Serves the build by deploy/nginx.conf with this machine's nginx, on loopback, and asks of it what the README promises. */
import { readdirSync, statSync } from 'node:fs';
import { request } from 'node:http';
import { HEADERS } from './lib/headers';
import { hasNginx, startNginx } from './lib/nginx';

const DIST = 'dist';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** Asked without a client that unpacks or adds anything. */
function ask(url: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((answer, reject) => {
    request(url, { method, headers }, (response) => {
      response.resume();
      response.on('end', () => answer({ status: response.statusCode ?? 0, headers: response.headers }));
    })
      .on('error', reject)
      .end();
  });
}

const isLarge = (name: string): boolean => name.endsWith('.js') && statSync(`${DIST}/assets/${name}`).size > 10_000;

async function check(url: string): Promise<readonly (readonly [claim: string, holds: boolean])[]> {
  const script = readdirSync(`${DIST}/assets`).find(isLarge) ?? '';
  const packed = { 'accept-encoding': 'gzip' };
  const page = await ask(url);
  const asset = await ask(`${url}assets/${script}`, packed);
  const data = await ask(`${url}api/v1/manifest.json`, packed);
  const again = await ask(`${url}api/v1/manifest.json`, { ...packed, 'if-none-match': String(data.headers['etag']) });
  const worker = await ask(`${url}sw.js`);
  const version = await ask(`${url}version.json`);
  const missing = await ask(`${url}api/v1/nothing.json`);
  const hidden = await ask(`${url}.vite/manifest.json`);
  const written = await ask(url, {}, 'POST');
  const isGuarded = ({ headers }: Answer): boolean => Object.entries(HEADERS).every(([name, value]) => headers[name] === value);
  return [
    ['the page is served, asked for anew each time', page.status === 200 && page.headers['cache-control'] === 'no-cache'],
    ['the page, scripts, data and refusals carry the security headers', [page, asset, data, missing].every(isGuarded)],
    ['the service worker and the version are asked for anew each time', [worker, version].every(({ status, headers }) => status === 200 && headers['cache-control'] === 'no-cache')],
    ['hashed files are kept', asset.status === 200 && String(asset.headers['cache-control']).includes('immutable')],
    ['scripts and data are compressed, by the word of the client', [asset, data].every(({ headers }) => headers['content-encoding'] === 'gzip' && headers['vary'] === 'Accept-Encoding')],
    ['scripts are scripts and data is JSON in UTF-8', /javascript/.test(String(asset.headers['content-type'])) && data.headers['content-type'] === 'application/json; charset=utf-8'],
    ['data that did not change is not sent again', data.headers['cache-control'] === 'no-cache' && again.status === 304],
    ['a file that is not there is 404', missing.status === 404],
    ['what tools leave beside the site is not served', hidden.status === 404],
    ['nothing can be written', written.status === 403 || written.status === 405],
    ['the server does not tell its version', page.headers['server'] === 'nginx'],
  ];
}

if (!hasNginx()) {
  process.stderr.write('deploy:check: nginx is not on this machine; on Debian: apt-get install nginx-light\n');
  process.exit(1);
}
const server = await startNginx(DIST);
const claims = await check(server.url).finally(server.close);
for (const [claim, holds] of claims) process.stdout.write(`${holds ? 'ok  ' : 'FAIL'}  ${claim}\n`);
if (claims.some(([, holds]) => !holds)) process.exitCode = 1;
