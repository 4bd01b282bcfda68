import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Evaluating, untilTrue } from '../../scripts/browsers/driver.ts';
import { launchUndebugged } from '../../scripts/browsers/undebugged-chromium.ts';
import { finalState } from '../../scripts/demo/row.ts';
import { demoArticle } from '../../scripts/world/articles.ts';
import { orchardReport } from '../../scripts/world/own-texts.ts';
import { startWorld, type World } from '../../scripts/world/world.ts';
import { chooseArticles } from './demo-articles.ts';
import { browserName, extensionFolder, startSession, strangersIn } from './driver-session.ts';
import { appears, badgeBecomes, documentIn, english, titleBecomes, toolbarOf } from './seen-outside.ts';

// Chromium prerenders what a page names in its speculation rules; Firefox passes the rules over and loads it when it is
// asked for. The same is expected of both: a page that nobody has seen is not reported.
const prerenders = browserName() === 'chromium';
const front = 'https://foretold.example/front';
const story = 'https://foretold.example/story';
const rules = JSON.stringify({ prerender: [{ source: 'list', urls: ['/story'], eagerness: 'immediate' }] });
const berries = demoArticle(4180027);
const asked = (): string[] => world.reached.map(({ path }) => path);
const page = (title: string, paragraphs: readonly string[], script: string) => ({
  type: 'text/html',
  body: `<!doctype html><html lang="en"><title>${title}</title>${script}<article><h1>${title}</h1><p>${paragraphs.join('</p><p>')}</p></article>`,
});

let world: World;
let extension: Evaluating;
let end: () => Promise<void>;

beforeAll(async () => {
  if (prerenders) {
    world = await startWorld('chromium');
    const browser = await launchUndebugged({ extension: extensionFolder(), proxyPort: world.proxy.port });
    extension = browser;
    end = () => browser.close().then(() => world.close());
  } else {
    const session = await startSession();
    ({ world } = session);
    extension = await session.driver.openExtension('options.html', 'main', 'window');
    end = () => session.close();
  }
  world.put(front, page('Front', orchardReport, `<script type="speculationrules">${rules}</script>`));
  world.put(
    story,
    page(
      'Story',
      [berries.lead, ...berries.paragraphs],
      '<script>fetch("/alive?" + document.prerendering)</script>',
    ),
  );
  await appears(extension, '#articles-file');
  await extension.evaluate('chrome.storage.local.set({ collect: false })');
  await chooseArticles(extension);
});
afterAll(async () => {
  await end();
  expect(strangersIn(world)).toEqual([]);
});

test('a prerendered page is reported when it is shown, not before, and the verdict is its own', async () => {
  const tabId = await extension.evaluate<number>(
    `chrome.tabs.create({ url: ${JSON.stringify(front)} }).then(({ id }) => id)`,
  );
  await titleBecomes(extension, tabId, english('status_none'));
  const shown = await finalState(extension, tabId);
  expect(shown).toMatchObject({ state: 'verdict', verdict: { url: front } });
  const first = await documentIn(extension, tabId);
  if (prerenders) await untilTrue('the story to run', async () => asked().includes('/alive?true'));
  // Longer than a scan and a report take.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(await finalState(extension, tabId)).toEqual(shown);
  expect(await extension.evaluate('chrome.storage.session.get().then(JSON.stringify)')).not.toContain(story);
  expect((await toolbarOf(extension, tabId)).title).toBe(english('status_none'));

  const go = `func: () => { location.href = '/story'; }`;
  await extension.evaluate(`chrome.scripting.executeScript({ target: { tabId: ${tabId} }, ${go} })`);
  await badgeBecomes(extension, tabId, '!');
  expect(await documentIn(extension, tabId)).not.toBe(first);
  expect(await finalState(extension, tabId)).toMatchObject({ verdict: { url: story, status: 'not-met' } });
  const activated = `func: () => performance.getEntriesByType('navigation')[0].activationStart > 0`;
  expect(
    await extension.evaluate(
      `chrome.scripting.executeScript({ target: { tabId: ${tabId} }, ${activated} }).then(([{ result }]) => result)`,
    ),
  ).toBe(prerenders);
  expect(asked().filter((path) => path === '/story')).toHaveLength(1);
});
