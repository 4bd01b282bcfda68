// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostListsIn, joinedLists } from '../utils/host-lists.ts';

const lists = { offHosts: ['a.example'], licensedHosts: ['b.example', 'c.example'], mineHosts: [] };

test('lists of hosts stay as they are', () => {
  expect(hostListsIn(lists)).toEqual({ lists, refused: 0 });
});

test('addresses become hosts, what is no host is counted and left out', () => {
  const given = { mineHosts: ['https://www.D.example/x', 'not a host', 7, null, 'd.example'] };
  expect(hostListsIn(given)).toEqual({
    lists: { offHosts: [], licensedHosts: [], mineHosts: ['d.example'] },
    refused: 3,
  });
});

test('a list that is no list is empty', () => {
  expect(hostListsIn({ mineHosts: 'a.example' })).toEqual({
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
      expect(hostListsIn({ mineHosts: value }).lists.mineHosts).toBeInstanceOf(Array);
    }),
  );
});
