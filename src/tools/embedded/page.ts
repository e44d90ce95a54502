import { chromium, type Page } from 'playwright-core';

/** A page of a browser without a window. */
export interface HeadlessEditor {
  readonly page: Page;
  /** Ends the browser with it. */
  close(): Promise<void>;
}

/** How a page is opened. */
export interface PageOptions {
  /** In CSS pixels. */
  readonly size?: { readonly width: number; readonly height: number };
  /** Called before the address is opened, to listen or to expose functions. */
  readonly prepare?: (page: Page) => Promise<void>;
}

const SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-lcd-text', // grey edges of letters: smaller pictures, alike on every machine
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Opens an address in a browser without a window. */
export async function openHeadless(
  browser: string,
  address: string,
  { size = { width: 1280, height: 800 }, prepare }: PageOptions = {},
): Promise<HeadlessEditor> {
  const running = await chromium.launch({ executablePath: browser, headless: true, args: SWITCHES });
  try {
    const context = await running.newContext({ viewport: { ...size } });
    const page = await context.newPage();
    await prepare?.(page);
    await page.goto(address, { timeout: 60_000 });
    return { page, close: () => running.close() };
  } catch (error) {
    await running.close();
    throw error;
  }
}
