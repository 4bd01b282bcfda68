import type { Article, Edition } from '../ukrinform/article.ts';
import { articleKey, canonicalUrl, parseArticleUrl } from '../ukrinform/article-address.ts';
import { readArticlePage } from '../ukrinform/article-page.ts';
import { editionFacts } from '../ukrinform/editions.ts';
import { readFeed } from '../ukrinform/feed.ts';
import type { Fetched, Wanted } from '../ukrinform/fetch.ts';
import { readSitemap } from '../ukrinform/sitemap.ts';
import type { CollectionState, Waiting, WaitingList } from './collection-state.ts';
import { CheckError } from './errors.ts';
import { backOff, LONGEST_ROUND, nextAllowed, recent } from './politeness.ts';

/** What collection touches; everything has a real counterpart in `collection-alarm.ts`. */
export interface CollectionWorld {
  fetch(url: string, wanted: Wanted): Promise<Fetched>;
  add(article: Article): Promise<void>;
  /** Which of the keys are held already. */
  held(keys: string[]): Promise<ReadonlySet<string>>;
  save(state: CollectionState): Promise<void>;
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  random(): number;
  /** False while the user saves data or has switched collection off; asked before every request. */
  allowed(): Promise<boolean>;
  /** Requests that an hour may have. */
  mostHourly(): Promise<number>;
}

/** Articles taken per edition and round: the newest ones. */
export const MOST_PER_EDITION = 150;
/** Taken of one feed, which names some thirty: one that was tampered with cannot crowd out what the sitemap names. */
const MOST_OF_FEED = 50;
/** A longer wait is left to the alarm: the worker would be stopped anyway. */
const LONGEST_WAIT = 20_000;
/** Fetched versions remembered, so that an announced change is fetched once. */
const MOST_FETCHED = 3000;
/** So many pages in a row that are no article of the agency come from something else in its place. */
const MOST_STRANGE = 3;
/** Stands for the version of an article whose page was none once: any announced one is newer. */
const TRIED = -1;

/**
 * Collects until there is nothing to do, a wait is long, or it is not allowed: one request at a time, spaced and
 * counted. The state is saved after every step; called again with the saved state it goes on where it was.
 */
export async function collect(state: CollectionState, world: CollectionWorld): Promise<void> {
  // Pages in a row that were no article; a worker that is killed counts anew.
  let strange = 0;
  while ((await world.allowed()) && world.now() >= state.notBefore) {
    const wait = nextAllowed(state.log, world.now(), await world.mostHourly()) - world.now();
    if (wait > LONGEST_WAIT) return;
    const list = state.lists[0];
    const article = state.queue[0];
    if (list === undefined && article === undefined) return endRound(state, world);
    if (article !== undefined && list === undefined && (await alreadyHeld(article, state, world))) continue;
    if (wait > 0) await world.sleep(wait);
    if (!(await world.allowed())) return;
    state.log = [...recent(state.log, world.now()), world.now()];
    await world.save(state);
    if (list !== undefined) await fetchList(list, state, world);
    else if (article !== undefined) strange = await fetchArticle(article, strange, state, world);
    await world.save(state);
  }
}

/** A killed worker may have stored an article without crossing it off. */
async function alreadyHeld(
  article: Waiting,
  state: CollectionState,
  world: CollectionWorld,
): Promise<boolean> {
  const key = articleKey(article.address);
  const known = state.fetched.find(([fetched]) => fetched === key);
  if (known !== undefined && known[1] < article.version) return false;
  if (!(await world.held([key])).has(key)) return false;
  crossOff(article, 'fetched', state);
  await world.save(state);
  return true;
}

/** Takes the first article off the queue and remembers its version, so that only a newer one is fetched again. */
function crossOff({ address, version }: Waiting, as: 'fetched' | 'absent', state: CollectionState): void {
  const key = articleKey(address);
  const others = state[as].filter(([known]) => known !== key);
  state[as] = [...others, [key, version] satisfies [string, number]].slice(-MOST_FETCHED);
  state.queue = state.queue.slice(1);
  state.done++;
}

async function endRound(state: CollectionState, world: CollectionWorld): Promise<void> {
  if (state.nextRound > world.now()) return;
  state.nextRound = world.now() + LONGEST_ROUND * (0.5 + world.random() / 2);
  state.done = 0;
  state.of = 0;
  await world.save(state);
}

async function fetchList(list: WaitingList, state: CollectionState, world: CollectionWorld): Promise<void> {
  const path = list.list === 'sitemap' ? '/sitemap/currentweek.xml' : '/rss/block-lastnews';
  const fetched = await world.fetch(`https://www.${editionFacts(list.edition).host}${path}`, list.list);
  if (stayAway(fetched, state, world)) return;
  state.failures = 0;
  state.lists = state.lists.slice(1);
  if (fetched.result !== 'ok') return;
  const announced = read(() => announcedIn(list, fetched.text, world.now())) ?? [];
  await enqueue(announced, list, state, world);
}

function announcedIn(list: WaitingList, text: string, now: number): Waiting[] {
  if (list.list === 'feed') {
    return readFeed(text, now).items.map(({ address, published }) => ({ address, version: published ?? 0 }));
  }
  return readSitemap(text, now).entries.map(({ address, lastModified }) => ({
    address,
    version: lastModified ?? 0,
  }));
}

