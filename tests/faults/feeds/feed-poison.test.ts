import 'fake-indexeddb/auto';
import { afterAll, expect, test } from 'vitest';
import { agencyHosts } from '../../../utils/ukrinform/editions.ts';
import { isFull, record } from '../record.ts';
import { announced, genuine } from './fault-rows.ts';
import { servedAgency } from './served-agency.ts';
import { rss } from './hostile-xml.ts';
import { holding } from './play.ts';
import { document } from './routes.ts';
import { told } from './wired-world.ts';

const server = servedAgency();
let tried = 0;
let wrong = 0;

afterAll(() => {
  record({
    family: 'feeds',
    key: 'poison.tried',
    value: tried,
    unit: 'feeds',
    goal: { exactly: feeds.length },
  });
  record({ family: 'feeds', key: 'poison.wrong', value: wrong, unit: 'feeds', goal: { exactly: 0 } });
});

const path = '/rubric-society/1008-story-1008.html';
const linked = (link: string, more = ''): string =>
  rss(`<item><title>Story</title><link>${link}</link>${more}</item>`);
const address = `https://www.ukrinform.ua${path}`;

/** Links that lead elsewhere, or only look as if they led to the agency. */
const strangers = [
  `https://evil.example${path}`,
  `https://www.ukrinform.ua@evil.example${path}`,
  `https://user@www.ukrinform.ua${path}`,
  `https://user:word@www.ukrinform.ua${path}`,
  `https://evil.example\\@www.ukrinform.ua${path}`,
  `https://www.ukrinform.ua:8443${path}`,
  `https://www.ukrinform.ua.evil.example${path}`,
  `https://www.ukrinform.ua%2eevil.example${path}`,
  `https://www.ukrinform.ua;evil.example${path}`,
  `https://www-ukrinform.ua${path}`,
  `https://www.ukrinform.com.ua${path}`,
  `https://www.ukrіnform.ua${path}`,
  `https://xn--ukrnform-vhh.ua${path}`,
  `https://www.ukrinforrn.ua${path}`,
  `https://evil.ukrinform.ua${path}`,
  `javascript:location='${address}'`,
  `java&#10;script:alert(1)//${address}`,
  `data:text/html,${address}`,
  `blob:${address}`,
  `view-source:${address}`,
  `file:///${address}`,
  `ftp://www.ukrinform.ua${path}`,
  `https://web.archive.org/web/2026/${address}`,
  `https://www-ukrinform-ua.translate.goog${path}`,
  `https://www.ukrinform.ua/../../etc/passwd`,
  `https://www.ukrinform.ua/rubric-society/1008%00.html`,
  `https://www.ukrinform.ua/rubric-society/-1008-story.html`,
  `https://www.ukrinform.ua/rubric-society/1008e9-story.html`,
  `https://www.ukrinform.ua/rubric-society/${'9'.repeat(40)}-story.html`,
  `https://www.ukrinform.ua/rubric-${'x'.repeat(4000)}/1008-story.html`,
  `https://www.ukrinform.ua/rubric-society/1008-${'x'.repeat(4000)}.html`,
  `https://www.ukrinform.ua/rubric-soc%2Fiety/1008-story.html`,
  path,
  `rubric-society/1008-story-1008.html`,
  '',
  '\u0000',
  'https://',
  'https://[::1]/',
  // An article of another edition is not for this one's list to name.
  `https://www.ukrinform.net${path}`,
].map((link) => link.replaceAll('&#10;', '\n'));

