import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from '../../scripts/browsers/driver.ts';
import { demoArticleLines } from '../../scripts/world/articles.ts';
import { violations } from './axe.ts';
import { openFile } from './demo-articles.ts';
import { endQuietly, extensionFolder, type Session, startSession } from './driver-session.ts';
import { appears, openAgain, openPopup, situationOf } from './seen-outside.ts';

/** The built extension with the words of a language; the browsers at hand have English alone. */
function extensionIn(language: string, folder: string): string {
  const words = (of: string): string => join('_locales', of, 'messages.json');
  cpSync(extensionFolder(), folder, { recursive: true });
  cpSync(join(extensionFolder(), words(language)), join(folder, words('en')));
  return folder;
}

describe.each([
  ['en', /^[^\p{Script=Cyrillic}]+$/u],
  ['uk', /\p{Script=Cyrillic}{5}/u],
])('in %s', (language, words) => {
  const folder = mkdtempSync(join(tmpdir(), 'dzherelo-words-'));
  let session: Session;
  let options: Page;
  let page: Page;
  let popup: Page;

  beforeAll(async () => {
    session = await startSession({ extension: extensionIn(language, folder) });
    options = await session.driver.openExtension('options.html', '#collect:checked', 'window');
    await options.click('#collect');
    page = await session.driver.open();
    popup = await openPopup(session.driver, await page.tabId());
  });
  afterAll(async () => {
    await endQuietly(session);
    rmSync(folder, { recursive: true });
  });

  /** The popup must be in a state, in the right words, and axe finds nothing wrong with it. */
  async function examined(state: string): Promise<void> {
    await appears(popup, `main[data-state="${state}"]`);
    expect(await popup.evaluate('document.querySelector("h1").textContent')).toMatch(words);
    expect(await violations(popup)).toEqual([]);
  }

  test('the options, as they are and with a bad site name and a file with bad lines', async () => {
    expect(await options.evaluate('document.querySelector("legend").textContent')).toMatch(words);
    expect(await violations(options)).toEqual([]);
    await openFile(options, 'articles.jsonl', `not JSON\n${demoArticleLines()}`);
    await options.fill('form input', 'no site');
    await options.click('form button');
    await appears(options, 'input[aria-invalid=true]');
    expect(await violations(options)).toEqual([]);
  });

  test.each(['link too low', 'unrelated', 'too little text', 'access denied'])(
    'the popup of a page: %s',
    async (name) => {
      const { url, expected } = situationOf(session.world, name);
      await page.goto(url);
      await openAgain(popup, expected.state);
      await examined(expected.state);
    },
  );

  test('the popup when it is off on a site, paused, and on click', async () => {
    await page.goto(situationOf(session.world, 'unrelated').url);
    await openAgain(popup, 'verdict');
    await popup.click('[data-action=off]');
    await examined('off-here');
    await popup.click('[data-action=on]');
    await popup.click('[data-action=pause]');
    await examined('paused');
    await options.click('input[value=on-click]');
    await page.goto(situationOf(session.world, 'no credit').url);
    await openAgain(popup, 'on-click');
    await examined('on-click');
  });
});
