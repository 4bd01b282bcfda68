// @vitest-environment node
import { expect, test } from 'vitest';
import type { ListedView } from '../../../scripts/shots/page.ts';
import {
  inOrder,
  type PictureName,
  pictureFile,
  pictureSets,
  rulesFor,
  slug,
} from '../../../scripts/shots/sets.ts';

const small: ListedView = { name: 'small', page: 'popup', widths: [320, 400, 800], states: ['a'] };
const large: ListedView = { name: 'large', page: 'options', widths: [320, 640, 1280], states: ['a', 'b'] };

test('both themes, every language and three widths, and forced colours once', () => {
  const sets = pictureSets([small], ['uk', 'en']);
  const told = sets.map(({ language, theme, width }) => `${language} ${theme} ${width}`);
  const both = ['uk', 'en'].flatMap((language) =>
    ['light', 'dark'].flatMap((theme) => [320, 400, 800].map((width) => `${language} ${theme} ${width}`)),
  );
  expect(told.toSorted()).toEqual([...both, 'uk forced 400'].toSorted());
});

test('what takes longest comes first', () => {
  expect(pictureSets([small, large], ['uk']).map(({ view }) => view.name)).toEqual([
    ...Array.from({ length: 7 }, () => 'large'),
    ...Array.from({ length: 7 }, () => 'small'),
  ]);
});

test.each([
  ['could not check index-empty', 'could-not-check-index-empty'],
  ['../../etc/passwd', 'etc-passwd'],
  ['  A “name” ', 'a-name'],
  ['назва', 'назва'],
])('"%s" is %s in an address', (name, expected) => expect(slug(name)).toBe(expected));

test('a picture is named by all that it shows', () => {
  const name = { view: 'popup', state: 'off here', language: 'uk', theme: 'dark', width: 320 } as const;
  expect(pictureFile(name)).toBe('popup/off-here-uk-dark-320.jpg');
});

test.each([
  ['light', 320, 'all'],
  ['light', 400, 'sizes'],
  ['light', 800, 'all'],
  ['dark', 320, 'sizes'],
  ['dark', 800, 'colours'],
  ['forced', 400, 'sizes'],
] as const)('%s at %i is examined for %s', (theme, width, rules) => {
  expect(rulesFor({ view: small, language: 'uk', theme, width })).toBe(rules);
});

test('pictures stand by state, language, theme and width, however they were taken', () => {
  const views = [large, small];
  const taken = pictureSets(views, ['uk', 'en'])
    .toReversed()
    .flatMap(({ view, ...set }) =>
      view.states.map((state): PictureName => ({ view: view.name, state, ...set })),
    );
  const files = inOrder(taken, views, ['uk', 'en']).map(pictureFile);
  expect(files.slice(0, 8)).toEqual([
    'large/a-uk-light-320.jpg',
    'large/a-uk-light-640.jpg',
    'large/a-uk-light-1280.jpg',
    'large/a-uk-dark-320.jpg',
    'large/a-uk-dark-640.jpg',
    'large/a-uk-dark-1280.jpg',
    'large/a-uk-forced-640.jpg',
    'large/a-en-light-320.jpg',
  ]);
  expect(files.at(-1)).toBe('small/a-en-dark-800.jpg');
  expect(new Set(files).size).toBe(3 * 13);
});
