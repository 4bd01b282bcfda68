import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Page, untilTrue } from '../../scripts/browsers/driver.ts';
import { articleUrl, demoArticle } from '../../scripts/world/articles.ts';
import { violations } from './axe.ts';
import { withDemoArticles } from './demo-articles.ts';
import { endQuietly, type Session, startSession } from './driver-session.ts';
import {
  appears,
  badgeBecomes,
  english,
  openPopup,
  situationOf,
  titleBecomes,
  toolbarOf,
} from './seen-outside.ts';

let session: Session;
let options: Page;
let popup: Page;
let tabId: number;

beforeAll(async () => {
  session = await startSession();
  options = await withDemoArticles(session.driver);
  const page = await session.driver.open(situationOf(session.world, 'link too low').url);
  tabId = await page.tabId();
  await badgeBecomes(options, tabId, '!');
  popup = await openPopup(session.driver, tabId, 'verdict');
});
afterAll(() => endQuietly(session));

/** What has the focus: how tests call it, and whether a reader sees that it has. */
interface Focused {
  name: string;
  seen: boolean;
}
const focused = (page: Page): Promise<Focused> =>
  page.evaluate<Focused>(`(() => {
    const element = document.activeElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { height, width } = element.getBoundingClientRect();
    return {
      name: element.dataset.action ?? element.dataset.report ?? element.dataset.mark ?? element.getAttribute('href') ?? element.className + element.nodeName,
      seen: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && height > 0 && width > 0,
    };
  })()`);

/** Begins at the heading, as a reader does, and presses Tab until `ends`; gives what was met, in order. */
async function walk(page: Page, ends: (now: Focused) => Promise<boolean> | boolean): Promise<Focused[]> {
  await page.evaluate(
    '(() => { const [h1] = document.querySelectorAll("h1"); h1.tabIndex = -1; h1.focus(); })()',
  );
  const met: Focused[] = [];
  while (met.length < 60) {
    await page.press('Tab');
    const now = await focused(page);
    met.push(now);
    if (await ends(now)) return met;
  }
  throw new Error(`Tab leads to ${met.map(({ name }) => name).join(', ')} only`);
}

/** Presses Tab until something has the focus, which must be seen. */
async function tabTo(page: Page, name: string): Promise<void> {
  const met = await walk(page, (now) => now.name === name);
  expect(met.at(-1)).toEqual({ name, seen: true });
}

/** Whether the last thing in the page that can have the focus has it. */
const atTheEnd = (): Promise<boolean> =>
  popup.evaluate<boolean>(
    `[...document.querySelectorAll(${JSON.stringify(focusable)})].at(-1) === document.activeElement`,
  );
const focusable = 'a[href], button, summary, input, textarea';

const stateBecomes = (state: string): Promise<true> => appears(popup, `main[data-state="${state}"]`);

test('Tab leads through everything that can be done, in the order in which it is read, and is seen', async () => {
  const met = await walk(popup, atTheEnd);
  expect(met.filter(({ seen }) => !seen)).toEqual([]);
  const names = met.map(({ name }) => name);
  expect(names.slice(0, 6)).toEqual(['copy', 'original', 'again', 'pause', 'off', 'options']);
  expect(names).toContain(`/compare.html?tab=${tabId}&source=0`);
  expect(names.at(-1)).toBe('SUMMARY');
  expect(await popup.evaluate(`document.querySelectorAll(${JSON.stringify(focusable)}).length`)).toBe(
    names.length,
  );
});

test('Enter copies the citation', async () => {
  await tabTo(popup, 'copy');
  await popup.press('Enter');
  await untilTrue(english('copied'), () =>
    popup.evaluate<boolean>(`document.body.innerText.includes(${JSON.stringify(english('copied'))})`),
  );
});

test('Space checks again, and the focus is not lost', async () => {
  await popup.evaluate(`(() => {
    window.states = [];
    const main = document.querySelector('main');
    new MutationObserver(() => window.states.push(main.dataset.state)).observe(main, { attributeFilter: ['data-state'] });
  })()`);
  await tabTo(popup, 'again');
  await popup.press('Space');
  await untilTrue('a check and a verdict', () =>
    popup.evaluate<boolean>('window.states.join() === "checking,verdict"'),
  );
  expect(await focused(popup)).toEqual({ name: 'again', seen: true });
});

test('off here and on again, pause and resume: the focus goes to the way back, the toolbar says so', async () => {
  for (const [away, state, back, title] of [
    ['off', 'off-here', 'on', english('state_offHere', 'podilskyi-visnyk.example')],
    ['pause', 'paused', 'resume', english('state_paused')],
  ] as const) {
    await tabTo(popup, away);
    await popup.press('Enter');
    await stateBecomes(state);
    await untilTrue(`the focus on ${back}`, async () => (await focused(popup)).name === back);
    await titleBecomes(options, tabId, title);
    expect(await focused(popup)).toEqual({ name: back, seen: true });
    await popup.press('Space');
    await stateBecomes('verdict');
    await titleBecomes(options, tabId, english('status_notMet_position'));
    expect((await toolbarOf(options, tabId)).text).toBe('!');
  }
});

test('"this looks wrong" opens and is filled in', async () => {
  await walk(popup, atTheEnd);
  await popup.press('Enter');
  await appears(popup, '.report');
  const names = (await walk(popup, atTheEnd)).map(({ name, seen }) => (seen ? name : `${name}, not seen`));
  expect(names.slice(-6)).toEqual(['SUMMARY', 'TEXTAREA', 'INPUT', 'holdsTEXTAREA', 'save', 'copy']);
  expect(await violations(popup)).toEqual([]);
  await tabTo(popup, 'INPUT');
  await popup.press('Space');
  await untilTrue('the passages in the report', () =>
    popup.evaluate<boolean>('document.querySelector(".holds").value.includes("\\"passages\\": [\\n    \\"")'),
  );
});

test('the original, the comparison and the options open', async () => {
  const opens = async (name: string, path: string): Promise<void> => {
    await popup.front();
    await tabTo(popup, name);
    await popup.press('Enter');
    await untilTrue(`a tab with ${path}`, () =>
      options.evaluate<boolean>(
        `chrome.tabs.query({}).then((tabs) => tabs.some(({ url, pendingUrl }) => (pendingUrl || url || '').endsWith(${JSON.stringify(path)})))`,
      ),
    );
  };
  await opens('original', articleUrl(demoArticle(4180020)));
  await opens(`/compare.html?tab=${tabId}&source=0`, `compare.html?tab=${tabId}&source=0`);
  await popup.evaluate('void (chrome.runtime.openOptionsPage = async () => { window.asked = true; })');
  await popup.front();
  await tabTo(popup, 'options');
  await popup.press('Enter');
  await untilTrue('the options to be asked for', () => popup.evaluate<boolean>('window.asked === true'));
});
