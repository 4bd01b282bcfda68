import { expect, test } from 'vitest';
import { IN_PLACE_FROM } from '../../utils/corpus/archive-in-place.ts';
import type { Manifest, PackFile, PackPart } from '../../utils/corpus/manifest.ts';
import { chosenParts } from '../../utils/corpus/pack-choice.ts';

const file = (name: string, bytes: number): PackFile => ({ sha256: name.padEnd(64, '0'), bytes });
const part = (tier: PackPart['tier'], name: string, postings: number): PackPart => ({
  articles: 1,
  tier,
  postings: file(`${name}1`, postings),
  skeletons: file(`${name}2`, 1000),
  cards: file(`${name}3`, 1000),
});

const older = part('old', 'a', IN_PLACE_FROM);
const old = part('old', 'b', 4000);
const recent = part('recent', 'c', 5000);
const manifest: Manifest = {
  format: 1,
  scheme: 1,
  generation: 1,
  builtAt: 0,
  parts: [older, old, recent],
  frequent: file('f', 100),
  compared: { articles: 3, editions: ['uk'] },
  keys: [],
};

/** The parts that are chosen when so many bytes may be added. */
function chosen(room: number, stored: readonly PackPart[] = []): readonly PackPart[] | string {
  const files = stored.flatMap(({ postings, skeletons, cards }) => [postings, skeletons, cards]);
  const choice = chosenParts(manifest, { old: true, room }, new Set(files.map(({ sha256 }) => sha256)));
  return typeof choice === 'string' ? choice : choice.parts;
}

const recentBytes = 100 + 5000 + 2000;
const oldBytes = 4000 + 2000;

test.each([
  ['less than the recent part takes', recentBytes - 1, 'no-room'],
  ['the recent part', recentBytes, [recent]],
  ['the newest of the old parts as well', recentBytes + oldBytes, [old, recent]],
  [
    'all but the second copy of what is looked up in place',
    recentBytes + oldBytes + IN_PLACE_FROM + 5999,
    [old, recent],
  ],
  [
    'everything, what is looked up in place twice',
    recentBytes + 2 * (IN_PLACE_FROM + 4000) + 4000,
    manifest.parts,
  ],
])('with room for %s', (_, room, expected) => expect(chosen(room)).toEqual(expected));

test('what is stored already needs no room', () => {
  expect(chosen(recentBytes, [older, old])).toEqual(manifest.parts);
});
