import {
  appendFileSync,
  copyFileSync,
  cpSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { expect, test } from 'vitest';
import { pathOf } from '../../scripts/pack/pack-folder.ts';
import { verify } from '../../scripts/pack/verify.ts';
import { PackFault } from '../../scripts/pack/pack-fault.ts';
import { filesOf, type PackFile } from '../../utils/corpus/manifest.ts';
import { sampleLine, Workshop } from './samples.ts';

/** Two signed generations of one publisher, and the first as one file. */
async function published(): Promise<{ shop: Workshop; key: string }> {
  const shop = new Workshop();
  const key = await shop.key('own.pem');
  shop.lines('a.jsonl', [sampleLine(1), sampleLine(2)]);
  shop.lines('b.jsonl', [sampleLine(3)]);
  const sign = (name: string, ...more: string[]): Promise<number> =>
    shop.pack('sign', '--pack', `./${name}`, '--key', './own.pem', ...more);
  await shop.pack('build', '--articles', './a.jsonl', '--out', './g1');
  await sign('g1', '--one-file', './g1.pack');
  await shop.pack('delta', '--previous', './g1', '--articles', './b.jsonl', '--out', './g2', '--sign-off');
  await sign('g2');
  await expect(verify(shop.path('g1'), [key])).resolves.toMatchObject({ generation: 1 });
  await expect(verify(shop.path('g1.pack'), [key])).resolves.toMatchObject({ generation: 1 });
  await expect(verify(shop.path('g2'), [key])).resolves.toMatchObject({ generation: 2 });
  return { shop, key };
}

const flipped = (bytes: Buffer, bit: number): Uint8Array =>
  bytes.with(bit >> 3, (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7)));

test.each(['manifest.json', 'manifest.sig'])('no bit of %s may change', async (name) => {
  const { shop, key } = await published();
  const path = shop.path(`g1/${name}`);
  const good = readFileSync(path);
  const step = name === 'manifest.sig' ? 1 : 17;
  for (let bit = 0; bit < good.length * 8; bit += step) {
    writeFileSync(path, flipped(good, bit));
    await expect(verify(shop.path('g1'), [key]), `bit ${bit}`).rejects.toThrow(PackFault);
  }
  for (const wrong of [Buffer.alloc(0), good.subarray(1), Buffer.concat([good, Buffer.of(10)])]) {
    writeFileSync(path, wrong);
    await expect(verify(shop.path('g1'), [key])).rejects.toThrow(/^refused: bad-signature/u);
  }
});

const lastFile = (shop: Workshop, name: string): string => {
  const file: PackFile = shop.manifest(name).parts.at(-1)?.postings ?? { sha256: '', bytes: 0 };
  return pathOf(shop.path(name), file);
};

const mixtures: [string, (shop: Workshop) => void, RegExp][] = [
  [
    'the list of one generation with the signature of the other',
    (shop) => copyFileSync(shop.path('g2/manifest.sig'), shop.path('g1/manifest.sig')),
    /bad-signature/u,
  ],
  [
    'the list of the newer generation over the files of the older',
    (shop) => {
      for (const name of ['manifest.json', 'manifest.sig'])
        copyFileSync(shop.path(`g2/${name}`), shop.path(`g1/${name}`));
    },
    /is missing/u,
  ],
  [
    'a file of the other generation under the name of one',
    (shop) => copyFileSync(lastFile(shop, 'g2'), lastFile(shop, 'g1')),
    /holds something else/u,
  ],
  ['a file cut short', (shop) => truncateSync(lastFile(shop, 'g1'), 100), /holds something else/u],
  ['a file made longer', (shop) => appendFileSync(lastFile(shop, 'g1'), 'x'), /holds something else/u],
  ['a missing file', (shop) => rmSync(lastFile(shop, 'g1')), /is missing/u],
];
test.each(mixtures)('%s is refused', async (_, mix, why) => {
  const { shop, key } = await published();
  mix(shop);
  await expect(verify(shop.path('g1'), [key])).rejects.toThrow(why);
});

test('files of a newer generation may lie about: an older list still names its own', async () => {
  const { shop, key } = await published();
  cpSync(shop.path('g2/files'), shop.path('g1/files'), { recursive: true });
  await expect(verify(shop.path('g1'), [key])).resolves.toMatchObject({ generation: 1 });
});

test('no byte of a pack in one file may change, go or come', async () => {
  const { shop, key } = await published();
  const path = shop.path('g1.pack');
  const good = readFileSync(path);
  const pack = filesOf(shop.manifest('g1'));
  expect(good.length).toBeGreaterThan(pack.reduce((sum, { bytes }) => sum + bytes, 0));
  const wrong: Uint8Array[] = [
    ...Array.from({ length: 160 }, (_, i) => flipped(good, (i * 7919) % (good.length * 8))),
    ...Array.from({ length: 40 }, (_, i) => flipped(good, i * 8)),
    good.subarray(0, 11),
    good.subarray(0, -1),
    Buffer.concat([good, good]),
    Buffer.alloc(0),
  ];
  for (const [i, bytes] of wrong.entries()) {
    writeFileSync(path, bytes);
    await expect(verify(path, [key]), `change ${i}`).rejects.toThrow(PackFault);
  }
});

test('the root hash differs when anything does, and not otherwise', async () => {
  const { shop, key } = await published();
  const root = async (name: string): Promise<string | undefined> => {
    await shop.pack('verify', '--pack', `./${name}`, '--key', key);
    return /root hash ([0-9a-f]{64})/u.exec(shop.said)?.[1];
  };
  expect(await root('g1')).toMatch(/^[0-9a-f]{64}$/u);
  expect(await root('g1.pack')).toBe(await root('g1'));
  expect(await root('g2')).not.toBe(await root('g1'));
});
