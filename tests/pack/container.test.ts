import { expect, test } from 'vitest';
import { DamagedIndexError, PackVersionError } from '../../utils/corpus/errors.ts';
import type { Manifest } from '../../utils/corpus/manifest.ts';
import { buildContainer, openContainer } from '../../utils/corpus/pack-container.ts';
import { MOST_MANIFEST, SIGNATURE_BYTES } from '../../utils/corpus/pack-layout.ts';
import { partsTable } from '../../utils/corpus/parts-file.ts';

const file = (name: string, bytes: number) => ({ sha256: name.repeat(64), bytes });
const manifest: Manifest = {
  format: 1,
  scheme: 1,
  generation: 1,
  builtAt: 0,
  parts: [{ articles: 1, tier: 'old', postings: file('a', 1), skeletons: file('b', 2), cards: file('a', 1) }],
  frequent: file('c', 0),
  compared: { articles: 1, editions: ['en'] },
  keys: [],
};
const signature = new Uint8Array(SIGNATURE_BYTES).fill(7);
const blobs = [new Blob(['x']), new Blob(['yz']), new Blob([])];

test('the files of a pack come out under the names that the manifest gives them', async () => {
  const opened = await openContainer(buildContainer(Uint8Array.of(1, 2, 3), signature, blobs));
  expect([...opened.manifest]).toEqual([1, 2, 3]);
  expect(opened.signature).toEqual(signature);
  const files = await opened.files(manifest);
  expect([...files.keys()]).toEqual(['a', 'b', 'c'].map((name) => name.repeat(64)));
  expect(await Promise.all([...files.values()].map((blob) => blob.text()))).toEqual(['x', 'yz', '']);
});

test.each([
  ['too few files', blobs.slice(1)],
  ['too many files', [...blobs, new Blob(['more'])]],
])('%s for the manifest are refused', async (_, given) => {
  const opened = await openContainer(buildContainer(Uint8Array.of(1), signature, given));
  await expect(opened.files(manifest)).rejects.toThrow(DamagedIndexError);
});

const head = new Uint8Array(1);
const broken: [string, Blob, new (message: string) => Error][] = [
  ['an empty file', new Blob([]), DamagedIndexError],
  ['another kind of file', new Blob(['{"articles":[]}', 'x'.repeat(100)]), DamagedIndexError],
  ['a short signature', buildContainer(head, signature.subarray(1), blobs), DamagedIndexError],
  ['a long signature', buildContainer(head, new Uint8Array(65), blobs), DamagedIndexError],
  [
    'an endless manifest',
    buildContainer(new Uint8Array(MOST_MANIFEST + 1), signature, blobs),
    DamagedIndexError,
  ],
  ['no parts', new Blob([partsTable(0x31505a44, [])]), DamagedIndexError],
  ['a manifest alone', new Blob([partsTable(0x31505a44, [1]), 'x']), DamagedIndexError],
  [
    'another scheme',
    new Blob([partsTable(0x31505a44, []).with(1, 1), new Uint8Array(100)]),
    PackVersionError,
  ],
];
test.each(broken)('%s is refused', async (_, given, error) => {
  await expect(openContainer(given)).rejects.toThrow(error);
});

test('more bytes than can be addressed are not written', () => {
  expect(() => partsTable(1, [2 ** 31, 2 ** 31])).toThrow(RangeError);
});
