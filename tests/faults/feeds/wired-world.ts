import { CollectionLine } from '../../../components/CollectionLine.tsx';
import { writeState } from '../../../utils/corpus/collection-state.ts';
import { type CollectionActivity, type CollectionStatus } from '../../../utils/corpus/collection-status.ts';
import { statusOfCollection } from '../../../utils/corpus/collection-alarm.ts';
import { type Fetched, fetchFromAgency, type Wanted } from '../../../utils/ukrinform/fetch.ts';
import { FakeWorld } from '../../corpus/fake-world.ts';
import type { AgencyServer } from './agency-server.ts';

/** The invented browser with the product's own network code, connected to a server of this machine. */
export class WiredWorld extends FakeWorld {
  /** What came of each request, in order. */
  readonly results: Fetched[] = [];
  readonly #server: AgencyServer;

  constructor(server: AgencyServer) {
    super(server.agency);
    this.#server = server;
  }

  override async fetch(url: string, wanted: Wanted): Promise<Fetched> {
    this.requests.push({ url, at: this.clock });
    const fetched = await fetchFromAgency(url, wanted, { fetch: this.#server.fetch });
    this.clock += 400;
    this.results.push(fetched);
    return fetched;
  }
}

/** What a person is told of a world's collection: its state by name, and in words. */
export async function told(world: FakeWorld): Promise<{ activity: CollectionActivity; words: string }> {
  await writeState(world.saved);
  const status = await statusOfCollection(world.clock);
  return { activity: status.activity, words: wordsOf(status) };
}

/** The line of the popup, without a document to draw it in. */
function wordsOf(status: CollectionStatus): string {
  const line = CollectionLine({ status }).props.children as { props: { children: string } }[];
  return line[0]?.props.children ?? '';
}
