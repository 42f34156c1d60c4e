// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { nextTick, shallowReactive } from 'vue';
import LogoImage from '@/components/LogoImage.vue';
import { mount, type Mounted } from './mount';

let mounted: Mounted | undefined;
afterEach(() => mounted?.unmount());

const image = (): HTMLImageElement | null => mounted?.root.querySelector('img') ?? null;

describe('a logo', () => {
  it('is an image of its file, said by its words', () => {
    mounted = mount(LogoImage, { src: 'logo.svg', alt: 'Monitor' });
    expect([image()?.getAttribute('src'), image()?.alt]).toEqual(['logo.svg', 'Monitor']);
  });

  it('is not there when its file does not load, and comes back with another file', async () => {
    const props = shallowReactive<Record<string, string>>({ src: 'missing.png', alt: 'Monitor' });
    mounted = mount(LogoImage, props);
    image()?.dispatchEvent(new Event('error'));
    await nextTick();
    expect(image()).toBeNull();
    props['src'] = 'logo.png';
    await nextTick();
    expect(image()?.getAttribute('src')).toBe('logo.png');
  });
});