async function enqueue(
  announced: Waiting[],
  { edition, list }: WaitingList,
  state: CollectionState,
  world: CollectionWorld,
): Promise<void> {
  const own = announced.filter(({ address }) => address.edition === edition);
  // Ids grow with time and are always there; announced dates may be missing.
  const most = list === 'feed' ? MOST_OF_FEED : MOST_PER_EDITION;
  const newest = own.sort((a, b) => b.address.id - a.address.id).slice(0, most);
  const held = await world.held(newest.map(({ address }) => articleKey(address)));
  const [fetched, absent] = [new Map(state.fetched), new Map(state.absent)];
  const wanted = newest.filter(({ address, version }) => {
    const key = articleKey(address);
    // What was fetched and is not held any more was lost with the storage, and is fetched again.
    return held.has(key) ? (fetched.get(key) ?? version) < version : (absent.get(key) ?? -Infinity) < version;
  });
  state.queue = merged(state.queue, wanted, edition);
  state.of = state.done + state.queue.length;
}

/** Both lists of an edition announce nearly the same articles: each waits once, in its newest version. */
function merged(queue: readonly Waiting[], wanted: readonly Waiting[], edition: Edition): Waiting[] {
  const byKey = new Map<string, Waiting>();
  for (const waiting of [...queue, ...wanted]) {
    const key = articleKey(waiting.address);
    const version = Math.max(waiting.version, byKey.get(key)?.version ?? 0);
    byKey.set(key, { address: waiting.address, version });
  }
  const newestFirst = [...byKey.values()].sort((a, b) => b.address.id - a.address.id);
  const own = newestFirst.filter(({ address }) => address.edition === edition);
  const beyond = new Set(own.slice(MOST_PER_EDITION));
  return newestFirst.filter((waiting) => !beyond.has(waiting));
}

/** Resolves to how many pages in a row, up to this one, were no article of the agency. */
async function fetchArticle(
  waiting: Waiting,
  strange: number,
  state: CollectionState,
  world: CollectionWorld,
): Promise<number> {
  const fetched = await world.fetch(canonicalUrl(waiting.address), 'article');
  if (stayAway(fetched, state, world)) return 0;
  const article = articleIn(fetched, waiting);
  if (article === 'none') return crossOffStrange(waiting, fetched, strange + 1, state, world);
  if (article !== 'gone' && !(await stored(article, state, world))) return 0;
  state.failures = 0;
  crossOff(waiting, article === 'gone' ? 'absent' : 'fetched', state);
  return 0;
}

/** The article, `gone` where the agency has it no more, `none` where something else than an article answered. */
function articleIn(fetched: Fetched, { address }: Waiting): Article | 'gone' | 'none' {
  if (fetched.result === 'refused') return fetched.status === 404 || fetched.status === 410 ? 'gone' : 'none';
  if (fetched.result !== 'ok') return 'none';
  const there = fetched.at === undefined ? address : parseArticleUrl(fetched.at);
  // Led to another page of the agency: its text must not stand for this article's.
  if (there === undefined || articleKey(there) !== articleKey(address)) return 'gone';
  return read(() => readArticlePage(fetched.text, there)) ?? 'none';
}

/**
 * A login page of a network, a page that asks whether a human reads, a page that nobody can read: the others must not
 * wait for it, and it may be asked for once more. Where several come in a row nothing is asked for a while.
 */
function crossOffStrange(
  waiting: Waiting,
  fetched: Fetched,
  strange: number,
  state: CollectionState,
  world: CollectionWorld,
): number {
  const key = articleKey(waiting.address);
  const before = state.absent.find(([known]) => known === key);
  const version = before?.[1] === TRIED ? waiting.version : TRIED;
  crossOff({ ...waiting, version }, 'absent', state);
  if (strange < MOST_STRANGE) return strange;
  backAway(fetched.result === 'refused' ? String(fetched.status) : 'network', 0, state, world);
  return 0;
}

/** What cannot be stored is not asked for again and again: the storage gets the same time to recover as a server. */
async function stored(article: Article, state: CollectionState, world: CollectionWorld): Promise<boolean> {
  try {
    await world.add(article);
    return true;
  } catch (error) {
    if (!(error instanceof CheckError)) throw error;
    backAway('storage', 0, state, world);
    return false;
  }
}

/** After 429, 5xx and network failures everything stops for a while; other refusals concern one address only. */
function stayAway(fetched: Fetched, state: CollectionState, world: CollectionWorld): boolean {
  const ofServer = fetched.result === 'refused' && (fetched.status === 429 || fetched.status >= 500);
  const ofNetwork = fetched.result === 'failed' && (fetched.why === 'network' || fetched.why === 'timeout');
  if (ofServer) backAway(String(fetched.status), fetched.retryAfter, state, world);
  if (ofNetwork) backAway('network', 0, state, world);
  return ofServer || ofNetwork;
}

function backAway(
  failure: string,
  retryAfter: number | undefined,
  state: CollectionState,
  world: CollectionWorld,
): void {
  state.failures++;
  state.failure = failure;
  state.notBefore = world.now() + backOff(state.failures, world.random(), retryAfter);
}

/** The value, or undefined when it cannot be read: one bad document must not stop the others for ever. */
function read<T>(parse: () => T): T | undefined {
  try {
    return parse();
  } catch {
    return undefined;
  }
}
