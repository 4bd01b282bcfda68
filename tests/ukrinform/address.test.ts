import { describe, expect, it, test } from 'vitest';
import { classifyAddress } from '../../utils/ukrinform/address.ts';
import { articleKey, canonicalUrl, parseArticleUrl } from '../../utils/ukrinform/article-address.ts';

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
    [`https://ukrinform.net\u200b${article}`, 'article'],
    [`https://ⓤⓚⓡⓘⓝⓕⓞⓡⓜ.net${article}`, 'article'],
    [`https://www.ukrinform.net:443${article}`, 'article'],
    [`http://www.ukrinform.net:80${article}`, 'article'],
    [`https://www.ukrinform.net\\rubric-ato\\4143504-x.html`, 'article'],
    [`  https://www.ukrinform.net${article}\n`, 'article'],
    ['https://www.ukrinform.net/rubric-tymchasovo-okupovani/2004368.html', 'article'],
    ['https://www.ukrinform.net/RUBRIC-Other_News/4143504-X_y-Z.html', 'article'],
    ['https://www.ukrinform.fr/', 'home'],
    ['https://ukrinform.es', 'home'],
    ['https://www.ukrinform.pl/amp/', 'home'],
    ['https://www.ukrinform.ua/rubric-ato', 'page'],
    ['https://www.ukrinform.ua/tag-vijna?page=2', 'page'],
    ['https://www.ukrinform.ua/info/about_agency.html', 'page'],
    ['https://www.ukrinform.ua/rubric-ato/4143504-x.html/', 'page'],
    ['https://www.ukrinform.ua/rubric-ato/123-too-short.html', 'page'],
    ['https://www.ukrinform.ua/rubric-ato/1234567890-too-long.html', 'page'],
    ['https://www.ukrinform.ua/rubric-ato/../rubric-ato', 'page'],
    ['https://www.ukrinform.ua/x/rubric-ato/4143504-x.html', 'page'],
    ['https://www.ukrinform.ua/rubric-ato%2F4143504-x.html', 'page'],
    ['https://www.ukrinform.ua/?next=/rubric-ato/4143504-x.html', 'home'],
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
    `https://ukrinform.net;evil.example${article}`,
    `https://www.ukrinform.net:443@evil.example${article}`,
    `https://ukrinform.net%40evil@evil.example${article}`,
    `https://ukrіnfоrm.net${article}`,
    `https://υκrinform.net${article}`,
    `https://xn--ukrnform-vhh.net${article}`,
    `https://www.ukrinform.net:80${article}`,
    `http://www.ukrinform.net:443${article}`,
    `https://ukrinform.com${article}`,
    `https://ukrinform.ua.example${article}`,
    `https://ukrinform-net.example${article}`,
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
    `https://evil.example\\@ukrinform.net${article}`,
    `https://evil.example/@ukrinform.net${article}`,
    `https://evil.example#@ukrinform.net${article}`,
    `https://evil.example?@ukrinform.net${article}`,
    `view-source:https://www.ukrinform.net${article}`,
    `filesystem:https://www.ukrinform.net/temporary${article}`,
    `about:blank#https://www.ukrinform.net${article}`,
    `https://www.ukrinform.net %00${article}`,
    `https://[::1]${article}`,
    `https://2130706433${article}`,
    '',
    'https://',
  ])('%s', (url) => expect(kindOf(url)).toBe('foreign'));

  it('reads an address without protocol as the browser does: on the agency’s host', () => {
    expect(kindOf(new URL(`//ukrinform.net${article}`, 'https://paper.example/a/').href)).toBe('article');
  });

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
