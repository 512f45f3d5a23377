// How long one key takes in the search field of the live app, from the key to the drawn answer, with all guides loaded.
import { chromium } from 'playwright-core';
import { EXECUTABLE, FLAGS, PHONE } from './visit.mjs';

/** Typed letter by letter, as people type them. */
const QUERIES = ['လုပ်ခမရ', 'ပတ်စပို့', 'UNHCR', 'passport', 'wages not paid', 'ကိုယ်ဝန်'];

/** Resolves to the milliseconds of every key but the first, which makes the index, and of that first one. */
export async function measureKeys({ url, cpu }) {
  const browser = await chromium.launch({ executablePath: EXECUTABLE, headless: true, args: FLAGS });
  try {
    const page = await (await browser.newContext(PHONE)).newPage();
    await page.goto(url);
    await page.locator('#app:not([hidden]) .search input').waitFor();
    const texts = page.waitForResponse((response) => response.url().includes('-read-'));
    await page.locator('#app .search input').focus();
    await texts;
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    const [first, ...rest] = await page.evaluate(typeAll, QUERIES);
    return { first, keys: rest };
  } finally {
    await browser.close();
  }
}

/** Runs in the page. */
async function typeAll(queries) {
  const field = document.querySelector('#app .search input');
  const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const times = [];
  for (const query of queries) {
    for (let length = 1; length <= query.length; length += 1) {
      await drawn();
      const start = performance.now();
      field.value = query.slice(0, length);
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await drawn();
      times.push(performance.now() - start);
    }
  }
  return times;
}
