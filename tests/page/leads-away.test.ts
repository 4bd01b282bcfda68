import { expect, test } from 'vitest';
import { Addresses } from '../../utils/page/telling-links.ts';
import { element, shown } from './shown-page.ts';

test.each([
  ['/harbour', false],
  ['/', false],
  ['#top', false],
  ['?page=2', false],
  ['harbour.html', false],
  ['http://localhost:3000/harbour', false],
  ['//www.ukrinform.net/', true],
  ['/\\www.ukrinform.net/', true],
  ['\\\\www.ukrinform.net/', true],
  ['/\t/www.ukrinform.net/', true],
  ['/\n/www.ukrinform.net/', true],
  [' //www.ukrinform.net/', true],
  ['https://www.ukrinform.net/', true],
])('a link to %j leads to another site: %s', (href, away) => {
  const page = shown('<!doctype html><body><a>Harbour</a></body>');
  const link = element('a', page);
  link.setAttribute('href', href);
  expect(new Addresses(page).leadsAway(link)).toBe(away);
});
