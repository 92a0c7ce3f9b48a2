import { join } from 'node:path';
import axe from 'axe-core';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { expect } from 'vitest';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Fields of dates follow the browser's own language, not the page's.
  '--lang=en-US',
];

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: flags });
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}

export type Language = 'en' | 'fr';

export interface Look {
  language: Language;
  width: 320 | 768 | 1280;
  scheme: 'light' | 'dark';
}

/** A browser with its own cookies and storage. */
export interface Profile {
  context: BrowserContext;
  page: Page;
  /** Every error in the console, whatever broke the content security policy, and every dialog a
   * script opened. */
  faults: string[];
}

/** A browser profile of its own. A narrow one is touched, a wide one has a mouse. */
export async function profile(browser: Browser, look: Look, options: BrowserContextOptions = {}): Promise<Profile> {
  const context = await browser.newContext({
    viewport: { width: look.width, height: 800 },
    hasTouch: look.width < 1280,
    locale: look.language === 'fr' ? 'fr-CA' : 'en-CA',
    timezoneId: 'America/Toronto',
    colorScheme: look.scheme,
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(20_000);
  const faults: string[] = [];
  const page = await context.newPage();
  count(page);
  // As long as somebody listens, choosing a file opens no window of the system.
  page.on('filechooser', () => undefined);
  page.on('console', (m) => {
    if (m.type() === 'error') faults.push(`${page.url()}: ${m.text()}`);
  });
  page.on('pageerror', (e) => faults.push(`${page.url()}: ${e.message}`));
  page.on('dialog', (d) => {
    // Leaving a page with unsaved answers asks by design; whatever else opens is somebody's script.
    if (d.type() !== 'beforeunload') faults.push(`${page.url()}: ${d.type()} ${d.message()}`);
    void d.accept();
  });
  return { context, page, faults };
}

const flights = new WeakMap<Page, { under: number; tell: Set<() => void> }>();

function count(page: Page): void {
  const flight = { under: 0, tell: new Set<() => void>() };
  flights.set(page, flight);
  page.on('request', () => flight.under++);
  const landed = () => {
    flight.under--;
    if (flight.under === 0) flight.tell.forEach((tell) => tell());
  };
  page.on('requestfinished', landed);
  page.on('requestfailed', landed);
}

/** Waits until nothing is asked of the server and what was answered has been drawn. */
export async function settled(page: Page): Promise<void> {
  const flight = flights.get(page);
  if (!flight) throw new Error('a page of no profile');
  for (;;) {
    if (flight.under > 0) await new Promise<void>((resolve) => flight.tell.add(resolve));
    flight.tell.clear();
    const drawn = await page
      .evaluate(() => new Promise<boolean>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(document.readyState === 'complete')))))
      // The page was left meanwhile: the next one is waited for.
      .catch(() => page.waitForLoadState('load').then(() => false));
    if (drawn && flight.under === 0) return;
  }
}

/** Opens an address and waits until its screen, or what it says instead, is there. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await shown(page);
}

async function shown(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('h1, [role=alert]') && !document.querySelector('.skeleton'));
  await settled(page);
}

const nowhere = '/nowhere';

/** Goes to another path of the department without loading the page anew, as following a link does.
 * The way leads over an address that names nothing: when its screen, `missing`, is there, nothing
 * of the one before is left that could be taken for the next. */
export async function follow(page: Page, path: string, missing: string): Promise<void> {
  const push = (to: string) =>
    page.evaluate((to) => {
      history.pushState(null, '', to);
      dispatchEvent(new PopStateEvent('popstate', { state: null }));
      scrollTo(0, 0);
    }, to);
  await push(nowhere);
  await page.getByRole('heading', { level: 1, name: missing, exact: true }).waitFor();
  await settled(page);
  // Nor is anything left that the browser kept for the one before. The next may say the same
  // as this one, so its heading is marked.
  await page.evaluate(() => {
    document.querySelector('h1')?.setAttribute('data-left', '');
    for (const key of Object.keys(localStorage)) if (key !== 'laurel.language') localStorage.removeItem(key);
  });
  await push(path);
  await page.waitForFunction(() => !document.querySelector('[data-left]'));
  await shown(page);
}

/** Nothing axe finds, no scrolling sideways, a title and a language. */
export async function sound(page: Page, language: Language): Promise<void> {
  await settled(page);
  // axe is read once for a page: that takes the browser as long as looking a small screen through.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  expect(page.frames(), 'axe is in the page alone').toHaveLength(1);
  const found = await page.evaluate(async () => {
    const { violations } = await window.axe.run(document, {
      runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
      resultTypes: ['violations'],
      preload: false,
    });
    return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(' | ')}`);
  });
  expect(found, page.url()).toEqual([]);
  await upright(page, language);
}

/** No scrolling sideways, a title and a language. */
export async function upright(page: Page, language: Language): Promise<void> {
  const { sideways, wide, lang, title } = await page.evaluate(() => {
    const { scrollWidth, clientWidth, lang } = document.documentElement;
    const beyond = scrollWidth > clientWidth ? [...document.querySelectorAll('body *')].filter((e) => e.getBoundingClientRect().right > clientWidth + 0.5) : [];
    return {
      sideways: scrollWidth - clientWidth,
      wide: beyond.slice(0, 3).map((e) => `${e.tagName.toLowerCase()}.${e.getAttribute('class') ?? ''}`),
      lang,
      title: document.title,
    };
  });
  expect(sideways, `${page.url()} scrolls sideways: ${wide.join(', ')}`).toBeLessThanOrEqual(0);
  expect(lang.slice(0, 2), page.url()).toBe(language);
  expect(title, page.url()).not.toBe('');
}

/** Keeps a picture of what each of them saw last, where LAUREL_E2E_PICTURES names a folder for it. */
export async function pictures(opened: Profile[], name: string): Promise<void> {
  const folder = process.env['LAUREL_E2E_PICTURES'];
  if (folder) await Promise.all(opened.map((one, i) => one.page.screenshot({ path: join(folder, `${name}-${String(i)}.png`), fullPage: true }).catch(() => undefined)));
}

/** Keeps a picture of a page as it is, in the same folder. */
export async function shot(page: Page, name: string): Promise<void> {
  const folder = process.env['LAUREL_E2E_PICTURES'];
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
