// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { believableDate, readFeed } from '../../utils/ukrinform/feed.ts';
import { fixture } from './fixture.ts';

const now = Date.UTC(2026, 10, 24, 18);
const item = (fields: string): string => `<item>${fields}</item>`;
const rss = (...items: string[]): string => `<rss version="2.0"><channel>${items.join('')}</channel></rss>`;
const link = (id: number): string => `<link>https://www.ukrinform.net/rubric-ato/${id}-storm.html</link>`;
const address = (edition: string, id: number, rubric: string, slug: string) => ({
  edition,
  id,
  rubric,
  slug,
});

test('reads an RSS 2.0 feed: CDATA, escaping twice over, entities undeclared, a repeated item, no date', () => {
  expect(readFeed(fixture('feed.uk.xml'), now)).toEqual({
    items: [
      {
        address: address('uk', 4143520, 'culture', 'u-verbolozzi-vidkrili-muzej'),
        title: 'У Верболоззі відкрили музей дзвонів & дзвіночків',
        description: 'Музей має сорок дзвонів. Найстаріший відлили 1702 року.',
        published: Date.UTC(2026, 10, 24, 12, 5),
      },
      {
        address: address('uk', 4143519, 'society', 'selo-dovga-niva'),
        title: 'Село "Довга Нива" обрало старосту',
        description: '',
      },
      {
        address: address('uk', 4143518, 'regions', 'prognoz-pogodi'),
        title: 'Прогноз погоди «на завтра»',
        description: '',
      },
    ],
    dropped: 1,
  });
});

test('reads an RSS 1.0 feed and prefers an item’s own title to that of another vocabulary', () => {
  expect(readFeed(fixture('feed.de.rdf.xml'), now)).toEqual({
    items: [
      {
        address: address('de', 4143510, 'economy', 'muehle'),
        title: 'Mühle an der Wildau mahlt wieder',
        description: '',
        published: Date.UTC(2026, 10, 24, 10),
      },
    ],
    dropped: 0,
  });
});

test('reads an Atom feed by its alternate links, whatever its source calls itself', () => {
  expect(readFeed(fixture('feed.fr.atom.xml'), now)).toEqual({
    items: [
      {
        address: address('fr', 4143511, 'economy', 'tuilerie'),
        title: 'La tuilerie rouvre',
        description: 'Douze nouvelles teintes.',
        published: Date.UTC(2026, 10, 24, 11),
      },
      { address: address('fr', 4143512, 'culture', 'sans-rel'), title: 'Sans rel', description: '' },
    ],
    dropped: 0,
  });
});

test('keeps what leads to an article of the agency and drops every imitation, other host and impossible date', () => {
  const { items, dropped } = readFeed(fixture('feed.hostile.xml'), now);
  expect(items).toEqual([
    { address: address('en', 4143530, 'society', 'honest'), title: 'Honest', description: '' },
    { address: address('en', 4143531, 'society', 'future'), title: 'Future', description: '' },
  ]);
  expect(dropped).toBe(11);
});

describe('reads one item as its title', () => {
  test.each([
    ['markup escaped', '&lt;b&gt;Storm&lt;/b&gt; at sea', 'Storm at sea'],
    ['markup in CDATA', '<![CDATA[<b>Storm</b> at <script>alert(1)</script>sea]]>', 'Storm at sea'],
    ['an ampersand escaped twice', 'Storm &amp;amp; sea', 'Storm & sea'],
    ['a smaller-than sign', 'Waves &lt; 3 m', 'Waves < 3 m'],
    ['white space', '\n  Storm\t at\n sea ', 'Storm at sea'],
    ['text around an unknown element', 'Storm <x>far</x>at sea', 'Storm at sea'],
    ['text and CDATA', 'Storm <![CDATA[at]]> sea', 'Storm at sea'],
    ['an image with a handler', '&lt;img src=x onerror=alert(1)&gt;Storm', 'Storm'],
    ['numeric references', '&#1064;&#x442;&#1086;&#1088;&#1084;', 'Шторм'],
    ['nothing', '', ''],
  ])('%s', (_, title, plain) => {
    const { items } = readFeed(rss(item(`<title>${title}</title>${link(4143504)}`)), now);
    expect(items.map((read) => read.title)).toEqual([plain]);
  });
});

describe('finds the address of one item', () => {
  test.each([
    ['in its link', link(4143504)],
    ['in a link with white space', link(4143504).replace('https', '\n  https')],
    ['in CDATA', '<link><![CDATA[https://www.ukrinform.net/rubric-ato/4143504-storm.html]]></link>'],
    ['in its guid', '<guid>https://www.ukrinform.net/rubric-ato/4143504-storm.html</guid>'],
    [
      'in its guid when the link leads elsewhere',
      `<link>https://t.example/1</link>${link(4143504).replaceAll('link', 'guid')}`,
    ],
    [
      'beside a link of another vocabulary',
      `${link(4143504)}<a:link xmlns:a="x" href="https://t.example/2"/>`,
    ],
    ['beside a deeper link', `${link(4143504)}<source><link>https://t.example/3</link></source>`],
  ])('%s', (_, fields) => {
    expect(readFeed(rss(item(fields)), now).items[0]?.address.id).toBe(4143504);
  });
});

test.each([['__proto__'], ['constructor'], ['hasOwnProperty'], ['toString'], ['prototype']])(
  'takes an element called %s for an ordinary one',
  (name) => {
    const feed = rss(
      item(`<${name} ${name}="polluted">polluted</${name}>${link(4143504)}`),
      item(link(4143505)),
    );
    const { items } = readFeed(feed, now);
    expect(items.map((read) => [read.address.id, read.title])).toEqual([
      [4143504, ''],
      [4143505, ''],
    ]);
    expect({}).not.toHaveProperty('polluted');
  },
);

test('does not carry fields from one item into the next, nor from the channel', () => {
  const feed = rss(
    `<title>Channel</title>${link(1234567)}`,
    item(`<title>First</title>${link(4143504)}`),
    item(link(4143505)),
    item(''),
  );
  expect(readFeed(feed, now)).toMatchObject({
    items: [{ title: 'First' }, { title: '', address: { id: 4143505 } }],
    dropped: 1,
  });
});

describe('believes a date', () => {
  const day = 86_400_000;
  test.each([
    ['Tue, 24 Nov 2026 14:05:00 +0200', Date.UTC(2026, 10, 24, 12, 5)],
    ['Tue, 24 Nov 2026 14:05:00 GMT', Date.UTC(2026, 10, 24, 14, 5)],
    ['24 Nov 2026 14:05:00 +0200', Date.UTC(2026, 10, 24, 12, 5)],
    ['2026-11-24T14:05:00+02:00', Date.UTC(2026, 10, 24, 12, 5)],
    ['2026-11-24', Date.UTC(2026, 10, 24)],
    ['2014-01-01T00:00:00Z', Date.UTC(2014, 0, 1)],
    [new Date(now + day).toISOString(), now + day],
  ])('%s', (text, date) => expect(believableDate(text, now)).toBe(date));
});

describe('does not believe a date', () => {
  test.each([
    [''],
    ['soon'],
    ['Thu, 01 Jan 1970 00:00:00 GMT'],
    ['2013-12-31T23:59:59Z'],
    [new Date(now + 86_400_001).toISOString()],
    ['2099-01-01T00:00:00Z'],
    ['+275760-09-13T00:00:00.001Z'],
    ['2026-13-45T00:00:00Z'],
    ['1795521600'],
  ])('%s', (text) => expect(believableDate(text, now)).toBeUndefined());
});
