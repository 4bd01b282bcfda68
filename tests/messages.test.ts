// @vitest-environment node
import { expect, test } from 'vitest';
import english from '../public/_locales/en/messages.json';
import ukrainian from '../public/_locales/uk/messages.json';
import { callsOf, filesIn } from './architecture/sources.ts';

interface Message {
  message: string;
  description?: string;
  placeholders?: Record<string, { content: string }>;
}
const en: Record<string, Message> = english;
const uk: Record<string, Message> = ukrainian;
const keys = Object.keys(en);
const files = filesIn('entrypoints', 'components', 'utils');

test('both languages have the same messages, in the same order', () => {
  expect(Object.keys(uk)).toEqual(keys);
});

test.each(keys)('%s is whole in both languages', (key) => {
  for (const message of [en[key], uk[key]]) {
    expect(message?.message.trim()).not.toBe('');
    expect(message?.message.trim()).toBe(message?.message);
    expect(message?.description ?? '').toMatch(/\w{3}/u);
  }
});

const named = ({ message }: Message): string[] =>
  [...message.matchAll(/\$(\w+)\$/gu)].map(([, name = '']) => name.toLowerCase()).toSorted();

test.each(keys)('%s takes the same values in both languages, each once', (key) => {
  const [first, second] = [en[key], uk[key]].map((message) => message ?? { message: '' });
  expect(first?.placeholders).toEqual(second?.placeholders);
  const declared = Object.keys(first?.placeholders ?? {}).toSorted();
  expect(named(first ?? { message: '' })).toEqual(declared);
  expect(named(second ?? { message: '' })).toEqual(declared);
  const contents = Object.values(first?.placeholders ?? {}).map(({ content }) => content);
  expect(contents).toEqual(contents.map((_, i) => `$${i + 1}`));
});

test('every message that is asked for by name exists and gets all its values', () => {
  const calls = files.flatMap(({ path, text }) =>
    callsOf('t', path, text).map((call) => ({ path, ...call })),
  );
  expect(calls.length).toBeGreaterThan(40);
  const wrong = calls.filter(({ first, more }) => {
    const message = en[first];
    return message === undefined || Object.keys(message.placeholders ?? {}).length !== more;
  });
  expect(wrong).toEqual([]);
});

test('the words judge nobody', () => {
  const judging = /stol|theft|violat|plagiar|illegal|piracy|крад|вкра|порушен|плагіат|незаконн|пірат/iu;
  const texts = [...Object.values(en), ...Object.values(uk)].map(({ message }) => message);
  expect(texts.filter((text) => judging.test(text))).toEqual([]);
});
