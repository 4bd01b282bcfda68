import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import type { CollectionWorld } from '../../../utils/corpus/collection.ts';
import { type Fetched, fetchFromAgency, type Wanted } from '../../../utils/ukrinform/fetch.ts';
import { FakeAgency } from '../../corpus/fake-agency.ts';
import { FakeWorld } from '../../corpus/fake-world.ts';
import { missing, type SuiteFeed, suiteFeeds, title } from '../../ukrinform/suite-feeds.ts';
import { asked } from '../../ukrinform/transport.ts';
import { isFull, record } from '../record.ts';

const feeds = suiteFeeds();
/** Damaged copies. */
const DAMAGED = isFull ? 100_000 : 500;
let taken = 0;
let wrong = 0;

afterAll(() => {
  if (missing) return;
  record({ family: 'feeds', key: 'suite.taken-in', value: taken, unit: 'feeds', goal: { atLeast: 2106 } });
  record({ family: 'feeds', key: 'suite.wrong', value: wrong, unit: 'feeds', goal: { exactly: 0 } });
});

/** A world in which every list is this document. */
class OneFeed extends FakeWorld {
  readonly #given: SuiteFeed;

  constructor(given: SuiteFeed) {
    super(new FakeAgency({}));
    this.#given = given;
  }

  override async fetch(url: string, wanted: Wanted): ReturnType<CollectionWorld['fetch']> {
    const { bytes, charset = '' } = this.#given;
    const headers: HeadersInit = charset === '' ? {} : { 'content-type': `text/xml; charset=${charset}` };
    this.requests.push({ url, at: this.clock });
    const fetched: Fetched =
      wanted === 'article'
        ? { result: 'refused', status: 404 }
        : await fetchFromAgency(
            url,
            wanted,
            asked(() => new Response(new Uint8Array(bytes), { headers })),
          );
    return fetched;
  }
}

/** Collects from one feed: whatever it is, the round comes to its end and asks for nothing of the feed's strangers. */
async function collected(given: SuiteFeed): Promise<void> {
  const world = new OneFeed(given);
  world.begin('uk');
  await world.live();
  taken++;
  if (world.busy || world.saved.failures > 0 || world.requests.length !== 2 || world.stored.size > 0) wrong++;
}

test.skipIf(missing)(
  title('the feeds of a well-known suite end no round and leave nothing behind'),
  async () => {
    for (const feed of feeds) await collected(feed);
    expect({ taken, wrong }).toEqual({ taken: feeds.length, wrong: 0 });
  },
);

test.skipIf(missing)(title('neither do their damaged copies'), async () => {
  const before = taken;
  const damage = fc.sample(
    fc.record({
      at: fc.nat(4000),
      byte: fc.nat(255),
      length: fc.integer({ min: 0, max: 40 }),
      cut: fc.boolean(),
    }),
    { seed: 20261129, numRuns: DAMAGED },
  );
  for (const [i, { at, byte, length, cut }] of damage.entries()) {
    // A prime step: a few copies are of all kinds of feeds.
    const feed = feeds[(i * 101) % feeds.length];
    if (feed === undefined) continue;
    const from = at % Math.max(1, feed.bytes.length);
    const bytes = cut
      ? feed.bytes.slice(0, from)
      : Uint8Array.from(feed.bytes).fill(byte, from, from + length);
    await collected({ ...feed, bytes });
  }
  expect({ taken: taken - before, wrong }).toEqual({ taken: damage.length, wrong: 0 });
});
