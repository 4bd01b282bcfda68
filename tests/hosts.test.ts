// @vitest-environment node
import { expect, test } from 'vitest';
import { onHostList } from '../utils/hosts.ts';

test.each([
  ['paper.example', true],
  ['www.paper.example', true],
  ['paper.example.', true],
  ['www.paper.example.', true],
  ['sport.paper.example', true],
  ['a.b.paper.example', true],
  ['newspaper.example', false],
  ['paper.example.evil.example', false],
  ['example', false],
  ['www.example', false],
  ['', false],
])('%s on a list with paper.example: %o', (host, on) => {
  expect(onHostList(host, ['other.example', 'paper.example'])).toBe(on);
});

test('a listed subdomain does not list its parent or its sisters', () => {
  expect(onHostList('paper.example', ['sport.paper.example'])).toBe(false);
  expect(onHostList('news.paper.example', ['sport.paper.example'])).toBe(false);
});

test('nothing is on an empty list', () => {
  expect(onHostList('paper.example', [])).toBe(false);
});