/** A feed, and the articles that are asked for because of it. */
const feeds: [name: string, xml: string, asked: number[]][] = [
  ...strangers.map((link): [string, string, number[]] => [
    `that leads to ${link.slice(0, 70)}`,
    linked(link.replaceAll('&', '&amp;').replaceAll('<', '&lt;')),
    [],
  ]),
  ['without entries', rss(''), []],
  ['with the entry empty', rss('<item/><item></item>'), []],
  ['whose address is in the guid', rss(`<item><guid>${address}</guid></item>`), [1008]],
  [
    'with a stranger’s link and a good guid',
    linked('https://evil.example/', `<guid>${address}</guid>`),
    [1008],
  ],
  ['by http', linked(`http://ukrinform.ua${path}`), [1008]],
  ['with a query and a fragment', linked(`${address}?utm=1#:~:text=x`.replaceAll('&', '&amp;')), [1008]],
  ['with a final dot', linked(`https://www.ukrinform.ua.${path}`), [1008]],
  ['in capitals', linked(`HTTPS://WWW.UKRINFORM.UA${path}`), [1008]],
  ['with the same entry a hundred times', rss(linked(address).slice(28, -16).repeat(100)), [1008]],
  ['of 1970', linked(address, '<pubDate>Thu, 01 Jan 1970 00:00:00 GMT</pubDate>'), [1008]],
  ['of 2099', linked(address, '<pubDate>Thu, 01 Jan 2099 00:00:00 GMT</pubDate>'), [1008]],
  ['of no day', linked(address, '<pubDate>yesterday, or NaN</pubDate>'), [1008]],
  [
    'with a script in the title',
    linked(address, '<title><![CDATA[<script>alert(1)</script>]]></title>'),
    [1008],
  ],
  ['escaped twice', linked(address, '<title>&amp;lt;img src=x onerror=alert(1)&amp;gt;</title>'), [1008]],
  ['with prototype keys', linked(address, '<__proto__>x</__proto__><constructor>y</constructor>'), [1008]],
  [
    'in another vocabulary',
    linked(address, `<media:link xmlns:media="m">https://evil.example/</media:link>`),
    [1008],
  ],
  ['with an entry in an entry', rss(`<item><item><link>${address}</link></item></item>`), [1008]],
  ['ten times too long', genuine(Array.from({ length: 5000 }, (_, i) => 2000 + i)), []],
];

test.each(feeds)('a feed %s', async (_, xml, asked) => {
  tried++;
  wrong++;
  const world = await holding(server());
  const before = structuredClone(world.stored);
  server().fault = document(xml);
  server().faulty = (wanted) => wanted !== 'article';
  // The sitemap names nothing; what is asked for comes of the feed.
  await world.live();
  expect(world.asked()).toEqual(asked);
  for (const { url } of world.requests) {
    const { protocol, username, port, hostname } = new URL(url);
    expect([protocol, username, port]).toEqual(['https:', '', '']);
    expect(agencyHosts).toContain(hostname);
  }
  for (const [key, texts] of before) expect(world.stored.get(key)).toEqual(texts);
  expect((await told(world)).activity.doing).toBe('waiting');
  wrong--;
});

test('a feed never overwrites: its words are kept nowhere, and a held article is fetched from its own page', async () => {
  const world = await holding(server());
  const before = structuredClone(world.stored);
  server().fault = document(
    rss(
      [1001, 1002, 1003]
        .map(
          (id) =>
            `<item><title>Poison</title><description>Poison</description><link>https://www.ukrinform.ua/rubric-poison/${id}-poison.html</link><pubDate>Wed, 01 Apr 2026 07:00:00 GMT</pubDate></item>`,
        )
        .join(''),
    ),
  );
  server().faulty = (wanted) => wanted === 'feed';
  await world.round('uk');
  for (const [key, texts] of before) expect(new Set(world.stored.get(key))).toEqual(new Set(texts));
  expect(JSON.stringify([...world.stored])).not.toContain('Poison');
});

test('a feed of invented articles delays the true ones, and does not crowd them out', async () => {
  const world = await holding(server());
  const rounds = isFull ? 20 : 2;
  for (let round = 0; round < rounds; round++) {
    const first = 900_000_000 + round * 1000;
    server().fault = document(genuine(Array.from({ length: 500 }, (_, i) => first + i)));
    server().faulty = (wanted) => wanted === 'feed';
    server().agency.articles.uk = [...(server().agency.articles.uk ?? []), { id: 3000 + round, modified: 1 }];
    await world.round('uk');
    expect(world.stored.has(`uk:${3000 + round}`)).toBe(true);
  }
  expect(announced.every((id) => world.stored.has(`uk:${id}`))).toBe(true);
  const invented = world.asked().filter((id) => id >= 900_000_000).length;
  record({
    family: 'feeds',
    key: 'poison.invented-asked',
    value: invented / rounds,
    unit: 'requests a round',
    goal: { atMost: 50 },
    note: 'of 500 that a feed invents each round; no true article is lost',
  });
  expect(invented).toBeLessThanOrEqual(50 * rounds);
});
