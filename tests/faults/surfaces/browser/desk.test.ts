import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Page, untilTrue } from '../../../../scripts/browsers/driver.ts';
import { withDemoArticles } from '../../../browser/demo-articles.ts';
import { endQuietly, type Session, startSession } from '../../../browser/driver-session.ts';
import { pasteInto } from '../../../browser/paste-into.ts';
import { appears } from '../../../browser/seen-outside.ts';
import { articleUrl, demoArticle } from '../../../../scripts/world/articles.ts';
import { isFull, record } from '../../record.ts';
import { draftFiles, escapedXml } from '../draft-files.ts';
import { batches, everyNth, naughtyTexts } from '../naughty-strings.ts';
import { deny, offered } from './denied-copying.ts';
import { strangeParts, watchPage } from './quiet-page.ts';

let session: Session;
let verify: Page;
const texts = naughtyTexts();

beforeAll(async () => {
  session = await startSession();
  await withDemoArticles(session.driver);
});
// Whatever was asked of a host, or logged as an error, fails here.
afterAll(() => endQuietly(session));
beforeEach(async () => {
  verify = await session.driver.openExtension('verify.html', 'main[data-check="empty"]', 'window');
  await watchPage(verify);
  return () => verify.close();
});

const settles = (): Promise<true> =>
  untilTrue(
    'the check',
    () => verify.evaluate<boolean>(`document.querySelector('main[data-settled="true"]') !== null`),
    60_000,
  );
/** What Chromium tells of handlers and styles that its parser meets in a document that would run none of them. */
const strange = async (): Promise<string[]> =>
  (await strangeParts(verify)).filter(
    (part) =>
      !/^(?:script-src|style-src|base-uri|default-src|img-src|media-src)\S* (?:inline|https:\/\/hostile\.example\/(?:base\/|track))$/iu.test(
        part,
      ),
  );
const shownText = (): Promise<string> => verify.evaluate('document.querySelector("#draft").textContent');
/** Without what a draft folds or leaves out. */
const solid = (text: string): string =>
  text.toWellFormed().replace(/[\s\p{Cc}\p{Noncharacter_Code_Point}]/gu, '');
/** The words that are not all in the draft. */
const missing = (held: string, words: readonly string[]): string[] => {
  const all = solid(held);
  return words.filter((word) => !all.includes(solid(escapedXml.kept(word)))).slice(0, 5);
};

test('pasted as plain text and as HTML, every word is in the draft and none is more than a word', async () => {
  const words = everyNth(texts, isFull ? 1 : 8).filter(({ length }) => length < 2000);
  for (const batch of batches(words, 4000)) {
    const html = batch.map((text) => `<p>${escapedXml.of(text)}</p>`).join('');
    for (const flavours of [{ 'text/plain': batch.join('\n\n') }, { 'text/html': html, 'text/plain': '' }]) {
      await pasteInto(verify, flavours);
      expect(missing(await shownText(), batch)).toEqual([]);
      await settles();
      expect(await strange()).toEqual([]);
      await verify.evaluate(`void (() => {
        document.querySelector('#draft').replaceChildren();
        document.querySelector('#draft').dispatchEvent(new InputEvent('input', { bubbles: true }));
      })()`);
      await appears(verify, 'main[data-check="empty"]');
    }
  }
  record({ family: 'surfaces', key: 'desk.pasted', value: words.length, unit: 'strings' });
});

test('pasted as markup nothing of it runs, loads or becomes an element', async () => {
  // One that begins a comment or an attribute without an end swallows the others: each batch begins anew.
  const some = batches(everyNth(texts, isFull ? 1 : 8), isFull ? 1 : 40);
  const faults: string[] = [];
  for (const batch of some) {
    await pasteInto(verify, { 'text/html': `<p>Lamp</p>${batch.join('<p>')}`, 'text/plain': '' });
    const held = await verify.evaluate<string>(`(() => {
      const surface = document.querySelector('#draft');
      const html = surface.innerHTML;
      surface.replaceChildren();
      surface.dispatchEvent(new InputEvent('input', { bubbles: true }));
      return html;
    })()`);
    const rest = held.replace(
      /<\/?(?:p|h[1-6]|ul|ol|li|blockquote|em|strong|a|br)>|<a href="https?:[^"<>\s]+">/giu,
      '',
    );
    if (/[<>]/u.test(rest)) faults.push(held.slice(0, 300));
  }
  expect(faults).toEqual([]);
  expect(await strange()).toEqual([]);
  record({ family: 'surfaces', key: 'desk.markup', value: some.flat().length, unit: 'strings' });
});

test('files of every kind are read as words', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dzherelo-naughty-'));
  const words = everyNth(texts, isFull ? 4 : 64).filter(({ length }) => length < 2000);
  try {
    for (const { name, bytes, kind } of draftFiles(words)) {
      const file = join(folder, `‮"><img src=x onerror=ran=1>${name}`.replaceAll('/', ''));
      writeFileSync(file, bytes);
      await verify.evaluate(`void (window.before = document.querySelector('main').dataset.checked ?? '')`);
      await verify.setFiles('#draft-file', [file]);
      await untilTrue(name, () =>
        verify.evaluate<boolean>(
          `document.querySelector('.sources [role=alert]') === null && (document.querySelector('main').dataset.checked ?? window.before) !== window.before`,
        ),
      );
      if (kind === 'written') expect(missing(await shownText(), words), name).toEqual([]);
      expect(await strange(), name).toEqual([]);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('where the browser does not let it copy, the text is there and selected', async () => {
  const berries = demoArticle(4180027);
  const html = [berries.lead, ...berries.paragraphs].map((text) => `<p>${text}</p>`).join('');
  await pasteInto(verify, { 'text/html': html });
  await appears(verify, '[data-copy=draft]');
  await deny(verify);
  await verify.click('[data-copy=draft]');
  await untilTrue('the text', async () => (await offered(verify)) !== null);
  const { text = '', ready = false } = (await offered(verify)) ?? {};
  expect(ready).toBe(true);
  expect(text).toContain(articleUrl(berries));
});
