import { type Page, until, untilTrue } from '../../../../scripts/browsers/driver.ts';
import { askFrom } from '../../../../scripts/demo/extension-page.ts';
import { finalState } from '../../../../scripts/demo/row.ts';
import { REQUESTS } from '../../../browser/pack-world.ts';
import { openPopup, situationOf } from '../../../browser/seen-outside.ts';
import { FEED_PATH } from './agency-story.ts';
import { collectingPhase } from './collecting-phase.ts';
import { importPhase } from './import-phase.ts';
import { type Breach, type LifecycleWorld, LONG } from './lifecycle-world.ts';
import { lostRecords, userRecords, writeRecords } from './user-records.ts';

/** What the extension is in the middle of when it is ended. `turn` is another number each time. */
export interface Phase {
  name: string;
  /** Ended at most so many milliseconds after it has begun. */
  latest: number;
  begin(world: LifecycleWorld, turn: number): Promise<unknown>;
  /** Afterwards: what must hold of it, what it has to come to; how long the first verdict took, if one was asked for. */
  settle(world: LifecycleWorld, turn: number): Promise<Breach[]>;
}

const answer = (what: string): Breach => ({ harm: 'answer', what });

/** Looks for the verdict on the page that is shown. */
async function verdictOn(
  { page, options }: LifecycleWorld,
  url: string,
  ...statuses: (string | undefined)[]
): Promise<Breach[]> {
  const state = await finalState(options, await page.tabId());
  if (state.state !== 'verdict') return [answer(`${state.state} of ${url}`)];
  const { verdict } = state;
  const right = verdict.url === url && statuses.includes(verdict.status);
  return right
    ? []
    : [answer(`${verdict.status} of ${verdict.url} instead of ${statuses.join(' or ')} of ${url}`)];
}

const shown = ['no credit', 'met in the headline', 'unrelated', 'link too low'] as const;
const situation = ({ packs }: LifecycleWorld, turn: number) => {
  const { url, expected } = situationOf(packs.session.world, shown[turn % shown.length] ?? 'no credit');
  return { url, status: expected.status };
};
const blank = (world: LifecycleWorld): Promise<void> => world.page.goto('about:blank');

const idle: Phase = {
  name: 'idle',
  latest: 50,
  async begin(world, turn) {
    const { url } = situation(world, turn);
    await world.page.goto(url);
    await finalState(world.options, await world.page.tabId());
  },
  settle: (world, turn) => verdictOn(world, situation(world, turn).url, situation(world, turn).status),
};

const checking: Phase = {
  name: 'a page is checked',
  latest: 150,
  begin: (world, turn) => world.page.goto(situation(world, turn).url),
  settle: idle.settle,
};

const facts: Phase = {
  name: 'facts are in flight',
  latest: 900,
  begin: (world) => world.page.goto(LONG),
  async settle(world) {
    // A busy machine may get to the end of its time before the end of the page, and says so.
    const breaches = await verdictOn(world, LONG, 'not-met', 'unclear');
    await blank(world);
    return breaches;
  },
};

/** What is held is one generation, whole, and the next one comes. */
async function packSettled(world: LifecycleWorld): Promise<Breach[]> {
  const last = world.generation;
  const { packs } = world;
  const now = await packs.whole(last);
  await packs.fetched(last + 1);
  world.generation = last + 1;
  const then = await packs.whole(last);
  return now >= last && then === last + 1 ? [] : [{ harm: 'torn', what: `generation ${now}, then ${then}` }];
}

const fetching = (name: string, latest: number, requests: (turn: number) => number): Phase => ({
  name,
  latest,
  async begin({ packs, generation }, turn) {
    await packs.offer(generation + 1);
    void packs.askForNewest();
    await packs.requested(requests(turn));
  },
  settle: packSettled,
});

