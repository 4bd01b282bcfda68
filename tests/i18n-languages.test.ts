// @vitest-environment node
import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { day, dayAndTime, megabytes, number, percent, pluralForm } from '../utils/i18n.ts';
import { type Locale, locales, messagesIn } from './locales.ts';

let spoken: Locale = 'en';
fakeBrowser.i18n.getUILanguage = () => spoken;
fakeBrowser.i18n.getMessage = (key: string) => messagesIn(spoken)[key]?.message ?? '';

/** What is shown, with any space of a number or a date as an ordinary one. */
const plain = (text: string): string => text.replaceAll(/\s/gu, ' ');
const moment = new Date(2026, 3, 1, 15, 30).getTime();

const shown: Record<Locale, { share: string; thousands: string; size: string; date: string; time: string }> =
  {
    uk: { share: '84%', thousands: '12 345', size: '12,3 МБ', date: '1 квіт. 2026 р.', time: '15:30' },
    en: { share: '84%', thousands: '12,345', size: '12.3 MB', date: 'Apr 1, 2026', time: '3:30 PM' },
    de: { share: '84 %', thousands: '12.345', size: '12,3 MB', date: '01.04.2026', time: '15:30' },
    es: { share: '84 %', thousands: '12.345', size: '12,3 MB', date: '1 abr 2026', time: '15:30' },
    fr: { share: '84 %', thousands: '12 345', size: '12,3 Mo', date: '1 avr. 2026', time: '15:30' },
    pl: { share: '84%', thousands: '12 345', size: '12,3 MB', date: '1 kwi 2026', time: '15:30' },
    ja: { share: '84%', thousands: '12,345', size: '12.3 MB', date: '2026/04/01', time: '15:30' },
  };

test.each(locales)('numbers, shares, sizes and days are written as in %s', (locale) => {
  spoken = locale;
  const { share, thousands, size, date, time } = shown[locale];
  expect(plain(percent(0.84))).toBe(share);
  expect(plain(number(12_345))).toBe(thousands);
  expect(plain(megabytes(12_345_678))).toBe(size);
  expect(plain(day(moment))).toBe(date);
  const both = plain(dayAndTime(moment));
  expect(both.startsWith(date)).toBe(true);
  expect(both.endsWith(time)).toBe(true);
});

/** Counts that tell the plural rules of the languages apart; a million has a form of its own in Spanish and French. */
const counts = [0, 1, 1.5, 2, 5, 12, 21, 22, 1_000_000];
type Form = ReturnType<typeof pluralForm>;
const forms: Record<Locale, Form[]> = {
  uk: ['many', 'one', 'other', 'few', 'many', 'many', 'one', 'few', 'many'],
  en: ['other', 'one', 'other', 'other', 'other', 'other', 'other', 'other', 'other'],
  de: ['other', 'one', 'other', 'other', 'other', 'other', 'other', 'other', 'other'],
  es: ['other', 'one', 'other', 'other', 'other', 'other', 'other', 'other', 'many'],
  fr: ['one', 'one', 'one', 'other', 'other', 'other', 'other', 'other', 'many'],
  pl: ['many', 'one', 'other', 'few', 'many', 'many', 'many', 'few', 'many'],
  ja: ['other', 'other', 'other', 'other', 'other', 'other', 'other', 'other', 'other'],
};

test.each(locales)('counts take the plural forms of %s', (locale) => {
  spoken = locale;
  expect(counts.map((count) => pluralForm(count))).toEqual(forms[locale]);
});

test.each([
  [1, '1 artykuł,'],
  [2, '2 artykuły,'],
  [5, '5 artykułów,'],
  [21, '21 artykułów,'],
  [22, '22 artykuły,'],
])('in Polish %d articles are said to be "%s"', (count, words) => {
  spoken = 'pl';
  const { message = '' } = messagesIn('pl')[`compared_${pluralForm(count)}`] ?? {};
  expect(message.replace('$COUNT$', number(count))).toContain(words);
});
