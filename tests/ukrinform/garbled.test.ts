// @vitest-environment node
import { expect, test } from 'vitest';
import { readArticlePage } from '../../utils/ukrinform/article-page.ts';
import { isGarbled } from '../../utils/ukrinform/garbled.ts';
import { addressIn, faultOf, fixture } from './fixture.ts';

const uk = 'Пасічниця з Верболоззя: бджоли не читають новин. Розмова тривала дві години.';
const readAs = (table: string, bytes: Uint8Array = new TextEncoder().encode(uk)): string =>
  new TextDecoder(table).decode(bytes);
/** A text in windows-1251, as far as these letters go. */
const inWindows = Uint8Array.from(uk, (sign) => {
  const code = sign.codePointAt(0) ?? 0;
  return code < 128 ? code : (code - 0x350) & 0xff;
});

test.each([
  ['UTF-8 read as windows-1251', readAs('windows-1251')],
  ['UTF-8 read as windows-1252', readAs('windows-1252')],
  ['windows-1251 read as UTF-8', readAs('utf-8', inWindows)],
])('%s is garbled', (_, text) => {
  expect(isGarbled(text)).toBe(true);
});

test.each([
  ['Ukrainian', uk],
  ['Ukrainian in capitals', 'РОСІЯ СКЛИКАЛА СЕСІЮ РАДИ, А РАДА РОЗПОЧАЛА РОБОТУ'],
  ['Spanish', 'El Niño llegó a España; los niños de Ñuñoa lo celebraron'],
  ['a text with one lost character', `${uk.repeat(2)}\uFFFD`],
  ['nothing', ''],
])('%s is not', (_, text) => {
  expect(isGarbled(text)).toBe(false);
});

test('a page that was decoded by a wrong table is refused', () => {
  const bytes = new TextEncoder().encode(fixture('interview.uk.html'));
  const page = new TextDecoder('windows-1251').decode(bytes);
  expect(faultOf(() => readArticlePage(page, addressIn('uk')))).toBe('garbled');
});
