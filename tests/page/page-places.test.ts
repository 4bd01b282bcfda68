import { expect, test } from 'vitest';
import type { MarkTarget } from '../../utils/page-marks.ts';
import { readingSteps } from '../../utils/page/page-facts.ts';
import { PagePlaces } from '../../utils/page/page-places.ts';
import { atOnce } from '../../utils/page/steps.ts';
import { element, shownBody } from './shown-page.ts';
import { lampStory, paragraphsIn } from './themes/story.ts';

const address = 'https://www.ukrinform.net/rubric-society/4180015-lamp.html';
const credit = `<p>Source: <a id="credit" href="${address}">\n Ukrinform <i>agency</i></a> <a id="picture" href="${address}"><img alt="" src="data:,"></a></p>`;

/** What is found of a page, as words. */
function places(): { find: (target: MarkTarget) => (string[] | undefined)[]; places: PagePlaces } {
  shownBody(`<article><h1>${lampStory.title}</h1>${paragraphsIn(lampStory)}${credit}</article>`);
  const found = new PagePlaces(atOnce(readingSteps(document)));
  return {
    places: found,
    find: (target) =>
      found
        .find(target)
        .map((stretches) => stretches?.map(({ node, start, end }) => node.data.slice(start, end))),
  };
}

test('passages, a paragraph and a link are found as the facts number them', () => {
  const { find, places: found } = places();
  const [first = '', second = ''] = lampStory.paragraphs;
  const start = found.text.indexOf(second);
  expect(
    find({
      kind: 'passages',
      ranges: [
        [start, start + second.length],
        [0, 1e9],
      ],
    }),
  ).toEqual([[second], undefined]);
  expect(find({ kind: 'paragraph', block: 1 })).toEqual([[first]]);
  expect(find({ kind: 'link', link: 0 })).toEqual([['Ukrinform', 'agency']]);
});

test.each<[string, MarkTarget]>([
  ['a link that is a picture', { kind: 'link', link: 1 }],
  ['a link that there is not', { kind: 'link', link: 2 }],
  ['a link before the first', { kind: 'link', link: -1 }],
  ['a block that there is not', { kind: 'paragraph', block: 1000 }],
  ['half a block', { kind: 'paragraph', block: 0.5 }],
])('%s has no words', (_, target) => {
  expect(places().find(target)).toEqual([undefined]);
});

test.each<[string, () => void]>([
  ['leads elsewhere', () => element('#credit').setAttribute('href', 'https://other.example/')],
  ['says something else', () => void (element('#credit i').textContent = 'office')],
  ['has gone', () => element('#credit').remove()],
  ['leads nowhere', () => element('#credit').removeAttribute('href')],
])('a link that %s is not found', (_, change) => {
  const { find } = places();
  change();
  expect(find({ kind: 'link', link: 0 })).toEqual([undefined]);
});

test('no more passages are looked for than a verdict has', () => {
  const ranges = Array.from({ length: 1000 }, () => [0, 4] as const);
  expect(places().find({ kind: 'passages', ranges })).toHaveLength(100);
});
