import type { Page } from '@playwright/test';

/** Chinese words that stand outside of `[lang^=zh]`, of allowed names and of quotations; printed, drawn or spoken. */
export async function strayChinese(page: Page, allowed: readonly string[]): Promise<readonly string[]> {
  return page.evaluate((names) => {
    const han = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u;
    const strip = (text: string): string => names.reduce((rest, name) => rest.replaceAll(name, ''), text);
    const isChinese = (element: Element | null): boolean => element?.closest('[lang]')?.matches('[lang^="zh"]') ?? false;
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element) {
        if (isChinese(node)) continue;
        for (const attribute of ['aria-label', 'title', 'alt', 'placeholder']) {
          const value = node.getAttribute(attribute) ?? '';
          if (han.test(strip(value))) found.push(`${attribute}: ${value}`);
        }
      } else if (!isChinese(node.parentElement) && !['SCRIPT', 'STYLE', 'NOSCRIPT'].includes(node.parentElement?.tagName ?? '')) {
        if (han.test(strip(node.textContent ?? ''))) found.push(node.textContent ?? '');
      }
    }
    return [...new Set(found)];
  }, allowed);
}
