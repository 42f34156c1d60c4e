// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nextTick, shallowRef, type App } from 'vue';
import { usePageStart } from '@/stores/use-page-start';
import { mount } from './harness';

const page = document.createElement('main');
const heading = document.createElement('h1');
heading.tabIndex = -1;
const elsewhere = document.createElement('button');
page.append(elsewhere, heading);

let app: App | undefined;
beforeEach(() => {
  document.body.append(page);
  elsewhere.focus();
});
afterEach(() => app?.unmount());

describe('usePageStart', () => {
  it('goes to the heading, and again from page to page', async () => {
    const id = shallowRef('pil-01');
    ({ app } = await mount(() => usePageStart(shallowRef(page), [id])));
    await nextTick();
    expect(document.activeElement).toBe(heading);
    elsewhere.focus();
    id.value = 'pil-02';
    await nextTick();
    await nextTick();
    expect(document.activeElement).toBe(heading);
  });

  it('leaves the focus to whoever was sent to one', async () => {
    ({ app } = await mount(() => usePageStart(shallowRef(page), [], () => true)));
    await nextTick();
    expect(document.activeElement).toBe(elsewhere);
  });
});
