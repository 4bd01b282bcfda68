import { expect, test } from 'vitest';
import { classParts, isNamed } from '../../utils/page/class-parts.ts';

const named = (classes: string, id = ''): Element => {
  const element = document.createElement('div');
  element.setAttribute('class', classes);
  if (id !== '') element.id = id;
  return element;
};

test.each([
  ['post__shareBar', '', ['post', 'share', 'bar', 'sharebar']],
  ['entry-content', '', ['entrycontent', 'entry', 'content']],
  ['td-post-author-name', '', ['tdpostauthorname', 'td', 'post', 'author', 'name']],
  ['Header_metaInfo__x1Y2z', '', ['header', 'metainfo', 'meta', 'info', 'x1y2z']],
  ['hasCaption', '', ['hascaption']],
  ['content-with-sidebar no-print', '', ['contentwithsidebar', 'content', 'noprint']],
  ['  news   title ', '', ['news', 'title']],
  ['md:share-list', '', ['sharelist', 'share', 'list']],
  ['print:text-black dark:hover:mb-4', '', ['textblack', 'text', 'black', 'mb4', 'mb', '4']],
  ['', 'article-body', ['articlebody', 'article', 'body']],
  ['лід', '', ['лід']],
  ['', '', []],
])('%s#%s', (classes, id, parts) => {
  expect([...classParts(named(classes, id))].toSorted()).toEqual(parts.toSorted());
});

test.each([
  ['share-bar', true],
  ['post__share', true],
  ['shareHolderReport', true],
  ['shareholder-report', false],
  ['ashare', false],
])('%s is named by the word share: %s', (classes, is) =>
  expect(isNamed(named(classes), new Set(['share']))).toBe(is),
);

test('a class of a million characters is cut', () => {
  const parts = classParts(named(`first-${'x'.repeat(1_000_000)}-share`));
  expect(parts.has('first')).toBe(true);
  expect(parts.has('share')).toBe(false);
});
