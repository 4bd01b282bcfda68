// @vitest-environment node
import { expect, test } from 'vitest';
import { callsOf, filesIn } from './architecture/sources.ts';
import { messagesIn } from './locales.ts';

const en = messagesIn('en');
const files = filesIn('entrypoints', 'components', 'utils');

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

test('every message is named somewhere, whole or by its beginning', () => {
  const source = [...files, ...filesIn('scripts')].map(({ text }) => text).join('\n');
  const beginnings = [...source.matchAll(/`(\w+_)\$\{/gu)].map(([, beginning = '']) => beginning);
  const isNamed = (key: string): boolean =>
    source.includes(`'${key}'`) ||
    source.includes(`__MSG_${key}__`) ||
    beginnings.some((beginning) => key.startsWith(beginning));
  expect(Object.keys(en).filter((key) => !isNamed(key))).toEqual([]);
});
