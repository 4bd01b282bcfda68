import { expect } from 'vitest';
import { FakeAgency } from '../../corpus/fake-agency.ts';
import { FakeWorld } from '../../corpus/fake-world.ts';
import type { Fetched } from '../../../utils/ukrinform/fetch.ts';
import { agencyHosts } from '../../../utils/ukrinform/editions.ts';
import type { AgencyServer } from './agency-server.ts';
import { announced, type FaultRow, type Then } from './fault-rows.ts';
import { told, WiredWorld } from './wired-world.ts';

const held = [1001, 1002, 1003];
const ofAgency = (ids: readonly number[]): FakeAgency =>
  new FakeAgency({ uk: ids.map((id) => ({ id, modified: 1 })) });
const came = (fetched: Fetched | undefined): string => {
  if (fetched === undefined) return 'nothing';
  if (fetched.result === 'refused') return `refused ${fetched.status}`;
  return fetched.result === 'failed' ? `failed ${fetched.why}` : 'ok';
};

/** What a fault did: to the state, to what was held, and to what was collected when it was over. */
interface Played {
  comes: string;
  ends: Then | 'something else';
  words: string;
  requests: number;
  taken: number;
}

/** A world that holds some articles when others are announced. */
export async function holding(server: AgencyServer): Promise<WiredWorld> {
  server.faulty = () => false;
  server.line = 'open';
  server.agency = ofAgency(held);
  // What is held came in without the network, in no time.
  const filled = new FakeWorld(server.agency);
  await filled.round('uk');
  const world = new WiredWorld(server);
  for (const [key, texts] of filled.stored) world.stored.set(key, texts);
  expect(world.stored.size).toBe(held.length);
  world.saved = filled.saved;
  world.clock = filled.clock;
  server.agency = ofAgency([...held, ...announced]);
  world.begin('uk');
  return world;
}

/** Which requests come before the first that the fault strikes, itself included. */
const struck = { lists: 1, feed: 2, articles: 3 } as const;

/** Lets a fault strike a server; where only its feed is struck, that alone announces what is new. */
function strike(server: AgencyServer, { at, route, line }: FaultRow): void {
  server.fault = route;
  server.line = line ?? 'open';
  server.faulty = (wanted) =>
    at === 'lists' ? wanted !== 'article' : wanted === (at === 'feed' ? 'feed' : 'article');
  server.taken = 0;
  if (at === 'feed')
    server.agency.articles.uk = (server.agency.articles.uk ?? []).map((article) =>
      announced.includes(article.id) ? { ...article, only: 'feed' } : article,
    );
}

/** Lets a fault strike a world that holds something, ends it, and lets the world go on. */
export async function played(server: AgencyServer, row: FaultRow): Promise<Played> {
  const world = await holding(server);
  const before = structuredClone(world.stored);
  strike(server, row);
  await world.live();
  const { taken } = server;
  const requests = world.requests.length;
  const first = struck[row.at];
  const comes = came(world.results[first - 1]);
  const { activity, words } = await told(world);
  const stopped = activity.doing === 'backing-off';
  const collected = world.stored.size > held.length;
  // What was held is there, word for word, and nobody else was asked.
  expect([...world.stored].slice(0, held.length)).toEqual([...before]);
  for (const { url } of world.requests) expect(agencyHosts).toContain(new URL(url).hostname);

  server.faulty = () => false;
  server.line = 'open';
  world.clock = Math.max(world.clock, world.saved.notBefore);
  await world.live();
  await world.round('uk');
  const all = announced.every((id) => world.stored.has(`uk:${id}`));
  const after = requests - first;
  return { comes, ends: endOf({ stopped, collected, all, after, requests }), words, requests, taken };
}

interface End {
  stopped: boolean;
  collected: boolean;
  /** Whether everything was collected once the fault was over. */
  all: boolean;
  /** Requests after the first that was struck. */
  after: number;
  requests: number;
}

function endOf({ stopped, collected, all, after, requests }: End): Played['ends'] {
  if (stopped && all) {
    if (after === 0) return 'stops';
    return after === 2 ? 'stops after three' : 'something else';
  }
  if (stopped) return 'something else';
  if (all && collected) return 'collects';
  if (all && requests === 2) return 'goes on';
  return !all && requests === 2 + announced.length ? 'gone' : 'something else';
}
