import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Page, untilTrue } from '../../scripts/browsers/driver.ts';
import { articleUrl, demoArticle } from '../../scripts/world/articles.ts';
import { violations } from './axe.ts';
import { withDemoArticles } from './demo-articles.ts';
import { endQuietly, type Session, startSession } from './driver-session.ts';
import { pasteInto } from './paste-into.ts';
import { appears, situationOf } from './seen-outside.ts';

const berries = demoArticle(4180027);
const [lead, ...rest] = [berries.lead, ...berries.paragraphs];
const html = [lead, ...rest].map((text) => `<p>${text}</p>`).join('');
const link = `<a href="${articleUrl(berries)}">Ukrinform</a>`;
let session: Session;
let verify: Page;

beforeAll(async () => {
  session = await startSession();
  await withDemoArticles(session.driver);
});
afterAll(() => endQuietly(session));
beforeEach(async () => {
  verify = await session.driver.openExtension('verify.html', 'main[data-check="empty"]', 'window');
  return () => verify.close();
});

const paste = (flavours: Record<string, string>): Promise<void> => pasteInto(verify, flavours);
const settles = (status: string): Promise<true> =>
  appears(verify, `main[data-settled="true"][data-status="${status}"]`);
const draft = (): Promise<string> => verify.evaluate<string>('document.querySelector("#draft").innerHTML');

test('a pasted draft is checked, corrected in its first paragraph, and met', async () => {
  await paste({ 'text/html': html, 'text/plain': 'not this' });
  await settles('not-met');
  await appears(verify, '#correction input[name=wording]');
  expect(await verify.evaluate('CSS.highlights.get("draft-passages").size')).toBeGreaterThan(0);
  expect(await violations(verify)).toEqual([]);
  await verify.click('[data-action=apply]');
  await settles('met');
  const corrected = await draft();
  expect(corrected).toContain(`, ${link} reports.</p>`);
  expect(corrected.split('</p>').slice(1)).toEqual(html.split('</p>').slice(1));
  await appears(verify, '#correction [data-copy=draft]');
});

test('the corrected draft is copied as rich text, plain text and Markdown', async () => {
  await paste({ 'text/html': html });
  await settles('not-met');
  await appears(verify, '[data-copy=draft]');
  const words = lead?.slice(0, -1) ?? '';
  const copied = async (form: string): Promise<{ html: string; plain: string }> => {
    await verify.evaluate(`(() => {
      const choice = document.querySelector('select[data-form=draft]');
      choice.value = ${JSON.stringify(form)};
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
    await verify.click('[data-copy=draft]');
    let held = { html: '', plain: '' };
    await untilTrue(form, async () => {
      held = await verify.clipboard();
      return held.plain.includes(`${words}, ${form === 'markdown' ? '[Ukrinform](' : 'Ukrinform'}`);
    });
    return held;
  };
  expect((await copied('rich')).html).toContain(`${words}, ${link} reports.</p>`);
  expect((await copied('plain')).plain).toContain(`${words}, Ukrinform (${articleUrl(berries)}) reports.`);
  expect((await copied('markdown')).plain).toContain(
    `${words}, [Ukrinform](${articleUrl(berries)}) reports.`,
  );
});

test('plain text is not judged for its links before it is said that it has none', async () => {
  await paste({ 'text/plain': [lead, ...rest].join('\n\n') });
  await settles('unclear');
  await verify.click('[data-action=no-links]');
  await settles('not-met');
});

test('what is typed changes what is said, and can be undone', async () => {
  await paste({ 'text/html': html });
  await settles('not-met');
  await verify.evaluate(`(() => {
    const surface = document.querySelector('#draft');
    surface.focus();
    getSelection().selectAllChildren(surface);
    document.execCommand('delete');
  })()`);
  await appears(verify, 'main[data-check="empty"]');
  await verify.evaluate(`document.execCommand('undo')`);
  await settles('not-met');
});

test('a file is read, and one that is none says why', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dzherelo-draft-'));
  try {
    const [file, broken] = [join(folder, 'draft.html'), join(folder, 'draft.docx')];
    writeFileSync(file, `<!doctype html><meta charset="utf-8">${html}`);
    writeFileSync(broken, 'PK\u0003\u0004 but no more');
    await verify.setFiles('#draft-file', [broken]);
    await appears(verify, '.sources [role=alert]');
    await verify.setFiles('#draft-file', [file]);
    await settles('not-met');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a file that is dropped on the draft takes its place', async () => {
  await paste({ 'text/plain': 'Another text.' });
  await verify.evaluate(`(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([${JSON.stringify(html)}], 'draft.html', { type: 'text/html' }));
    const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
    document.querySelector('#draft').dispatchEvent(event);
  })()`);
  await settles('not-met');
  expect(await draft()).toBe(html);
});

test('a page that is open is taken as a draft', async () => {
  const page = await session.driver.open(situationOf(session.world, 'no credit').url);
  const tabId = await page.tabId();
  await verify.evaluate(`(() => { location.search = '?tab=${tabId}'; })()`);
  await appears(verify, `#open-tabs option[value="${tabId}"]`);
  await verify.click('[data-action=take-page]');
  await settles('not-met');
  await page.close();
});

test('a draft in an editor on a page is checked, and its corrected paragraph put back there', async () => {
  const address = 'https://editor.example/new';
  session.world.put(address, {
    type: 'text/html',
    body: `<!doctype html><title>Editor</title><div contenteditable aria-label="Article">${html}</div>`,
  });
  const page = await session.driver.open(address);
  const tabId = await page.tabId();
  await verify.evaluate(`(() => { location.search = '?tab=${tabId}'; })()`);
  await appears(verify, `#open-tabs option[value="${tabId}"]`);
  await verify.click('[data-action=look-for-editors]');
  await appears(verify, '[data-editor="0"]');
  await verify.click('[data-editor="0"]');
  await settles('not-met');
  await appears(verify, '[data-action=insert]');
  await verify.click('[data-action=insert]');
  await untilTrue('the link in the editor', () =>
    page.evaluate<boolean>(`document.querySelector('div p a')?.textContent === 'Ukrinform'`),
  );
  expect(await page.evaluate(`document.querySelectorAll('div p').length`)).toBe(rest.length + 1);
  await page.close();
});
