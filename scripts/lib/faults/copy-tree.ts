import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Tree {
  readonly root: string;
  readonly remove: () => void;
}

/** A copy of all that the repository holds, as it stands on the disk, with the packages of this one; nothing done to it comes back. */
export function copyTree(): Tree {
  const { stdout } = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { encoding: 'utf8' });
  const root = mkdtempSync(join(tmpdir(), 'faults-'));
  for (const file of stdout.split('\0').filter((name) => name !== '' && existsSync(name))) cpSync(file, join(root, file));
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
  return { root, remove: () => rmSync(root, { recursive: true }) };
}
