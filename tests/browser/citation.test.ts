import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Page, untilTrue } from '../../scripts/browsers/driver.ts';
import { articleUrl, demoArticle } from '../../scripts/world/articles.ts';
import { withDemoArticles } from './demo-articles.ts';
import { endQuietly, type Session, startSession } from './driver-session.ts';
import { appears, english, openPopup, situationOf } from './seen-outside.ts';

const editor = 'https://editor.example/new';
const berries = demoArticle(4180027);
const link = `<a href="${articleUrl(berries)}">Ukrinform</a>`;
let session: Session;
let popup: Page;

beforeAll(async () => {
  session = await startSession();
  session.world.put(editor, {
    type: 'text/html',
    body: '<!doctype html><title>Editor</title><div contenteditable style="min-height:9em">.</div>',
  });
  await withDemoArticles(session.driver);
  const page = await session.driver.open(situationOf(session.world, 'no credit').url);
  popup = await openPopup(session.driver, await page.tabId(), 'verdict');
});
afterAll(() => endQuietly(session));

test('the copied citation links the original in its first paragraph, in rich and in plain text', async () => {
  await popup.click('[data-action=copy]');
  await untilTrue(english('copied'), async () =>
    (await popup.evaluate<string>('document.querySelector("main").innerText')).includes(english('copied')),
  );
  const { html, plain } = await popup.clipboard();
  expect(html).toContain(`<p>${berries.title}. This is reported by ${link}.</p>`);
  expect(plain).toBe(`${berries.title}. This is reported by Ukrinform (${articleUrl(berries)}).`);
});

test('pasted into an editor, the citation keeps its link', async () => {
  const page = await session.driver.open(editor);
  await page.paste('div');
  await appears(page, 'div a');
  expect(await page.evaluate('document.querySelector("div a").outerHTML')).toContain(link.slice(2, -4));
  expect(await page.evaluate('document.querySelector("div").textContent')).toContain(
    `${berries.title}. This is reported by Ukrinform.`,
  );
});