const settings: Phase = {
  name: 'settings are written',
  latest: 60,
  async begin(world, turn) {
    world.records = userRecords(turn);
    await writeRecords(world.options, world.records);
  },
  async settle(world, turn) {
    // Any event wakes the background.
    await askFrom(world.options, 'erasure', undefined);
    await untilTrue(`off${turn}.example to be left out`, async () =>
      (
        await world.options.evaluate<string>(
          `chrome.scripting.getRegisteredContentScripts().then(JSON.stringify)`,
        )
      ).includes(`off${turn}.example`),
    );
    return [];
  },
};

const erasing: Phase = {
  name: 'everything is deleted',
  latest: 250,
  begin: async ({ options }) => void askFrom(options, 'erase-everything', undefined).catch(() => undefined),
  async settle(world) {
    const { options, packs, generation } = world;
    // Killed before it was noted, it is asked for again, as the page does.
    await until('everything to be deleted', async () => {
      const { state } = await askFrom(options, 'erase-everything', undefined);
      return state === 'done' || (await isEmpty(options)) ? true : undefined;
    });
    await untilTrue(
      'the deletion to end',
      async () => (await askFrom(options, 'erasure', undefined)).state === 'done',
    );
    const breaches: Breach[] = (await isEmpty(options)) ? [] : [{ harm: 'torn', what: 'not all is deleted' }];
    await world.fill();
    await packs.fetched(generation);
    await packs.leaveWitness();
    return breaches;
  },
};

/** Whether neither articles nor a pack nor records are held, nor a copy of any. */
const isEmpty = (options: Page): Promise<boolean> =>
  options.evaluate<boolean>(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('dzherelo');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const stores = [...database.objectStoreNames];
      const transaction = database.transaction(stores);
      const all = stores.map((store) => transaction.objectStore(store).getAll());
      transaction.oncomplete = async () => {
        database.close();
        const kept = JSON.stringify([await chrome.storage.local.get(), ...all.map(({ result }) => result)]);
        const rows = all.filter((_, i) => stores[i] !== 'state').flatMap(({ result }) => result);
        resolve(rows.length === 0 && !kept.includes('mine.example') && !kept.includes('hash'));
      };
    };
  })`);

/** The same while it is not known whether they were written in time: all of them were, or none. */
const settingsInFlight: Phase = {
  name: 'settings are being written',
  latest: 15,
  begin: async ({ options }, turn) => void writeRecords(options, userRecords(turn)).catch(() => undefined),
  async settle(world, turn) {
    const next = userRecords(turn);
    if ((await lostRecords(world.options, next)).length === 0) world.records = next;
    return [];
  },
};

let opening: Promise<Page> | undefined;
const asking: Phase = {
  name: 'the popup asks',
  latest: 400,
  async begin(world, turn) {
    await world.page.goto(situation(world, turn).url);
    const tabId = await world.page.tabId();
    opening = openPopup(world.packs.session.driver, tabId, 'verdict');
    opening.catch(() => undefined);
  },
  async settle(world, turn) {
    const popup = await opening;
    const { status } = situation(world, turn);
    const said = await popup?.evaluate<string>('document.querySelector("main").dataset.status ?? ""');
    await popup?.close();
    return said === status ? [] : [answer(`the popup says ${said} instead of ${status}`)];
  },
};

const fetchingFeed = collectingPhase('a feed is fetched', FEED_PATH);
const storing = collectingPhase('an article is stored');
const swapping = fetching('a pack takes its place', 120, () => REQUESTS);

/** Everything that goes on in a background. */
export const phases: readonly Phase[] = [
  idle,
  checking,
  facts,
  fetchingFeed,
  storing,
  fetching('a pack is fetched', 30, (turn) => turn % REQUESTS),
  swapping,
  settings,
  importPhase,
  erasing,
  asking,
];

/** Those in which something is written that must be there when the browser starts again. */
export const writingPhases: readonly Phase[] = [
  settingsInFlight,
  importPhase,
  storing,
  swapping,
  fetchingFeed,
];
