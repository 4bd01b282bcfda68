import type { ArticleCard } from '../../utils/policy/verdict.ts';
import type { Edition } from '../../utils/ukrinform/article.ts';

const long =
  'Рятувальники, волонтери та мешканці сімнадцяти прибережних сіл другу добу поспіль відновлюють маяк на косі, який згас сорок років тому після найбільшої бурі століття, – очільник громади розповів кореспондентові агентства про хід робіт';

/** Titles that are hard to set, each with its edition. */
export const titles: readonly (readonly [name: string, edition: Edition, title: string])[] = [
  ['long', 'uk', `${long}, про витрати та про плани на весну`],
  ['one long word', 'de', `Leuchtturm${'wiederinbetriebnahmefeierlichkeiten'.repeat(8)}`],
  ['from right to left', 'en', 'المنارة القديمة في المرفأ تضيء من جديد بعد 40 عاماً (صور)'],
  ['in both directions', 'en', 'Saltholm: מגדלור בן 40 שנה נדלק שוב – report, 24.11.2026'],
  ['Japanese', 'ja', '四十年ぶりに港の灯台が再び点灯、近隣の村から集まった住民ら数百人が見守る'],
];

/** An article with a title. */
export const titled = (title: string, edition: Edition = 'en', number = 4_180_015): ArticleCard => ({
  key: `${edition}:${number}`,
  url: `https://www.ukrinform.net/rubric-society/${number}-lamp.html`,
  edition,
  title,
  published: Date.parse('2026-11-24T08:00:00Z'),
});
