import type { Locator, Page } from 'playwright-core';
import type { Act } from './scenes';

/** Plays one act and waits until the picture stands still. */
export async function perform(page: Page, act: Act): Promise<void> {
  if ('open' in act) await quickOpen(page, act.open);
  if ('command' in act) await quickOpen(page, `>${act.command}`);
  if ('find' in act) await find(page, act.find);
  if ('press' in act) await page.keyboard.press(act.press);
  if ('type' in act) await page.keyboard.type(act.type);
  if ('expand' in act) await expand(page, act.expand);
  if ('click' in act) await (await rowOf(page, act.click)).click();
  await settle(page);
}

/** Waits until two photographs taken one after the other are the same; after twenty seconds, no longer. */
export async function settle(page: Page): Promise<void> {
  const end = Date.now() + 20_000;
  let before = await page.screenshot();
  let alike = 0;
  while (alike < 2 && Date.now() < end) {
    await page.waitForTimeout(400);
    const now = await page.screenshot();
    alike = now.equals(before) ? alike + 1 : 0;
    before = now;
  }
}

/** Chooses an entry of the quick input by its title, waiting for it while extensions still start. */
async function quickOpen(page: Page, text: string): Promise<void> {
  const title = text.replace(/^>/, '').toLowerCase();
  const input = page.locator('.quick-input-widget:visible input');
  const first = page.locator('.quick-input-list .monaco-list-row').first();
  let offered = '';
  for (let attempt = 0; attempt < 10; attempt++) {
    await page.keyboard.press(text.startsWith('>') ? 'F1' : 'Control+P');
    await input.waitFor({ timeout: 10_000 });
    await input.fill(text);
    await page.waitForTimeout(700); // the list is sorted anew while results come in
    offered = (await first.getAttribute('aria-label', { timeout: 10_000 })) ?? '';
    if (offered.toLowerCase().startsWith(title)) {
      await page.keyboard.press('Enter');
      await taken(input, text);
      return;
    }
    await page.keyboard.press('Escape');
    await page.waitForTimeout(1000);
  }
  throw new Error(`“${text}” is not offered, but “${offered}”`);
}

/** Waits until the choice has been taken: the input is gone, or the command has one of its own. */
async function taken(input: Locator, text: string): Promise<void> {
  const end = Date.now() + 10_000;
  // It may go away between the two questions.
  const value = () => input.inputValue({ timeout: 500 }).catch(() => undefined);
  while ((await input.isVisible()) && (await value()) === text) {
    if (Date.now() > end) throw new Error(`“${text}” was chosen, and nothing happened`);
    await input.page().waitForTimeout(100);
  }
}

async function find(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+F');
  const input = page.locator('.find-widget .find-part textarea').first();
  await input.waitFor({ timeout: 10_000 });
  await input.fill(text);
  await page.keyboard.press('Enter');
  const count = await page.locator('.find-widget .matchesCount').textContent();
  await page.keyboard.press('Escape');
  if (count?.includes('No results')) throw new Error(`“${text}” does not stand in the article`);
}

/** The row of a tree, waited for while the workspace may still be read. */
async function rowOf(page: Page, label: string): Promise<Locator> {
  const row = page.locator('.monaco-list-row', { hasText: label }).first();
  await row.waitFor({ timeout: 60_000 });
  return row;
}

async function expand(page: Page, label: string): Promise<void> {
  const row = await rowOf(page, label);
  if ((await row.getAttribute('aria-expanded')) === 'false') await row.locator('.monaco-tl-twistie').click();
}
