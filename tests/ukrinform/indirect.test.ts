// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { archives, redirectors, shorteners } from '../../utils/ukrinform/indirect-hosts.ts';
import { indirectThrough } from '../../utils/ukrinform/indirect.ts';

const article = 'https://www.ukrinform.net/rubric-ato/4143504-storm.html';
const through = (url: string): string | undefined => indirectThrough(new URL(url));
const encoded = encodeURIComponent(article);

describe('a redirector of the table leads to the agency', () => {
  test.each(redirectors.flatMap((entry) => entry.parameters.map((name) => ({ ...entry, name }))))(
    '$host$path by $name',
    ({ host, path, name }) => {
      expect(through(`https://${host}${path}?x=1&${name}=${encoded}&y=2`)).toBe('redirector');
      expect(through(`https://www.${host}${path}?${name}=${encoded}`)).toBe('redirector');
      for (const other of [
        'https://paper.example/',
        '',
        'ukrinform.net',
        'https://ukrinform.net.evil.example/',
      ])
        expect(through(`https://${host}${path}?${name}=${encodeURIComponent(other)}`)).toBeUndefined();
      expect(through(`https://${host}${path}?other=${encoded}`)).toBeUndefined();
    },
  );
});

test.each(shorteners)('%s is a shortener, wherever it leads', (host) => {
  expect(through(`https://${host}/3abcDEF`)).toBe('shortener');
  expect(through(`https://www.${host}/3abcDEF`)).toBe('shortener');
  expect(through(`https://not${host}/3abcDEF`)).toBeUndefined();
});

describe('an archive keeps a page of the agency', () => {
  test.each(archives)('%s', (host) => {
    expect(through(`https://${host}/web/20261124/${article}`)).toBe('archive');
    expect(through(`https://${host}/20261124/www.ukrinform.net/`)).toBe('archive');
    expect(through(`https://${host}/?run=1&url=${encoded}`)).toBe('archive');
    expect(through(`https://${host}/web/20261124/https://paper.example/ukrinform.html`)).toBeUndefined();
    expect(through(`https://${host}/web/20261124/https://www.ukrinform.net.evil.example/`)).toBeUndefined();
    expect(through(`https://${host}/web/20261124/https://notukrinform.net/`)).toBeUndefined();
    expect(through(`https://${host}/about`)).toBeUndefined();
  });
});

test.each([
  ['https://www.google.com/amp/s/www.ukrinform.ua/amp/rubric-ato/1-x.html', 'cache'],
  [
    'https://www-ukrinform-net.cdn.ampproject.org/c/s/www.ukrinform.net/amp/rubric-ato/4143504-x.html',
    'cache',
  ],
  ['https://www-ukrinform-net.bing-amp.com/c/s/www.ukrinform.net/amp/rubric-ato/4143504-x.html', 'cache'],
  ['https://webcache.googleusercontent.com/search?q=cache:abc:https://www.ukrinform.net/', 'archive'],
  ['https://www-ukrinform-net.translate.goog/rubric-ato/4143504-x.html?_x_tr_sl=en', 'proxy'],
  ['https://ukrinform-jp.translate.goog/', 'proxy'],
  ['https://www.google.com./url?q=https://ukrinform.pl/', 'redirector'],
])('%s leads through a %s', (url, kind) => expect(through(url)).toBe(kind));

test.each([
  ['a cache of another page', 'https://www.google.com/amp/s/paper.example/ukrinform.net.html'],
  ['a proxy of another page', 'https://paper-example.translate.goog/https://www.ukrinform.net/'],
  ['a proxied look-alike', 'https://www--ukrinform-net.translate.goog/'],
  ['a name on a foreign page', 'https://paper.example/?u=https://www.ukrinform.net/'],
  ['a search for the agency', 'https://www.google.com/search?q=https://www.ukrinform.net/'],
  ['an ending that is no edition', 'https://web.archive.org/web/2026/https://www.ukrinform.com/'],
  ['the agency itself', article],
])('%s leads nowhere', (_, url) => expect(through(url)).toBeUndefined());
