// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { blockText, type Draft } from '../../utils/draft/draft.ts';
import { draftHtml } from '../../utils/draft/draft-html.ts';
import { htmlDraft } from '../../utils/draft/html-draft.ts';
import { AFTER, BEFORE, brokenPastes, hostilePastes, hugePastes } from './hostile-pastes.ts';
import { UNSEEN } from './hostile-words.ts';

// What a real parser makes of these is seen in the browser test; here, that no text of any shape gets past the list
// of what is kept, also where this environment's parser reads it in its own way.

const kept = /<\/?(?:p|h[1-6]|ul|ol|li|blockquote|em|strong|a)>|<a href="https?:\/\/[^"<>\s]+">/giu;

/** Nothing but the elements that may be written, no address but of a page, and no text with a sign of markup. */
function isHarmless(draft: Draft, name: string): void {
  const html = draftHtml(draft);
  expect(html.replace(kept, ''), name).not.toMatch(/[<>"]/u);
  const addresses = draft.blocks.flatMap(({ spans }) => spans.flatMap(({ href }) => href ?? []));
  expect(addresses.filter((href) => !/^https?:$/u.test(new URL(href).protocol))).toEqual([]);
  expect(draft.blocks.map(blockText).join(''), name).not.toMatch(/\p{Cc}/u);
}

test('there are as many pastes as were promised', () => {
  expect(hostilePastes.length + brokenPastes.length).toBeGreaterThan(600);
});

// This environment dies of a frame in a document without a window, and complains of styles; browsers do not.
const readable = [...hostilePastes, ...brokenPastes].filter(({ html }) => !/<(?:iframe|link)/u.test(html));

test('every paste leaves text, links and looks only, the same when read again', () => {
  for (const { name, html } of readable) {
    const draft = htmlDraft(html);
    isHarmless(draft, name);
    expect(htmlDraft(draftHtml(draft)).blocks, name).toEqual(draft.blocks);
  }
});

test.each(hugePastes)('$name is read or cut, and never fails', ({ name, html }) => {
  const draft = htmlDraft(html());
  isHarmless(draft, name);
  expect(draft.blocks.length > 0 || draft.cut).toBe(true);
});

test('what stands around a payload is read, and what is hidden is not', () => {
  const texts = htmlDraft(
    `<p>${BEFORE}</p><p hidden>${UNSEEN}</p><script>${UNSEEN}</script><p>${AFTER}</p>`,
  ).blocks.map(blockText);
  expect(texts).toEqual([BEFORE, AFTER]);
});
