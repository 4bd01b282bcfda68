// @vitest-environment node
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { day, dayAndTime, editionName, number, percent, pluralForm, t } from '../utils/i18n.ts';

let language = 'en';
/** The language of the messages; that of the browser unless a test says otherwise. */
let shown: string | undefined;
const asked: [string, unknown][] = [];
fakeBrowser.i18n.getUILanguage = () => language;
fakeBrowser.i18n.getMessage = (key: string, values?: unknown) => {
  if (key === 'locale') return shown ?? language.slice(0, 2);
  asked.push([key, values]);
  return `<${key}>`;
};

beforeEach(() => {
  asked.length = 0;
  shown = undefined;
});

test.each([
  ['uk', 'one', [1, 21, 101, 1001]],
  ['uk', 'few', [2, 3, 4, 22, 34, 102]],
  ['uk', 'many', [0, 5, 10, 11, 12, 14, 19, 20, 25, 100, 111, 112]],
  ['uk', 'other', [1.5]],
  ['en', 'one', [1]],
  ['en-GB', 'other', [0, 2, 5, 21, 1.5]],
  ['pl', 'few', [2, 22]],
  ['ja', 'other', [0, 1, 2, 100]],
  ['ar', 'other', [0, 2]],
] as const)('in %s the form %s is used for %o', (browserLanguage, form, values) => {
  language = browserLanguage;
  expect(values.map((value) => pluralForm(value))).toEqual(values.map(() => form));
});

test.each([
  ['en', '84%', '12,345', 'Apr 1, 2026'],
  ['uk', '84%', '12\u00a0345', '1 квіт. 2026\u202fр.'],
  ['de', '84\u00a0%', '12.345', '01.04.2026'],
])('numbers and days are written as in %s', (browserLanguage, share, thousands, date) => {
  language = browserLanguage;
  const moment = new Date(2026, 3, 1, 12).getTime();
  const plain = (text: string): string => text.replaceAll(/\s/gu, ' ');
  expect(plain(percent(0.84))).toBe(plain(share));
  expect(plain(number(12_345))).toBe(plain(thousands));
  expect(plain(day(moment))).toBe(plain(date));
  expect(dayAndTime(moment)).toContain(day(moment));
  expect(dayAndTime(moment)).toMatch(/12[:.]00/u);
});

test.each([
  ['en-US', 'uk', '1 квіт. 2026 р.'],
  ['de', 'en', 'Apr 1, 2026'],
  ['en-GB', 'en', '1 Apr 2026'],
])('in a browser in %s with messages in %s a day is %s', (browserLanguage, messages, date) => {
  language = browserLanguage;
  shown = messages;
  expect(day(new Date(2026, 3, 1, 12).getTime()).replaceAll(/\s/gu, ' ')).toBe(date);
});

test('values are handed to the browser as texts, in order', () => {
  expect(t('collection_collecting', 3, '9')).toBe('<collection_collecting>');
  expect(asked).toEqual([['collection_collecting', ['3', '9']]]);
});

test('an edition is named by its own message', () => {
  expect(editionName('ja')).toBe('<edition_ja>');
});
