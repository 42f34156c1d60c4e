import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const CONFIGURATION = 'deploy/nginx.conf';
const PATIENCE_MS = 10_000;

function freePort(): Promise<number> {
  return new Promise((answer) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => answer(port));
    });
  });
}

/** The whole configuration of a server of our own: the shipped one at a free port of this machine, over a folder, by this user. */
function mainConfiguration(folder: string, root: string, port: number): string {
  const shipped = readFileSync(CONFIGURATION, 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/reman-valley-monitor;', `root ${resolve(root)};`);
  const own = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n');
  return `daemon off; pid ${folder}/pid; error_log ${folder}/error.log;\nevents {}\nhttp { include /etc/nginx/mime.types; access_log off;\n${own}\n${shipped}\n}\n`;
}

export interface Nginx {
  readonly url: string;
  readonly close: () => void;
}

/** Whether this machine has nginx. */
export const hasNginx = (): boolean => spawnSync('nginx', ['-v']).status === 0;

/** Serves a folder by the shipped configuration, on loopback. Throws with nginx's own words where it does not start. */
export async function startNginx(root: string): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, mainConfiguration(folder, root, port));
  const server = spawn('nginx', ['-e', join(folder, 'error.log'), '-c', file], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  server.stderr.on('data', (part: Buffer) => {
    said += part.toString();
  });
  const url = `http://127.0.0.1:${port}/`;
  const close = (): void => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  const deadline = Date.now() + PATIENCE_MS;
  while (server.exitCode === null && Date.now() < deadline) {
    if (await fetch(url).then(() => true, () => false)) return { url, close };
    await new Promise((go) => setTimeout(go, 50));
  }
  close();
  throw new Error(`nginx did not start: ${said}`);
}
