import AxeBuilder from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { expect } from 'vitest';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: flags });
}

export interface Look {
  language: 'en' | 'fr';
  width: 320 | 768 | 1280;
  scheme: 'light' | 'dark';
}

/** A browser profile of its own. Whatever breaks the content security policy, and every error in the
 * console, is kept in `faults`. */
export async function profile(browser: Browser, look: Look): Promise<{ context: BrowserContext; page: Page; faults: string[] }> {
  const context = await browser.newContext({
    viewport: { width: look.width, height: 800 },
    locale: look.language === 'fr' ? 'fr-CA' : 'en-CA',
    colorScheme: look.scheme,
    reducedMotion: 'reduce',
  });
  const faults: string[] = [];
  const page = await context.newPage();
  page.on('console', (m) => {
    if (m.type() === 'error') faults.push(`${page.url()}: ${m.text()}`);
  });
  page.on('pageerror', (e) => faults.push(`${page.url()}: ${e.message}`));
  return { context, page, faults };
}

/** Nothing axe finds, no scrolling sideways, a title and a language. */
export async function sound(page: Page, language: 'en' | 'fr'): Promise<void> {
  await page.waitForLoadState('networkidle');
  const found = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  expect(
    found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(' | ')}`),
    page.url(),
  ).toEqual([]);
  const { sideways, lang, title } = await page.evaluate(() => ({
    sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    lang: document.documentElement.lang,
    title: document.title,
  }));
  expect(sideways, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(0);
  expect(lang.slice(0, 2), page.url()).toBe(language);
  expect(title, page.url()).not.toBe('');
}
