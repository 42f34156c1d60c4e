import type { Page } from '@playwright/test';

/** Something to be seen on the wall; edges in px from the window's upper left corner. */
export interface Ink {
  readonly kind: 'text' | 'shape' | 'rule';
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** What it says; empty for shapes and rules. */
  readonly words: string;
  /** Whether it belongs to the scene, not to header and foot. */
  readonly isScene: boolean;
}

/** All that a reader sees of a wall. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Name of the layout. */
  readonly layout: string;
  readonly ink: readonly Ink[];
}

/** Reads text, drawn shapes and rules of the wall, where they really stand. */
export async function readPicture(page: Page): Promise<Picture> {
  return page.evaluate(() => {
    const main = document.querySelector('main');
    if (!main) throw new Error('there is no wall');
    const ink: Ink[] = [];
    const note = (kind: Ink['kind'], owner: Element, box: { left: number; top: number; right: number; bottom: number }, words = ''): void => {
      const { left, top, right, bottom } = box;
      if (right > left && bottom > top) ink.push({ kind, left, top, right, bottom, words, isScene: owner.closest('.scene') !== null });
    };
    const isPainted = (colour: string): boolean => colour !== 'none' && !/^(?:transparent|rgba\(.*, 0\))$/.test(colour);

    function noteRules(element: Element, style: CSSStyleDeclaration): void {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const widthOf = (side: 'Top' | 'Right' | 'Bottom' | 'Left'): number =>
        style[`border${side}Style`] !== 'none' && isPainted(style[`border${side}Color`]) ? parseFloat(style[`border${side}Width`]) : 0;
      note('rule', element, { left, top, right, bottom: top + widthOf('Top') });
      note('rule', element, { left, top: bottom - widthOf('Bottom'), right, bottom });
      note('rule', element, { left, top, right: left + widthOf('Left'), bottom });
      note('rule', element, { left: right - widthOf('Right'), top, right, bottom });
      const isFilled = isPainted(style.backgroundColor) || style.backgroundImage !== 'none';
      if (element.childElementCount === 0 && (isFilled || element.tagName === 'IMG')) note('shape', element, { left, top, right, bottom });
    }

    /** A shape as large as its picture is the ground of it. */
    function noteShape(element: SVGGraphicsElement, style: CSSStyleDeclaration): void {
      if (element.closest('defs, clipPath, pattern, mask') || !(isPainted(style.fill) || isPainted(style.stroke))) return;
      const box = element.getBoundingClientRect();
      const whole = element.ownerSVGElement?.getBoundingClientRect();
      if (whole && box.width > whole.width * 0.9 && box.height > whole.height * 0.9) return;
      // A straight line has no area of its own.
      const pen = parseFloat(style.strokeWidth) || 1;
      note('shape', element, { left: box.left, top: box.top, right: Math.max(box.right, box.left + pen), bottom: Math.max(box.bottom, box.top + pen) });
    }

    for (const element of main.querySelectorAll('*')) {
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || element.closest('.visually-hidden, .said')) continue;
      const style = getComputedStyle(element);
      if (element.matches('path, rect, circle, ellipse, line, polyline, polygon, image')) noteShape(element as SVGGraphicsElement, style);
      else if (element instanceof HTMLElement) noteRules(element, style);
      for (const node of element.childNodes) {
        if (node.nodeType !== Node.TEXT_NODE || (node.textContent ?? '').trim() === '') continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const box of range.getClientRects()) note('text', element, box, node.textContent ?? '');
      }
    }
    return { width: window.innerWidth, height: window.innerHeight, layout: main.dataset['layout'] ?? '', ink };
  });
}
