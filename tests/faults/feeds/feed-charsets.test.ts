import 'fake-indexeddb/auto';
import { afterAll, expect, test } from 'vitest';
import { record } from '../record.ts';
import { announced, genuine } from './fault-rows.ts';
import { servedAgency } from './served-agency.ts';
import { holding } from './play.ts';
import { document } from './routes.ts';
import { encodedIn, wide } from './tables.ts';

const server = servedAgency();
let tried = 0;
let wrong = 0;

afterAll(() => {
  record({ family: 'feeds', key: 'charsets.tried', value: tried, unit: 'documents', goal: { atLeast: 24 } });
  record({ family: 'feeds', key: 'charsets.wrong', value: wrong, unit: 'documents', goal: { exactly: 0 } });
});

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const cyrillic = (text: string): Uint8Array => encodedIn('windows-1251', text);
const koi = (text: string): Uint8Array => encodedIn('koi8-u', text);
const saying = (charset: string) => ({ 'content-type': `text/html; charset=${charset}` });
const none = {};

const feed = genuine(announced).replaceAll('Story', 'Пасічниця з Верболоззя');
const declared = (charset: string): string => `<?xml version="1.0" encoding="${charset}"?>${feed}`;

/** Every word of a feed but its addresses is dropped: those are the same in all tables but UTF-16. */
const feeds: [name: string, bytes: Uint8Array, headers: Record<string, string>, read: boolean][] = [
  ['windows-1251, said by the header', cyrillic(feed), saying('windows-1251'), true],
  ['windows-1251, said by the document', cyrillic(declared('windows-1251')), none, true],
  ['windows-1251, said by nobody', cyrillic(feed), none, true],
  ['windows-1251, said to be UTF-8', cyrillic(declared('utf-8')), saying('utf-8'), true],
  ['KOI8-U, said by the header', koi(feed), saying('koi8-u'), true],
  ['UTF-8, said to be windows-1251', utf8(declared('windows-1251')), saying('windows-1251'), true],
  ['UTF-8, said to be UTF-16', utf8(declared('utf-16')), none, true],
  ['UTF-8, the header says UTF-16', utf8(feed), saying('utf-16'), false],
  ['a table that nobody knows', utf8(declared('x-mars')), saying('x-venus'), true],
  ['UTF-16 with its mark', wide(feed, '\uFEFF'), none, true],
  ['UTF-16 without its mark, declared', wide(declared('utf-16'), ''), none, true],
  ['UTF-16 without its mark or a declaration', wide(feed, ''), none, false],
  [
    'UTF-8 with bytes in a title that are none',
    Buffer.concat([utf8('\n'), utf8(feed)]).fill(0xff, 60, 64),
    none,
    true,
  ],
  ['a NUL in a title', utf8(feed.replace('Пас', 'П\0ас')), none, false],
];

test.each(feeds)('a feed in %s', async (_, bytes, headers, read) => {
  tried++;
  wrong++;
  const world = await holding(server());
  server().fault = document(bytes, headers);
  server().faulty = (wanted) => wanted !== 'article';
  await world.live();
  expect(world.stored.size).toBe(read ? 3 + announced.length : 3);
  expect(world.saved.failures).toBe(0);
  wrong--;
});

const text = 'Пасічниця з Верболоззя: бджоли не читають новин. Розмова тривала дві години.';
const page = (meta = ''): string =>
  `<!doctype html><html><head>${meta}</head><body><h1 class="newsTitle">Бджоли</h1><div class="newsText"><p>${text}</p></div></body></html>`;
const meta = (charset: string): string => page(`<meta charset="${charset}">`);

/** A wrong text is never kept: either the words of the article, or nothing. */
const pages: [name: string, bytes: Uint8Array, headers: Record<string, string>, read: boolean][] = [
  ['UTF-8, said by nobody', utf8(page()), none, true],
  ['windows-1251, said by the header', cyrillic(page()), saying('windows-1251'), true],
  ['windows-1251, said by the document', cyrillic(meta('windows-1251')), none, true],
  ['KOI8-U, said by the document', koi(meta('koi8-u')), none, true],
  ['UTF-16 with its mark', wide(page(), '\uFEFF'), none, true],
  ['UTF-16 without its mark', wide(page(), ''), none, false],
  ['windows-1251, said by nobody', cyrillic(page()), none, false],
  ['windows-1251, said to be UTF-8', cyrillic(page()), saying('utf-8'), false],
  ['UTF-8, said to be windows-1251', utf8(page()), saying('windows-1251'), false],
  ['UTF-8, said to be Latin', utf8(page()), saying('iso-8859-1'), false],
  ['UTF-8, the document says windows-1251', utf8(meta('windows-1251')), none, false],
  ['UTF-8, said to be UTF-16', utf8(page()), saying('utf-16le'), false],
];

test.each(pages)('an article in %s', async (_, bytes, headers, read) => {
  tried++;
  wrong++;
  const world = await holding(server());
  server().fault = document(bytes, headers);
  server().faulty = (wanted) => wanted === 'article';
  await world.live();
  const added = announced.flatMap((id) => world.stored.get(`uk:${id}`) ?? []);
  expect(added).toEqual(read ? announced.map(() => text) : []);
  wrong--;
});
