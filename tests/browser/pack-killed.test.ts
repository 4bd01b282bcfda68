import { afterAll, beforeAll, expect, test } from 'vitest';
import { seeded } from '../../scripts/measure/made-articles.ts';
import { endQuietly } from './driver-session.ts';
import { PackWorld, REQUESTS } from './pack-world.ts';

const isFull = process.env.DZHERELO_FULL === '1';
const KILLS = isFull ? 200 : 4;
const SECOND = 1000;
/** Between two requests a file is checked and stored; after the last, all are read back and take their place. */
const LATEST = 120;

let world: PackWorld;

beforeAll(async () => {
  world = await PackWorld.begin();
}, 180_000);
afterAll(() => endQuietly(world.session));

/** Has the next generation fetched, and ends what fetches it so long after so many requests. */
async function killedAfter(requests: number, delay: number, what: 'background' | 'browser'): Promise<void> {
  const answer = world.askForNewest();
  await world.requested(requests);
  await new Promise((resolved) => setTimeout(resolved, delay));
  if (what === 'background') {
    await world.session.driver.killBackground();
    await answer;
    return;
  }
  await world.session.driver.killBrowser();
  await world.openPages();
}

test(
  `ended ${KILLS} times while generations come: what is held is always one of them, whole, and the next one comes`,
  { timeout: isFull ? 3600 * SECOND : 120 * SECOND },
  async () => {
    const random = seeded(20_261_128);
    const after = { old: 0, new: 0, lost: 0 };
    for (let last = 1; last <= KILLS; last++) {
      await world.offer(last + 1);
      const requests = Math.floor(random() * (REQUESTS + 1));
      const what = isFull && last % 2 === 0 ? 'browser' : 'background';
      await killedAfter(requests, random() * LATEST, what);
      if (what === 'browser' && !(await world.isWitnessed())) {
        after.lost++;
        await world.leaveWitness();
      } else {
        const generation = await world.whole(last);
        expect([last, last + 1]).toContain(generation);
        after[generation === last ? 'old' : 'new']++;
      }
      await world.fetched(last + 1);
      expect(await world.whole(last)).toBe(last + 1);
      if (isFull) console.log(`${last} kills, the last of the ${what} at request ${requests}`, after);
    }
    // So many that some came before the new generation took its place, and some after.
    if (isFull) expect(Math.min(after.old, after.new)).toBeGreaterThan(0);
    // What the browser itself lost the extension cannot hold; that is rare, and the next generation came all the same.
    expect(after.lost).toBeLessThanOrEqual(KILLS / 50);
  },
);
