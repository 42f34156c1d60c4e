// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nextTick, shallowRef, type App } from 'vue';
import type { SceneId } from '@/domain/scene';
import { useReadinessStore } from '@/stores/readiness';
import { useSceneStore } from '@/stores/scene';
import { usePlaylist } from '@/surfaces/wall/use-playlist';
import { answerFrom, mount, type Files } from '../../stores/harness';

const files: Files = new Map();
vi.mock('@/data/http', () => ({ fetchBody: async (path: string) => answerFrom(files, path) }));

/** 09:00 in Shanghai. */
const MORNING = Date.UTC(2026, 10, 25, 1);

let app: App | undefined;
beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(MORNING);
  files.clear();
});
afterEach(() => {
  app?.unmount();
  vi.useRealTimers();
});

async function start(address: string, config: object = {}) {
  files.set('config.json', JSON.stringify(config));
  const idle = shallowRef(true);
  const empty = new Set<SceneId>();
  const panel = shallowRef<'fresh' | 'loading'>('fresh');
  const mounted = await mount(() => {
    const readiness = useReadinessStore();
    readiness.followPanel('any', panel);
    return { wall: useSceneStore(), playlist: usePlaylist(idle, (scene) => empty.has(scene)) };
  }, address);
  app = mounted.app;
  await vi.advanceTimersByTimeAsync(0);
  const { wall, playlist } = mounted.result;
  const pass = async (seconds: number): Promise<string> => {
    await vi.advanceTimersByTimeAsync(seconds * 1000);
    await nextTick();
    return wall.current;
  };
  return { ...mounted, wall, playlist, idle, empty, panel, pass };
}

describe('a playlist', () => {
  it('shows each scene for its dwell time, round and round', async () => {
    const { pass, wall } = await start('/wall?scenes=overview:20,pilots:10');
    expect(wall.current).toBe('overview');
    expect(await pass(19)).toBe('overview');
    expect(await pass(2)).toBe('pilots');
    expect(await pass(10)).toBe('overview');
  });

  it('does not play without being asked to, nor where the address pins a scene', async () => {
    const plain = await start('/wall');
    expect(plain.playlist.isPlaying.value).toBe(false);
    expect(await plain.pass(600)).toBe('overview');
    plain.app.unmount();
    const pinned = await start('/wall?scene=timeline&scenes=overview:20,pilots:10');
    expect(await pinned.pass(600)).toBe('timeline');
  });

  it('comes from the operator where the address has none, and from rotate=1 where nobody says', async () => {
    const configured = await start('/wall', { playlist: 'timeline:10,platforms:10' });
    expect(configured.wall.current).toBe('timeline');
    configured.app.unmount();
    const rotating = await start('/wall?rotate=1');
    expect(rotating.playlist.scenes.value).toEqual(['overview', 'pilots', 'platforms', 'timeline']);
  });

  it('leaves out scenes that the wall does not have', async () => {
    const { playlist } = await start('/wall?scenes=overview,benefits,pilots', { scenes: ['overview', 'pilots'] });
    expect(playlist.scenes.value).toEqual(['overview', 'pilots']);
  });

  it('waits while somebody is there or holds it, and until the scene stands complete', async () => {
    const { pass, idle, playlist, panel } = await start('/wall?scenes=overview:20,pilots:10');
    idle.value = false;
    expect(await pass(300)).toBe('overview');
    idle.value = true;
    playlist.isHeld.value = true;
    expect(await pass(300)).toBe('overview');
    playlist.isHeld.value = false;
    panel.value = 'loading';
    expect(await pass(300)).toBe('overview');
    panel.value = 'fresh';
    expect(await pass(21)).toBe('pilots');
  });

  it('does not make up for a sleep of the machine', async () => {
    const { pass } = await start('/wall?scenes=overview:20,pilots:20,timeline:20');
    vi.setSystemTime(MORNING + 8 * 3_600_000);
    expect(await pass(10)).toBe('overview');
    expect(await pass(10)).toBe('pilots');
  });

  it('goes on where it is when another part of the address changes', async () => {
    const { pass, router } = await start('/wall?scenes=overview:20,pilots:20,timeline:20');
    expect(await pass(21)).toBe('pilots');
    await router.push('/wall?scenes=overview:20,pilots:20,timeline:20&theme=light');
    expect(await pass(1)).toBe('pilots');
  });

  it('keeps to the hours of a scene', async () => {
    const { pass } = await start('/wall?scenes=overview:20,pilots:20@10:00-11:00');
    expect(await pass(60)).toBe('overview');
    await pass(3_600);
    const seen = new Set<string>();
    for (let turn = 0; turn < 4; turn += 1) seen.add(await pass(20));
    expect(seen).toEqual(new Set(['overview', 'pilots']));
  });

  it('passes over scenes with nothing to show, and stays where no other has anything', async () => {
    const { pass, empty, wall } = await start('/wall?scenes=overview:10,pilots:10,timeline:10');
    empty.add('pilots');
    expect(await pass(11)).toBe('timeline');
    empty.add('overview');
    expect(await pass(11)).toBe('timeline');
    expect(wall.current).toBe('timeline');
  });

  it('goes on and back by hand, shows any scene at once, and begins its time anew', async () => {
    const { pass, playlist, wall } = await start('/wall?scenes=overview:20,pilots:20,timeline:20');
    playlist.step(-1);
    expect(wall.current).toBe('timeline');
    await pass(15);
    playlist.choose('pilots');
    expect(await pass(15)).toBe('pilots');
    playlist.choose('benefits');
    expect(wall.current).toBe('benefits');
    expect(await pass(21)).toBe('timeline');
  });
});
