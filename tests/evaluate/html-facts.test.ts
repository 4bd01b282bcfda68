// @vitest-environment node
import { expect, test } from 'vitest';
import { factsOfHtml } from '../../scripts/evaluate/html-facts.ts';
import { NoMaterialError } from '../../utils/page/page-facts.ts';
import { lampStory, paragraphsIn } from '../page/themes/story.ts';
import { themes } from '../page/themes/all.ts';

const story = paragraphsIn(lampStory);
const bodyOf = async (html: string): Promise<string[]> =>
  (await factsOfHtml(html, undefined)).blocks.filter(({ role }) => role === 'body').map(({ text }) => text);

test.each(themes)('outside any browser $name reads as inside one', async ({ set }) => {
  expect(await bodyOf(set(lampStory))).toEqual(lampStory.paragraphs);
});

test.each([
  [
    'a head that is never closed',
    `<html><head><title>T</title><meta charset="utf-8"><div><article>${story}</article></div></html>`,
  ],
  ['no head at all', `<title>T</title><article>${story}</article>`],
  [
    'a style sheet in a drawn picture',
    `<body><svg><title>Logo</title><style>.a{fill:red}</style><path d="M0 0"/></svg><article>${story}</article></body>`,
  ],
  [
    'a script in a drawn picture',
    `<body><svg><script>var a = "<p>"</script></svg><article>${story}</article></body>`,
  ],
])('%s loses no text', async (_, html) => {
  expect(await bodyOf(`<!doctype html>${html}`)).toEqual(lampStory.paragraphs);
});

test('a style sheet and a script of the page itself stay where they are', async () => {
  const html = `<!doctype html><head><style>.gone { display: none }</style></head><body><article>${story}<p class="gone">Only machines read this sentence about the harbour lamp.</p></article></body>`;
  expect(await bodyOf(html)).toEqual(lampStory.paragraphs);
});

test('the address of the page is the given one', async () => {
  const html = `<article>${story}<p>More of <a href="../ukrinform">it</a> tomorrow, said the keeper of the lamp.</p></article>`;
  const facts = await factsOfHtml(html, 'https://paper.example/news/lamp');
  expect(facts.url).toBe('https://paper.example/news/lamp');
  expect(facts.links.map(({ url }) => url)).toEqual(['https://paper.example/ukrinform']);
});

test('scripts of the page do not run', async () => {
  const facts = await factsOfHtml(
    `<article>${story}</article><script>document.body.innerHTML = ''; globalThis.hit = 1</script>`,
    undefined,
  );
  expect(facts.blocks).toHaveLength(lampStory.paragraphs.length);
  expect(Reflect.get(globalThis, 'hit')).toBeUndefined();
});

test('a page without text cannot be read', async () => {
  await expect(factsOfHtml('<!doctype html><title>Nothing</title><img alt="x">', undefined)).rejects.toThrow(
    NoMaterialError,
  );
});
