// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { manifest } from '../scripts/manifest.ts';
import { localeFolders, locales, messagesIn, placeholdersIn } from './locales.ts';

const en = messagesIn('en');
const keys = Object.keys(en);
/** What comes before the ending of a plural form. */
const counted = new Set(keys.flatMap((key) => /^(\w+)_(?:one|few|many)$/u.exec(key)?.[1] ?? []));
const forms = ['one', 'few', 'many', 'other'];

test('there is a folder for each of the seven languages and no other', () => {
  expect(localeFolders()).toEqual(locales);
});

test.each(['chromium', 'firefox'])(
  'the manifest of %s names a language that is there and its own messages',
  (browser) => {
    const { default_locale: fallback, name, description, action } = manifest(browser);
    expect(locales).toContain(fallback);
    for (const text of [name, description, action?.default_title]) {
      expect(keys).toContain(/^__MSG_(\w+)__$/u.exec(text ?? '')?.[1]);
    }
  },
);

describe.each(locales)('the messages in %s', (locale) => {
  const messages = messagesIn(locale);
  const entries = Object.entries(messages);

  test('are the same as in English, in the same order', () => {
    expect(Object.keys(messages)).toEqual(keys);
  });

  test('have text without space around it, and a description for translators', () => {
    const incomplete = entries.filter(
      ([, { message, description = '' }]) =>
        message.trim() === '' || message.trim() !== message || !/\w{3}/u.test(description),
    );
    expect(incomplete).toEqual([]);
  });

  test('declare the same values as in English', () => {
    const declared = (of: typeof en): object =>
      Object.fromEntries(keys.map((key) => [key, of[key]?.placeholders]));
    expect(declared(messages)).toEqual(declared(en));
  });

  test('use each declared value once, and no value that is not declared', () => {
    const wrong = entries.filter(
      ([, { message, placeholders = {} }]) =>
        placeholdersIn(message).join() !== Object.keys(placeholders).toSorted().join(),
    );
    expect(wrong).toEqual([]);
  });

  test('have values by name only, and no other sign of a value', () => {
    expect(entries.filter(([, { message }]) => message.replaceAll(/\$\w+\$/gu, '').includes('$'))).toEqual(
      [],
    );
  });

  test('number their values from one, each by one number', () => {
    const wrong = entries.filter(([, { placeholders = {} }]) =>
      Object.values(placeholders).some(({ content }, i) => content !== `$${i + 1}`),
    );
    expect(wrong).toEqual([]);
  });

  test('tell their language by the name of the folder', () => {
    expect(messages.locale?.message).toBe(locale);
  });

  test('fit where stores show the name and the description', () => {
    expect(messages.name?.message.length).toBeLessThanOrEqual(45);
    expect(messages.description?.message.length).toBeLessThanOrEqual(132);
  });

  test.each([...counted])(
    'say %s in all plural forms, in those the language lacks like any other number',
    (stem) => {
      const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
      expect(forms).toEqual(expect.arrayContaining(pluralCategories));
      const said = forms.map((form) => messages[`${stem}_${form}`]?.message);
      expect(said).not.toContain(undefined);
      const lacking = forms.filter((form) => !pluralCategories.some((category) => category === form));
      expect(lacking.map((form) => messages[`${stem}_${form}`]?.message)).toEqual(
        lacking.map(() => said.at(-1)),
      );
    },
  );
});
