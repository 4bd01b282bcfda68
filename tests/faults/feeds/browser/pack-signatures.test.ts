import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from '../../../../scripts/browsers/driver.ts';
import { buildContainer } from '../../../../utils/corpus/pack-container.ts';
import { hex } from '../../../../utils/corpus/signature.ts';
import { endQuietly, type Session, startSession } from '../../../browser/driver-session.ts';
import { appears, english } from '../../../browser/seen-outside.ts';
import { madePack, type Publisher, publisher } from '../../../corpus/made-pack.ts';
import { record } from '../../record.ts';
import { joined } from '../pack-change.ts';
import { largerS, SMALL_ORDER } from '../update-ed25519.ts';

// What the verification of signatures leaves to the platform, asked of this browser's own.

/** Texts that each pair of small order is tried with: of eight one would hold by chance, where nothing is refused. */
const TEXTS = 16;
let session: Session;
let options: Page;
let own: Publisher;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dzherelo-faults-'));
  own = await publisher();
  session = await startSession();
  options = await session.driver.openExtension('options.html', '#pack');
}, 120_000);
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await endQuietly(session);
});

interface Claim {
  key: string;
  signature: string;
  text: string;
}

/** How many of the claims the browser believes. */
const believed = (claims: readonly Claim[]): Promise<number> =>
  options.evaluate(`(async (claims) => {
    const bytes = (text) => Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));
    let held = 0;
    for (const { key, signature, text } of claims) {
      try {
        const imported = await crypto.subtle.importKey('raw', bytes(key), 'Ed25519', false, ['verify']);
        if (await crypto.subtle.verify('Ed25519', imported, bytes(signature), new TextEncoder().encode(text))) held++;
      } catch {}
    }
    return held;
  })(${JSON.stringify(claims)})`);

test('under a key of small order nothing is taken, whatever the browser believes', async () => {
  const claims = SMALL_ORDER.flatMap((key) =>
    SMALL_ORDER.flatMap((point) =>
      Array.from({ length: TEXTS }, (_, i) => ({
        key: hex(key),
        signature: hex(point) + '00'.repeat(32),
        text: `text ${i}`,
      })),
    ),
  );
  record({
    family: 'feeds',
    key: 'signature.small-order.believed',
    value: await believed(claims),
    unit: `of ${claims.length} claims that the browser believes`,
  });
  let asked = 0;
  for (const key of SMALL_ORDER) {
    // Under the neutral point this signature holds for every text.
    const signature = joined(Uint8Array.of(1), new Uint8Array(63));
    const { bytes } = await madePack(own, 1, [], { keys: [hex(key)] });
    const file = join(folder, `${hex(key)}.pack`);
    writeFileSync(file, new Uint8Array(await buildContainer(bytes, signature, []).arrayBuffer()));
    await options.setFiles('#pack-file', [file]);
    await appears(options, '#pack-result:is([data-state=refused], [data-state=asking])');
    if (await options.evaluate<boolean>(`document.querySelector('#pack-trust') !== null`)) asked++;
    expect(await options.evaluate('document.querySelector("#pack-result").textContent')).toContain(
      english('pack_fault_badSignature'),
    );
  }
  record({
    family: 'feeds',
    key: 'signature.small-order.offered',
    value: asked,
    unit: 'keys',
    goal: { exactly: 0 },
  });
});

test('a signature holds, and none that was made of it without the key', async () => {
  const { key, sign } = own;
  const text = 'text';
  const good = await sign(new TextEncoder().encode(text));
  const claim = (signature: Uint8Array): Claim => ({ key, text, signature: hex(signature) });
  expect(await believed([claim(good)])).toBe(1);
  const flipped = Array.from({ length: 512 }, (_, bit) =>
    claim(good.with(bit >> 3, (good[bit >> 3] ?? 0) ^ (1 << (bit & 7)))),
  );
  const lengths = [0, 1, 32, 63].map((length) => claim(good.subarray(0, length)));
  expect(await believed([...flipped, ...lengths, claim(largerS(good))])).toBe(0);
});
