// @vitest-environment node
import { expect, test } from 'vitest';
import { filledMessage } from '../../../scripts/shots/filled-message.ts';

test.each([
  ['Nothing found', {}, [], 'Nothing found'],
  ['$COUNT$ of $all$', { count: { content: '$1' }, all: { content: '$2' } }, ['1', '12'], '1 of 12'],
  ['$SIZE$', { size: { content: '≤ $1 MB' } }, ['$2'], '≤ $2 MB'],
  ['$COUNT$', { count: { content: '$1' } }, [], ''],
  ['$OTHER$', {}, ['1'], ''],
])('"%s" with %j and %j is "%s"', (message, placeholders, substitutions, expected) => {
  expect(filledMessage({ message, placeholders }, substitutions)).toBe(expected);
});
