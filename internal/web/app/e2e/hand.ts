import { errors, type FileChooser, type Locator, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { settled } from './browser';

export interface NamedFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** How somebody works a page. Both hands do the same things. */
export interface Hand {
  press(target: Locator): Promise<void>;
  /** Puts a text in the place of what a field holds. */
  write(target: Locator, text: string): Promise<void>;
  /** Chooses one of the options of a select by its words. */
  choose(target: Locator, label: string): Promise<void>;
  /** Chooses one of a group of radio buttons. */
  pick(target: Locator): Promise<void>;
  attach(target: Locator, file: NamedFile): Promise<void>;
  /** Writes a calendar day, YYYY-MM-DD. */
  day(target: Locator, day: string): Promise<void>;
}

/** With the mouse or a finger. */
export function mouse(page: Page): Hand {
  const after = async (act: Promise<unknown>) => {
    await act;
    await settled(page);
  };
  // What is drawn by the label around it is pressed there.
  const drawn = async (target: Locator) => {
    const label = target.locator('xpath=ancestor::label');
    await target.waitFor({ state: 'attached' });
    return (await label.count()) > 0 ? label : target;
  };
  const press = (target: Locator) => after(drawn(target).then((one) => one.click()));
  return {
    press,
    write: (target, text) => after(target.fill(text)),
    choose: (target, label) => after(target.selectOption({ label })),
    pick: press,
    day: (target, day) => after(target.fill(day)),
    attach: (target, file) =>
      after(
        choosing(page, () => target.click()).then((chooser) => chooser.setFiles(file)),
      ),
  };
}

async function choosing(page: Page, act: () => Promise<unknown>): Promise<FileChooser> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), act()]);
  return chooser;
}

/** With Tab, Shift+Tab, Enter, Space, the arrows and the letters, and nothing else. After each act the
 * focus has to be somewhere, and to be seen. */
export function keyboard(page: Page): Hand {
  const { keyboard: keys } = page;
  const act = async (target: Locator, how: () => Promise<unknown>) => {
    await reach(page, target);
    await focusSeen(page);
    await page.evaluate(() => void ((window as { here?: boolean }).here = true));
    await how();
    await settled(page);
    // A page that has just been loaded begins at its top, where the skip link is.
    if (await page.evaluate(() => (window as { here?: boolean }).here === true)) await focusSeen(page);
  };
  return {
    press: (target) =>
      act(target, async () => {
        const how = await target.evaluate((e) => (e.matches('a, summary') ? 'Enter' : e.matches('input') ? 'Space' : ''));
        // A button is pressed by either.
        await keys.press(how === '' ? (presses++ % 2 === 0 ? 'Enter' : 'Space') : how);
      }),
    write: (target, text) =>
      act(target, async () => {
        await keys.press('Control+A');
        await keys.press('Delete');
        await keys.type(text);
      }),
    choose: (target, label) =>
      act(target, async () => {
        const steps = await target.evaluate(
          (select: HTMLSelectElement, wanted) => [...select.options].findIndex((o) => o.label === wanted) - select.selectedIndex,
          label,
        );
        for (let i = 0; i < Math.abs(steps); i++) await keys.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
        expect(await target.evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.label)).toBe(label);
      }),
    pick: (target) =>
      act(target, async () => {
        for (let i = 0; !(await isFocused(target)); i++) {
          expect(i, 'no arrow leads to the radio button').toBeLessThan(20);
          await keys.press('ArrowDown');
        }
        if (!(await target.isChecked())) await keys.press('Space');
      }),
    day: (target, day) =>
      act(target, async () => {
        // The browser is started in the language whose dates begin with the month.
        const [year = '', month = '', date = ''] = day.split('-');
        await keys.type(month + date + year);
        expect(await target.inputValue()).toBe(day);
      }),
    attach: (target, file) => act(target, async () => (await choosing(page, () => keys.press('Enter'))).setFiles(file)),
  };
}

let presses = 0;

function isFocused(target: Locator): Promise<boolean> {
  return target.evaluate((e) => e === document.activeElement);
}

/** Walks to a control, or to the group of a radio button, by Tab or Shift+Tab. */
async function reach(page: Page, target: Locator): Promise<void> {
  await target.waitFor({ state: 'attached' });
  for (let i = 0; i < 300; i++) {
    const way = await target.evaluate((e) => {
      const now = document.activeElement;
      const radio = e instanceof HTMLInputElement && e.type === 'radio' ? e.name : undefined;
      if (now === e || (radio !== undefined && now instanceof HTMLInputElement && now.name === radio)) return null;
      return now && now !== document.body && now.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_PRECEDING ? 'Shift+Tab' : 'Tab';
    });
    if (way === null) return;
    await page.keyboard.press(way);
  }
  throw new errors.TimeoutError(`no way by keyboard to ${String(target)}`);
}

/** The focus is on something a reader can see, in view, not behind anything else, and marked; once
 * the screen that a link led to is there. */
async function focusSeen(page: Page): Promise<void> {
  await expect.poll(() => faultOfFocus(page), { timeout: 10_000, message: page.url() }).toBe('');
}

function faultOfFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const e = document.activeElement;
    if (!e || e === document.body || e === document.documentElement) return 'the focus is lost';
    const name = `${e.tagName.toLowerCase()}#${e.id} ${(e.textContent ?? '').trim().slice(0, 40)}`;
    const label = e instanceof HTMLInputElement ? (e.labels?.[0] ?? null) : null;
    // A control may be drawn by its label.
    const boxes = [e, ...(label ? [label] : [])].map((one) => one.getBoundingClientRect()).filter((box) => box.width > 2 && box.height > 2);
    const inView = boxes.find((box) => box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth);
    if (!inView) return `the focus is out of sight: ${name}`;
    const x = (Math.max(0, inView.left) + Math.min(innerWidth, inView.right)) / 2;
    const y = (Math.max(0, inView.top) + Math.min(innerHeight, inView.bottom)) / 2;
    const there = document.elementFromPoint(x, y);
    if (there && !e.contains(there) && !there.contains(e) && !label?.contains(there)) return `the focus is behind something: ${name}`;
    // A heading that a link led to is shown by standing at the top; a control has to be marked.
    if (!e.matches('a, button, input, select, textarea, summary, [tabindex="0"]')) return '';
    const marked = [e, e.parentElement, e.nextElementSibling, e.nextElementSibling?.firstElementChild, label].some((one) => {
      if (!one) return false;
      return ['', '::before', '::after'].some((part) => {
        const style = getComputedStyle(one, part === '' ? undefined : part);
        return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1) || style.boxShadow !== 'none';
      });
    });
    return marked ? '' : `the focus is not marked: ${name}`;
  });
}
