import { type Page, until, untilTrue } from '../../../../scripts/browsers/driver.ts';
import { askFrom } from '../../../../scripts/demo/extension-page.ts';
import {
  askedSince,
  bringOut,
  collecting,
  FEED_PATH,
  readCollecting,
  STORY,
  STORY_PATH,
  waiting,
  writeCollecting,
} from './agency-story.ts';
import type { Breach, LifecycleWorld } from './lifecycle-world.ts';
import type { Phase } from './phases.ts';

/** Until the first request goes out, and until what it brought is kept. */
const LATEST = 250;

/** One request of collecting: a list, or the next version of an article, which is stored. */
export function collectingPhase(name: string, path: string = STORY_PATH): Phase {
  let began = 0;
  return {
    name,
    latest: LATEST,
    async begin({ options, packs }, turn) {
      began = Date.now();
      bringOut(packs.session.world, turn);
      const work =
        path === FEED_PATH ? { lists: [{ edition: 'en' as const, list: 'feed' as const }] } : waiting(turn);
      await writeCollecting(options, collecting(began, work));
      await options.evaluate('chrome.storage.local.set({ collect: true })');
      void askFrom(options, 'collect-now', undefined).catch(() => undefined);
      await until(
        'the first request',
        async () => askedSince(packs.session.world, path, began) > 0 || undefined,
        5000,
        1,
      ).catch(() => undefined);
    },
    settle: (world) => settled(world, path, began),
  };
}

async function settled(world: LifecycleWorld, path: string, began: number): Promise<Breach[]> {
  const { options, packs } = world;
  const breaches: Breach[] = [];
  // Killed before it had read that it was asked to, it is woken by the switch that was turned on.
  const state = await readCollecting(options);
  const busy = state.lists.length > 0 || state.queue.length > 0;
  if (busy && !(await isAlarmSet(options)))
    breaches.push({ harm: 'lost', what: 'no alarm goes on with collecting' });
  if (busy) {
    // Three seconds lie between two requests, also of two lives; here nobody waits for them.
    await writeCollecting(options, { ...state, log: [] });
    await options.evaluate(`chrome.alarms.create('collection', { when: Date.now() + 20 })`);
  }
  await untilTrue('collecting to end', async () => {
    const now = await readCollecting(options);
    return now.lists.length === 0 && (path !== STORY_PATH || now.queue.length === 0);
  });
  await options.evaluate('chrome.storage.local.set({ collect: false })');
  // What was fetched but not yet kept is fetched once more.
  const asked = askedSince(packs.session.world, path, began);
  if (asked > 2) breaches.push({ harm: 'twice', what: `${path} was asked for ${asked} times` });
  if (path === STORY_PATH && !world.articles.includes(STORY)) world.articles = [...world.articles, STORY];
  return breaches;
}

/** Whether something will wake the background to go on; whoever has just started sets it in a moment. */
const isAlarmSet = (options: Page): Promise<boolean> =>
  untilTrue('the alarm', () =>
    options.evaluate<boolean>(`chrome.alarms.get('collection').then((alarm) => alarm !== undefined)`),
  ).catch(() => false);
