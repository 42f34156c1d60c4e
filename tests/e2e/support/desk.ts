import { expect, type Page } from '@playwright/test';
import type { FaultServer } from '../../fixtures/fault-server';
import { expectReady } from './wall';

export { expectReady };

/** Opens the desk, with parameters such as `sector=tyres&lang=en`, and waits until it stands. */
export async function openDesk(page: Page, site: FaultServer, parameters = ''): Promise<void> {
  await page.goto(`${site.url}#/explore${parameters === '' ? '' : `?${parameters}`}`);
  await expectReady(page);
  await expect(page.getByTestId('result-count')).not.toHaveAttribute('data-value', '');
}
