import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from '../../scripts/browsers/driver.ts';
import { AFTER, BEFORE, brokenPastes, hostilePastes } from '../draft/hostile-pastes.ts';
import { UNSEEN } from '../draft/hostile-words.ts';
import { endQuietly, type Session, startSession } from './driver-session.ts';
import { pasteInto } from './paste-into.ts';
import { appears } from './seen-outside.ts';

let session: Session;
let verify: Page;

beforeAll(async () => {
  session = await startSession();
  verify = await session.driver.openExtension('verify.html', 'main[data-check="empty"]', 'window');
  await verify.evaluate(`(() => {
    window.refused = [];
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      // Chromium tells of every handler and style that its parser meets, in a document that would run none of them; of
      // a base, which is not applied; and it would load a track even there, which the policy of the page refuses.
      const known = blockedURI === 'inline' || violatedDirective === 'base-uri' || blockedURI.endsWith('/track');
      if (!known) refused.push(violatedDirective + ' ' + blockedURI);
    });
  })()`);
});
// Whatever was asked of a host, or logged as an error, fails here.
afterAll(() => endQuietly(session));

/** What the surface holds after a paste, and is emptied for the next. */
interface Shown {
  text: string;
  html: string;
}

const shown = (): Promise<Shown> =>
  verify.evaluate<Shown>(`(() => {
    const surface = document.querySelector('#draft');
    const result = { text: surface.innerText, html: surface.innerHTML };
    surface.replaceChildren();
    surface.dispatchEvent(new InputEvent('input', { bubbles: true }));
    return result;
  })()`);

const elements = /<\/?(?:p|h[1-6]|ul|ol|li|blockquote|em|strong|a|br)>|<a href="https?:[^"<>\s]+">/giu;

test('no paste runs, loads or hides anything, and the text around it is read', async () => {
  const faults: string[] = [];
  const all = [...hostilePastes, ...brokenPastes];
  for (const { name, html } of all) {
    await pasteInto(verify, { 'text/html': html, 'text/plain': '' });
    const { text, html: held } = await shown();
    const isAround =
      brokenPastes.some((paste) => paste.name === name) || (text.includes(BEFORE) && text.includes(AFTER));
    if (!isAround || text.includes(UNSEEN) || /[<>]/u.test(held.replace(elements, '')))
      faults.push(`${name}: ${held}`);
  }
  expect(faults).toEqual([]);
  expect(all.length).toBeGreaterThan(600);
  expect(await verify.evaluate(`({ ran: window.ran ?? null, refused: window.refused })`)).toEqual({
    ran: null,
    refused: [],
  });
  await appears(verify, 'main[data-check="empty"]');
});
