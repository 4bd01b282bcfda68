// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinedLists, readHostLists } from '../utils/host-lists-file.ts';

const lists = { offHosts: ['a.example'], licensedHosts: ['b.example', 'c.example'], mineHosts: [] };

test('what is saved comes back the same', () => {
  expect(readHostLists(JSON.stringify(lists))).toEqual({ lists, refused: 0 });
});

test('addresses become hosts, what is no host is counted and left out', () => {
  const text = JSON.stringify({ mineHosts: ['https://www.D.example/x', 'not a host', 7, null, 'd.example'] });
  expect(readHostLists(text)).toEqual({
    lists: { offHosts: [], licensedHosts: [], mineHosts: ['d.example'] },
    refused: 3,
  });
});

test.each([
  ['no JSON', 'a.example', 'not-json'],
  ['an array', '["a.example"]', 'no-lists'],
  ['null', 'null', 'no-lists'],
  ['other settings', '{"mode":"paused"}', 'no-lists'],
  ['lists only by inheritance', '{"__proto__":{"mineHosts":["a.example"]}}', 'no-lists'],
])('%s is refused', (_, text, wrong) => {
  expect(readHostLists(text)).toEqual({ wrong });
});

test('a list that is no list is empty', () => {
  expect(readHostLists('{"mineHosts":"a.example"}')).toEqual({
    lists: { offHosts: [], licensedHosts: [], mineHosts: [] },
    refused: 0,
  });
});

test('adding removes nothing and repeats nothing', () => {
  const added = { offHosts: ['a.example', 'e.example'], licensedHosts: [], mineHosts: ['f.example'] };
  expect(joinedLists(lists, added)).toEqual({
    offHosts: ['a.example', 'e.example'],
    licensedHosts: ['b.example', 'c.example'],
    mineHosts: ['f.example'],
  });
});

test('no JSON value makes it fail', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const read = readHostLists(JSON.stringify(value));
      expect('wrong' in read || Array.isArray(read.lists.mineHosts)).toBe(true);
    }),
  );
});
