import type { Page } from '@playwright/test';
import type { Citation } from '@/domain/citation';
import { drawerOf } from './wall';

/** What the open drawer shows. */
export interface DrawerLook {
  /** Ids of the input records, in their order. */
  readonly records: readonly string[];
  /** Collections named as searched in vain. */
  readonly searched: readonly string[];
  readonly isIllustrative: boolean;
}

export async function readDrawer(page: Page): Promise<DrawerLook> {
  return drawerOf(page).evaluate((drawer) => {
    const read = (name: string): string[] => [...drawer.querySelectorAll(`[${name}]`)].map((each) => each.getAttribute(name) ?? '');
    return { records: read('data-record'), searched: read('data-searched'), isIllustrative: drawer.querySelector('[data-evidence="illustrative"]') !== null };
  });
}

/** Words that must be marked: a citation, the record that makes it, and the whole text of its paragraph. */
export interface Quoted extends Pick<Citation, 'paragraph' | 'exact'> {
  readonly record: string;
  readonly text: string;
}

/** What is wrong with the marks of the open drawer: words not marked, not verbatim, or not to be seen. Empty = all well. */
export async function auditMarks(page: Page, quoted: readonly Quoted[]): Promise<readonly string[]> {
  return drawerOf(page).evaluate((drawer, expected) => {
    const isSeen = (mark: Element): boolean => {
      mark.scrollIntoView({ block: 'center' });
      const box = mark.getClientRects()[0];
      if (!box || box.width === 0 || !mark.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
      const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      return top !== null && (mark.contains(top) || top.contains(mark));
    };
    return expected.flatMap(({ record, paragraph, exact, text }) => {
      const block = drawer.querySelector(`[data-paragraph="${paragraph}"] blockquote`);
      if (block?.textContent !== text) return [`${record}: paragraph ${paragraph} is not shown verbatim`];
      const marks = [...block.querySelectorAll('mark')].filter((mark) => mark.dataset['cite']?.split(' ').includes(record));
      if (!marks.map((mark) => mark.textContent).join('').includes(exact)) return [`${record}: not marked: ${exact}`];
      return marks.filter((mark) => !isSeen(mark)).map((mark) => `${record}: marked out of sight: ${mark.textContent}`);
    });
  }, quoted);
}
