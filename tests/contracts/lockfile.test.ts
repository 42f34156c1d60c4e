import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly inBundle?: boolean;
}
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Readonly<Record<string, Locked>> };
const own = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
const locked = Object.entries(packages).filter(([path]) => path !== '');
const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Versions that must not come in, not even by way of another package, and why. */
const DENIED: readonly (readonly [name: string, isDenied: (version: string) => boolean, why: string])[] = [
  ['axios', (version) => ['1.14.1', '0.30.4'].includes(version), 'published by a thief'],
  ['plain-crypto-js', () => true, 'came with those'],
  ['dompurify', (version) => version.localeCompare('3.4.16', 'en', { numeric: true }) < 0, 'lets markup through before'],
  ['xlsx', () => true, 'known faults, none mended on the registry'],
  ['echarts', (version) => /^[0-5]\.|^6\.0\./.test(version), 'markup of data in tooltips before 6.1'],
  ['vue-router', (version) => Number(version.split('.')[0]) > 4, 'needs a newer Node than 20'],
];

describe('what is installed', () => {
  it('V10 · is held to its SHA-512, package by package', () => {
    const loose = locked.filter(([, { integrity, inBundle }]) => inBundle !== true && integrity?.startsWith('sha512-') !== true);
    expect(loose.map(([path]) => path)).toEqual([]);
  });

  it('V10 · comes from whatever registry is set up: none is named, nor a place outside of one', () => {
    expect(locked.filter(([, { resolved, link }]) => resolved !== undefined || link === true).map(([path]) => path)).toEqual([]);
  });

  it.each(DENIED)('V10 · has no %s of a denied version', (name, isDenied) => {
    expect(locked.filter(([path, { version = '' }]) => nameOf(path) === name && isDenied(version)).map(([path]) => path)).toEqual([]);
  });

  it('has axios pinned', () => {
    expect(own.dependencies['axios']).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
