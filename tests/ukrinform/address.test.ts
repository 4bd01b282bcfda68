import { describe, expect, it, test } from 'vitest';
import { articleKey, canonicalUrl, classifyAddress, parseArticleUrl } from '../../utils/ukrinform/address.ts';

const kindOf = (url: string): string => {
  const sorted = classifyAddress(url);
  return sorted.kind === 'indirect' ? sorted.through : sorted.kind;
};
const article = '/rubric-ato/4143504-test-slug.html';

describe('addresses of the agency', () => {
  test.each([
    [`https://www.ukrinform.net${article}`, 'article'],
    [`http://ukrinform.net${article}`, 'article'],
    [`https://www.ukrinform.ua/amp${article}`, 'article'],
    [`https://www.ukrinform.de${article}?fbclid=abc&utm_source=x`, 'article'],
    [`https://www.ukrinform.jp${article}#top`, 'article'],
    [`https://www.ukrinform.net.${article}`, 'article'],
    [`HTTPS://UKRINFORM.NET${article}`, 'article'],
    [`https://ukrinform。net${article}`, 'article'],
    [`https://ukrin\u00adform.net${article}`, 'article'],
    [`https:///ukrinform.net${article}`, 'article'],
    ['https://www.ukrinform.fr/', 'home'],
    ['https://ukrinform.es', 'home'],
    ['https://www.ukrinform.pl/amp/', 'home'],
    ['https://www.ukrinform.ua/rubric-ato', 'page'],
    ['https://www.ukrinform.ua/tag-vijna?page=2', 'page'],
    ['https://www.ukrinform.ua/info/about_agency.html', 'page'],
  ])('%s is %s', (url, kind) => expect(kindOf(url)).toBe(kind));
});

describe('addresses that only look like the agency', () => {
  test.each([
    `https://ukrinform.net.evil.example${article}`,
    `https://ukrinform.net%2eevil.example${article}`,
    `https://ukrіnform.net${article}`,
    `https://ukrinform.net@evil.example${article}`,
    `https://www.ukrinform.net:8443${article}`,
    `https://user@www.ukrinform.net${article}`,
    `https://ukrinform.net.ua${article}`,
    `https://www-ukrinform.net${article}`,
    `https://ukrinforrn.net${article}`,
    `https://ukrinforn.net${article}`,
    `https://ukrinfrom.net${article}`,
    `https://ukr1nform.net${article}`,
    `https://ukrlnform.ua${article}`,
    `https://news-ukrinform.example${article}`,
    `https://ukrinform.com.ua${article}`,
    `https://m.ukrinform.net${article}`,
  ])('%s', (url) => expect(kindOf(url)).toBe('look-alike'));
});

describe('addresses that lead there through somebody else', () => {
  const encoded = encodeURIComponent(`https://www.ukrinform.net${article}`);
  test.each([
    [`https://l.facebook.com/l.php?u=${encoded}&h=AT0`, 'redirector'],
    [`https://www.google.com/url?sa=t&url=${encoded}`, 'redirector'],
    [`https://vk.com/away.php?to=${encoded}`, 'redirector'],
    ['https://bit.ly/3abcDEF', 'shortener'],
    ['https://t.co/abc', 'shortener'],
    [`https://www.google.com/amp/s/www.ukrinform.net/amp${article}`, 'cache'],
    [`https://www-ukrinform-net.cdn.ampproject.org/c/s/www.ukrinform.net/amp${article}`, 'cache'],
    [`https://www-ukrinform-net.translate.goog${article}?_x_tr_sl=en`, 'proxy'],
    [`https://web.archive.org/web/2026/https://www.ukrinform.net${article}`, 'archive'],
    [`https://archive.ph/2026.01.01/https://ukrinform.ua${article}`, 'archive'],
  ])('%s is %s', (url, through) => expect(kindOf(url)).toBe(through));
});

describe('addresses that have nothing to do with the agency', () => {
  test.each([
    'https://harbour-times.example/2026/11/storm.html',
    'https://evil.example/ukrinform.net/rubric-ato/4143504-x.html',
    'https://evil.example/?u=https://www.ukrinform.net/',
    'https://l.facebook.com/l.php?u=https%3A%2F%2Fevil.example%2F',
    'https://web.archive.org/web/2026/https://example.org/',
    'https://other-example-net.translate.goog/x',
    `blob:https://ukrinform.net${article}`,
    'javascript:location="https://www.ukrinform.net"',
    'java\nscript:alert(1)',
    'data:text/html,https://www.ukrinform.net',
    `ftp://ukrinform.net${article}`,
    'mailto:office@ukrinform.net',
    'https://reform.example/',
    'https://inform.example/',
    'https://ukraine.example/',
    'https://unian.example/',
    '//ukrinform.net/x',
    '',
    'https://',
  ])('%s', (url) => expect(kindOf(url)).toBe('foreign'));

  it('reads an address without slashes as the browser does: on the page’s own host', () => {
    expect(kindOf(new URL(`https:ukrinform.net${article}`, 'https://paper.example/a/').href)).toBe('foreign');
  });
});

it('gives one canonical address and key for all spellings', () => {
  const spellings = [
    `http://ukrinform.net${article}?fbclid=1`,
    `https://www.ukrinform.net/amp${article}`,
    `https://www.ukrinform.net.${article}#x`,
  ];
  for (const url of spellings) {
    const address = parseArticleUrl(url);
    expect(address && canonicalUrl(address)).toBe(`https://www.ukrinform.net${article}`);
    expect(address && articleKey(address)).toBe('en:4143504');
  }
});
