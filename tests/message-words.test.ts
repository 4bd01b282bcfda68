// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { type Locale, locales, messagesIn } from './locales.ts';

/** Words that would judge a publisher; the extension only tells what it found. */
const judging: Record<Locale, RegExp> = {
  de: /gestohl|stehl|stahl|diebst|geklaut|raubkop|verletz|verst[oö](?:ß|ss)|plagi|illegal|rechtswidrig|pirat/iu,
  en: /stol|theft|thief|violat|infring|breach|plagiar|illegal|unlawful|pira(?:cy|te)/iu,
  es: /\brob(?:o|a|ó|ar|ad[ao])s?(?!\p{L})|hurt|viol[aeó]|vulner|infrac|infring|plagi|ilegal|ilícit|pirat/iu,
  fr: /\bvol(?:é|er|eur|s?\b)|viol(?:ation|é|er)|enfrein|infraction|contref|plagi|illégal|illicite|pirat/iu,
  ja: /盗|剽窃|パクリ|違反|違法|不法|不正|侵害|海賊|無断/u,
  pl: /kradzi|kradn|kradł|ukradz|skradz|narusz|złama|plagia|nielegaln|bezprawn|pirac/iu,
  uk: /крад|вкра|порушен|плагіат|незаконн|пірат/iu,
};

/** Letters that only one of the languages has. */
const script: Record<'Cyrillic' | 'Japanese', { letters: RegExp; of: Locale }> = {
  Cyrillic: { letters: /\p{Script=Cyrillic}/u, of: 'uk' },
  Japanese: { letters: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u, of: 'ja' },
};
const en = messagesIn('en');
/** The name of a value, which is no word of any language. */
const value = /\$\w+\$/gu;

describe.each(locales)('the words in %s', (locale) => {
  const entries = Object.entries(messagesIn(locale)).map(([key, { message }]) => ({ key, message }));

  test('judge nobody', () => {
    expect(entries.filter(({ message }) => judging[locale].test(message))).toEqual([]);
  });

  test.each(Object.entries(script))(
    'have %s letters only where the language has them',
    (_, { letters, of }) => {
      const plain = entries.map(({ message }) => message.replaceAll(value, ''));
      const share = plain.filter((text) => letters.test(text)).length / plain.length;
      if (of === locale) expect(share).toBeGreaterThan(0.95);
      else expect(share).toBe(0);
    },
  );
});

test.each(locales.filter((locale) => locale !== 'en'))('no sentence is left in English in %s', (locale) => {
  const words = (text: string): number => text.replaceAll(value, '').match(/\p{L}{2,}/gu)?.length ?? 0;
  const left = Object.entries(messagesIn(locale)).filter(
    ([key, { message }]) => message === en[key]?.message && words(message) > 1,
  );
  expect(left).toEqual([]);
});
