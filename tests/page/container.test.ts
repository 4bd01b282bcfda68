import { expect, test } from 'vitest';
import { findContainer } from '../../utils/page/container.ts';
import { rawBlocks } from '../../utils/page/raw-blocks.ts';
import { element, shownBody } from './shown-page.ts';
import { lampStory, paragraphsIn } from './themes/story.ts';

const story = paragraphsIn(lampStory);
const short = '<p>The lamp of the old harbour burns again.</p>';
/** So deep that Readability is not asked; landmarks and density decide. */
const deep = (inside: string): string => `${'<div>'.repeat(420)}${inside}${'</div>'.repeat(420)}`;

function containerOf(html: string) {
  const body = shownBody(html);
  return findContainer(body, rawBlocks(body).blocks);
}

test('Readability chooses where it can, and tells what it kept', () => {
  const found = containerOf(
    `<nav>Menu</nav><div class="story">${story}</div><div class="sidebar">${short}</div>`,
  );
  expect(found?.reading).toBe('readability');
  expect(found?.element).toBe(element('.story'));
  expect([...(found?.kept ?? [])].map(({ text }) => text)).toEqual(lampStory.paragraphs);
});

test('Readability judges divisions of text as it does paragraphs', () => {
  const found = containerOf(`<div class="story">${paragraphsIn(lampStory, 'div')}</div><div>${short}</div>`);
  expect(found?.reading).toBe('readability');
  expect(found?.element).toBe(element('.story'));
});

test.each([
  ['an article', `<main>${short}<article>${story}</article></main>`, 'article', 'article-element'],
  [
    'the largest of several articles',
    `<article>${short}</article><article class="big">${story}</article>`,
    '.big',
    'article-element',
  ],
  [
    'the body of an article by microdata',
    `<div itemprop="articleBody">${story}</div><main>${short}</main>`,
    '[itemprop]',
    'article-element',
  ],
  ['the main part', `<main>${story}</main><div>${short}</div>`, 'main', 'main-element'],
  ['the main part by role', `<div role="main">${story}</div>`, '[role]', 'main-element'],
  [
    'the parent of most text',
    `<div class="a">${story}</div><div class="b">${short}</div>`,
    '.a',
    'densest-block',
  ],
  [
    'the parent of most text where the landmark is too small',
    `<article>${short}</article><div class="a">${story}</div>`,
    '.a',
    'densest-block',
  ],
])('on a page too deep for Readability: %s', (_, html, selector, reading) => {
  const found = containerOf(deep(html));
  expect(found?.reading).toBe(reading);
  expect(found?.element).toBe(element(selector));
});

test('text loose in the body has the body as its container', () => {
  const found = containerOf(deep('') + lampStory.paragraphs.join('<br><br>'));
  expect(found?.element).toBe(document.body);
});

test('a page without text has none', () => {
  expect(containerOf('')).toBeUndefined();
  expect(containerOf('<script>var words = "many words"</script><img alt="x">')).toBeUndefined();
});

test('a page of a few words is read by density', () => {
  expect(containerOf(short)?.reading).toBe('densest-block');
});

test('a page whose text is hidden in the markup is not taken over what is shown', () => {
  const found = containerOf(
    `<div hidden class="template">${story}${story}</div><div class="story">${story}</div>`,
  );
  expect(found?.element).toBe(element('.story'));
});

test('a consent wall that Readability keeps does not widen the container', () => {
  const wall = `<div><p>${'We and our partners store cookies on your device and ask for your consent. '.repeat(6)}</p></div>`;
  const found = containerOf(`${wall.repeat(2)}<div class="page"><div class="story">${story}</div></div>`);
  expect(found?.element).toBe(element('.story'));
});

test('an article of list items is not passed over for teasers beside it', () => {
  const teasers = `<div>${'<div><h3><a href="/x">One more story</a></h3><p>A line of text that wants to be read on and on by everybody here.</p></div>'.repeat(5)}</div>`;
  const items = paragraphsIn(lampStory, 'li').repeat(2);
  const found = containerOf(`${teasers}<article><ul>${items}</ul></article>`);
  expect(found?.element).toBe(element('article'));
  expect(found?.reading).toBe('article-element');
});

test.each([['p'], ['td'], ['section']])(
  'text with line breaks directly in a %s leads back to it, though Readability makes paragraphs of it',
  (name) => {
    const open = name === 'td' ? '<table><tr><td class="story">' : `<${name} class="story">`;
    const found = containerOf(
      `<div>${open}${lampStory.paragraphs.join('<br><br>')}</div><div>${short}</div>`,
    );
    expect(found?.reading).toBe('readability');
    expect([...(found?.kept ?? [])].map(({ text }) => text)).toEqual(
      expect.arrayContaining([...lampStory.paragraphs]),
    );
  },
);
