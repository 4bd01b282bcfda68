import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { canonicalUrl, parseArticleUrl } from '../../../utils/ukrinform/article-address.ts';
import { classifyAddress } from '../../../utils/ukrinform/address.ts';
import { editions } from '../../../utils/ukrinform/editions.ts';
import { readFeed } from '../../../utils/ukrinform/feed.ts';
import { readSitemap } from '../../../utils/ukrinform/sitemap.ts';
import { domainAmong, hostOf, onHostList } from '../../../utils/hosts.ts';
import { faultOf, fixture } from '../../ukrinform/fixture.ts';
import { isFull, record } from '../record.ts';

const CASES = isFull ? 1_000_000 : 10_000;
const seed = 20261129;
const now = Date.UTC(2026, 10, 24, 18);
const counted = { parser: 0, addresses: 0 };

afterAll(() => {
  for (const [what, value] of Object.entries(counted))
    record({ family: 'feeds', key: `fuzz.${what}`, value, unit: 'cases', goal: { atLeast: CASES } });
});

/** What XML is made of, good and bad, in any order. */
const token = fc.constantFrom(
  '<rss>',
  '</rss>',
  '<channel>',
  '</channel>',
  '<item>',
  '</item>',
  '<link>',
  '</link>',
  '<guid/>',
  '<title>',
  '</title>',
  '<urlset>',
  '<url>',
  '<loc>',
  '</loc>',
  '</url>',
  '</urlset>',
  '<feed>',
  '<entry>',
  '</entry>',
  'https://www.ukrinform.net/rubric-ato/4000001-x.html',
  'https://evil.example/',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<?xml version="1.0"?>',
  '<?x',
  '?>',
  '<!DOCTYPE rss [',
  ']>',
  '<!ENTITY a "b">',
  '&a;',
  '&amp;',
  '&#0;',
  '&#x110000;',
  '&lt;',
  '\u0000',
  '\uD800',
  '\uFEFF',
  ' ',
  '\n',
  '<link href="x" rel="self"/>',
  '<a:b xmlns:a="c">',
  '__proto__="x"',
  '<__proto__>',
  '<constructor>',
  "='",
  '">',
  '/>',
  '<',
  '>',
  '&',
  'Storm over Sornyk',
);
const soup = fc.array(token, { maxLength: 60 }).map((tokens) => tokens.join(''));
const given = fixture('feed.uk.xml');
/** Its head, its first two entries, and its end. */
const whole = `${given.split('</item>', 2).join('</item>')}</item></channel></rss>`;
/** A true feed in which some stretches are other text. */
const damaged = fc
  .array(
    fc.tuple(fc.nat(whole.length), fc.nat(80), fc.oneof(token, fc.string({ unit: 'binary', maxLength: 8 }))),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((cuts) =>
    cuts.reduce((text, [at, length, other]) => text.slice(0, at) + other + text.slice(at + length), whole),
  );
const document = fc.oneof(soup, damaged, fc.string({ unit: 'binary', maxLength: 200 }));

test('whatever is read as a list is read or refused by name, and leads to articles of the agency only', () => {
  fc.assert(
    fc.property(document, (xml) => {
      counted.parser++;
      let found: { address: Parameters<typeof canonicalUrl>[0] }[] = [];
      faultOf(() => (found = readFeed(xml, now).items));
      faultOf(() => (found = [...found, ...readSitemap(xml, now).entries]));
      for (const { address } of found) expect(parseArticleUrl(canonicalUrl(address))).toEqual(address);
    }),
    { seed, numRuns: CASES },
  );
});

const host = fc.constantFrom(...editions.map((edition) => edition.host));
const part = fc.oneof(
  host,
  fc.constantFrom(
    'https://',
    'http://',
    'HTTPS:',
    'https:',
    '//',
    '\\\\',
    '/',
    '@',
    ':',
    ':443',
    ':80',
    ':8443',
    '.',
    'www.',
    '%2e',
    '。',
    '\u200b',
    '\u00ad',
    '\t',
    '\n',
    ' ',
    '?',
    '#',
    ';',
    '%00',
    'xn--',
    'і',
    'evil.example',
    'user',
    'javascript:',
    'data:,',
    'blob:',
    'file:',
    'ftp:',
    'view-source:',
    '/rubric-ato/4000001-x.html',
    '/amp',
    '[::1]',
    '.ua',
    '.com',
    '-',
    '0x7f.1',
    '127.0.0.1',
    '..',
    '%',
    '\uD800',
    'ﬁ',
    'ⓤ',
    'rubric-',
    '4000001',
    '.html',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const address = fc.array(part, { maxLength: 9 }).map((parts) => parts.join(''));
const likely = fc
  .tuple(
    fc.constantFrom('https://', 'http://', 'https:', ''),
    fc.constantFrom('', 'www.', 'www.', 'x.', 'a@'),
    host,
    part,
    part,
  )
  .map((parts) => parts.join(''));

/** The rule in other words: which of the addresses lead to one of the eight hosts, plainly. */
function leadsToAgency(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, host: withPort, href } = new URL(url);
  const authority = href.slice(protocol.length + 2).split(/[/?#]/u, 1)[0];
  if ((protocol !== 'https:' && protocol !== 'http:') || authority !== withPort || withPort !== hostname)
    return false;
  const allowed = editions.flatMap((edition) => [edition.host, `www.${edition.host}`]);
  return allowed.flatMap((name) => [name, `${name}.`]).includes(hostname);
}

test('an address leads to the agency exactly when its host, protocol and port are the agency’s, with no user', () => {
  let agency = 0;
  fc.assert(
    fc.property(fc.oneof(address, likely), (url) => {
      counted.addresses++;
      const { kind } = classifyAddress(url);
      const isAgency = kind === 'article' || kind === 'home' || kind === 'page';
      expect(isAgency).toBe(leadsToAgency(url));
      agency += isAgency ? 1 : 0;
      const article = parseArticleUrl(url);
      if (article !== undefined) expect(parseArticleUrl(canonicalUrl(article))).toEqual(article);
      const typed = hostOf(url);
      if (typed === undefined) return;
      // What a person types comes to a host that a list can hold, and to the same one when it is typed again.
      expect(hostOf(typed)).toBe(typed.replace(/^www\./u, ''));
      expect(onHostList(typed, [typed])).toBe(true);
      expect(onHostList(`x${typed}`, [typed])).toBe(false);
      expect(domainAmong(`a.b.${typed}.`, new Set([typed]))).toBe(typed);
    }),
    { seed, numRuns: CASES },
  );
  // The property says nothing where nothing leads there.
  expect(agency).toBeGreaterThan(CASES / 100);
});
