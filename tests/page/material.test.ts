import { describe, expect, test } from 'vitest';
import { readPage } from '../../utils/page/page-facts.ts';
import { shown } from './shown-page.ts';
import { themes } from './themes/all.ts';
import { bridgeStory, lampStory, plain, type Story } from './themes/story.ts';

const agencyLink = (text: string): string =>
  `<a href="https://www.ukrinform.net/rubric-society/4143504-lamp.html">${text}</a>`;
const textsOf = (html: string, role: string): string[] =>
  readPage(shown(html))
    .blocks.filter((block) => block.role === role)
    .map(({ text }) => text);
const withFirst = (story: Story, first: string): Story => ({
  ...story,
  paragraphs: [first, ...story.paragraphs.slice(1)],
});

describe.each(themes)('$name', ({ set }) => {
  test.each([lampStory, bridgeStory])('the body is the story and nothing else: $title', (story) => {
    const html = set(story);
    expect(textsOf(html, 'headline')).toEqual([story.title]);
    expect(textsOf(html, 'body')).toEqual(story.paragraphs);
  });

  test('the container is found by Readability', () => {
    expect(readPage(shown(set(lampStory))).reading).toBe('readability');
  });

  test('a first paragraph that is nothing but a link comes back', () => {
    const first = agencyLink(lampStory.paragraphs[0] ?? '');
    const html = set(withFirst(lampStory, first));
    expect(textsOf(html, 'body')[0]).toBe(plain(first));
    const { links, blocks } = readPage(shown(html));
    const link = links.find(({ url }) => url.includes('ukrinform'));
    expect(blocks[link?.block ?? -1]?.text).toBe(plain(first));
  });

  test('a short first line that is mostly a link stands in the material above the text', () => {
    const line = `Source: ${agencyLink('Ukrinform')}`;
    const html = set({ ...lampStory, paragraphs: [line, ...lampStory.paragraphs] });
    const { links, blocks } = readPage(shown(html));
    const place = links.find(({ url }) => url.includes('ukrinform'))?.block ?? -1;
    expect(blocks[place]).toEqual({ text: 'Source: Ukrinform', role: 'source-line' });
    expect(blocks.findIndex(({ role }) => role === 'body')).toBeGreaterThan(place);
  });

  test('a source line below the text stands below it', () => {
    const line = `Source: ${agencyLink('Ukrinform')}`;
    const { blocks } = readPage(shown(set({ ...lampStory, paragraphs: [...lampStory.paragraphs, line] })));
    const place = blocks.findIndex(({ role }) => role === 'source-line');
    expect(blocks[place]?.text).toBe('Source: Ukrinform');
    expect(blocks.findIndex(({ role }) => role === 'body')).toBeLessThan(place);
  });
});
