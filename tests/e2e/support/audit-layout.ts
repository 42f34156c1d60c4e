import type { Page } from '@playwright/test';
import { roomFaults } from './audit-room';
import { readPicture } from './ink';

/** What is wrong with the layout of the wall as it stands; empty = nothing. */
export async function auditLayout(page: Page): Promise<readonly string[]> {
  return [...(await auditElements(page)), ...roomFaults(await readPicture(page))];
}

/** Text clipped, overlapping or too small; anything that scrolls, leaves the screen or is scaled. */
async function auditElements(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const LEAST_PX = 12;
    const faults: string[] = [];
    const say = (what: string, words: string): void => void faults.push(`${what}: ${words.trim().slice(0, 60)}`);
    const isShown = (element: Element): boolean =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !element.closest('.visually-hidden, .said');

    interface Box {
      readonly left: number;
      readonly top: number;
      readonly right: number;
      readonly bottom: number;
      readonly words: string;
      readonly owner: Element;
    }

    /** The ink of a line is lower than its box: an em about the middle, less the room above and below the strokes. */
    const ink = (box: DOMRect, size: number, words: string, owner: Element): Box => {
      const middle = (box.top + box.bottom) / 2;
      const half = Math.min(box.height, size) * 0.42;
      return { left: box.left, right: box.right, top: middle - half, bottom: middle + half, words, owner };
    };
    const textBoxes = (): Box[] => {
      const boxes: Box[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const owner = node.parentElement;
        const words = node.textContent ?? '';
        if (!owner || words.trim() === '' || ['SCRIPT', 'STYLE', 'NOSCRIPT'].includes(owner.tagName) || !isShown(owner)) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const size = parseFloat(getComputedStyle(owner).fontSize);
        if (size < LEAST_PX - 0.01) say(`text of ${size} px`, words);
        for (const box of range.getClientRects()) if (box.width > 0 && box.height > 0) boxes.push(ink(box, size, words, owner));
      }
      return boxes;
    };
    const clipper = (element: Element): Element | null => {
      for (let each: Element | null = element; each && each !== document.body; each = each.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(each);
        if (overflowX !== 'visible' || overflowY !== 'visible') return each;
      }
      return null;
    };

    /** A layout is laid out anew, never a scaled picture of another; turning and moving are not scaling. */
    const isScaled = (element: Element): boolean => {
      const { transform, scale, zoom } = getComputedStyle(element);
      const matrix = element instanceof SVGTextElement ? element.getScreenCTM() : new DOMMatrix(transform);
      const sides = matrix ? [Math.hypot(matrix.a, matrix.b), Math.hypot(matrix.c, matrix.d)] : [];
      return scale !== 'none' || zoom !== '1' || sides.some((side) => Math.abs(side - 1) > 0.001);
    };

    const root = document.documentElement;
    if (root.scrollWidth > window.innerWidth || root.scrollHeight > window.innerHeight) say('the page scrolls', `${root.scrollWidth}×${root.scrollHeight}`);
    for (const element of document.querySelectorAll('body *')) {
      if (!isShown(element)) continue;
      const name = `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">`;
      const isShape = element instanceof SVGElement && !(element instanceof SVGTextElement);
      const { overflowX, overflowY } = getComputedStyle(element);
      const scrolls =
        (/auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth) ||
        (/auto|scroll/.test(overflowY) && element.scrollHeight > element.clientHeight);
      if (scrolls) say(`${name} scrolls`, element.textContent ?? '');
      if ((!isShape || element instanceof SVGSVGElement) && isScaled(element)) say(`${name} is scaled`, element.textContent ?? '');
      const box = element.getBoundingClientRect();
      const isOut = box.right > window.innerWidth + 1 || box.bottom > window.innerHeight + 1 || box.left < -1 || box.top < -1;
      if (box.width > 0 && box.height > 0 && isOut && !isShape) say(`${name} leaves the screen`, element.textContent ?? '');
    }

    const boxes = textBoxes();
    for (const box of boxes) {
      let ancestor = clipper(box.owner);
      while (ancestor) {
        const frame = ancestor.getBoundingClientRect();
        if (box.left < frame.left - 1.5 || box.right > frame.right + 1.5 || box.top < frame.top - 1.5 || box.bottom > frame.bottom + 1.5) {
          say(`clipped by .${ancestor.getAttribute('class') ?? ancestor.tagName}`, box.words);
          break;
        }
        ancestor = ancestor.parentElement && clipper(ancestor.parentElement);
      }
    }
    boxes.forEach((a, index) => {
      for (const b of boxes.slice(index + 1)) {
        const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (width > 1.5 && height > 1.5) say('overlapping', `${a.words.trim().slice(0, 28)} / ${b.words.trim().slice(0, 28)}`);
      }
    });
    return [...new Set(faults)];
  });
}
