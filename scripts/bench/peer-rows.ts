import type { Articles, CopyingPage } from './articles.ts';
import type { Lookup } from './lookup.ts';
import { fts5 } from './peers/fts5.ts';
import { flexsearch } from './peers/flexsearch.ts';
import { lunrPeer } from './peers/lunr.ts';
import { minisearch } from './peers/minisearch.ts';
import type { Peer, Searching } from './peers/peer.ts';
import type { Point, Row } from './row.ts';
import { median } from '../quantile.ts';
import { PASSES, timed } from './timing.ts';

const peers: readonly Peer[] = [fts5, minisearch, flexsearch, lunrPeer];

/** Rows of all peers, each at the largest size it can bear, and the points of every size. */
export async function peerRows(
  articles: Articles,
  ours: readonly Lookup[],
  pages: readonly CopyingPage[],
  progress: (step: string) => void,
): Promise<{ rows: Row[]; points: Point[] }> {
  const rows: Row[] = [];
  const points: Point[] = [];
  for (const peer of peers) {
    const sizes = ours.filter(({ built }, i) => i === 0 || built.articles <= peer.most);
    for (const [i, one] of sizes.entries()) {
      progress(`${peer.name}, ${one.built.articles} articles`);
      const measured = await measuredAt(peer, one.built.articles, articles, pages.slice(0, peer.pages));
      points.push(...pointsOf(peer, measured, one.built.articles));
      if (i === sizes.length - 1) rows.push(...rowsOf(peer, measured, one, ours.at(-1) ?? one));
    }
  }
  return { rows, points };
}

interface Measured {
  build: number;
  bytes: number;
  askings: { name: string; ms: number; right: number; pages: number }[];
}

async function measuredAt(
  peer: Peer,
  count: number,
  articles: Articles,
  pages: readonly CopyingPage[],
): Promise<Measured> {
  const searching = await peer.open();
  let build = 0;
  for (let number = 0; number < count; number++) {
    const text = articles.text(number);
    build += timed(() => searching.add(number, text)).ms;
  }
  build += timed(() => searching.finish()).ms;
  const bytes = searching.bytes();
  const askings = searching.askings.map((asking) => ({ name: asking.name, ...asked(asking, pages) }));
  searching.close();
  return { build, bytes, askings };
}

function asked(
  { best }: Searching['askings'][number],
  pages: readonly CopyingPage[],
): { ms: number; right: number; pages: number } {
  best(pages[0]?.text ?? '');
  const answers = pages.map(({ text, source }) => {
    const passes = Array.from({ length: PASSES }, () => timed(() => best(text)));
    return { source, result: passes[0]?.result, ms: Math.min(...passes.map(({ ms }) => ms)) };
  });
  return {
    ms: median(answers.map(({ ms }) => ms)),
    right: answers.filter(({ source, result }) => source === result).length,
    pages: pages.length,
  };
}

const pointsOf = (peer: Peer, { bytes, askings }: Measured, articles: number): Point[] => [
  ...askings.map(({ name, ms }) => ({ series: `${peer.name}, ${name}`, articles, value: ms })),
  { series: `${peer.name}, bytes`, articles, value: bytes },
];

function rowsOf(peer: Peer, { build, bytes, askings }: Measured, ours: Lookup, largest: Lookup): Row[] {
  const { articles, ms, bytes: held } = ours.built;
  const smaller =
    largest.built.articles > articles ? 'a smaller corpus: more takes too long or too much memory' : '';
  const of = (row: Pick<Row, 'key' | 'value' | 'numerator' | 'denominator' | 'cache'>, note = ''): Row => {
    const notes = [note, smaller].filter((part) => part !== '').join('; ');
    return { ...row, unit: '×', articles, ...(notes === '' ? {} : { note: notes }) };
  };
  const seconds = (value: number): string => `${(value / 1000).toFixed(2)} s`;
  return [
    ...askings.flatMap(({ name, ms: query, right, pages }, i) =>
      (['cold', 'warm'] as const).map((cache) => {
        const own = median(ours[cache].whole);
        return of(
          {
            key: `${peer.key}${i === 0 ? '' : '_whole_page'}_vs_ours_${cache}`,
            value: query / own,
            numerator: `${peer.name}, ${name}, ${query.toFixed(1)} ms`,
            denominator: `ours, text to verified sources, ${own.toFixed(3)} ms`,
            cache,
          },
          `the peer is warm and right on ${right} of ${pages} pages, ours finds ${((100 * ours.found) / ours.pages).toFixed(1)} %`,
        );
      }),
    ),
    of(
      {
        key: peer.key === 'fts5_wasm' ? 'build_vs_fts5' : `build_vs_${peer.key}`,
        value: ms.all / build,
        numerator: `ours, text to postings, skeletons and masks, ${seconds(ms.all)}`,
        denominator: `${peer.name}, ${seconds(build)}`,
        cache: 'none',
      },
      `of ours, own-words masks, which no peer has, take ${seconds(ms.masks)}, telling rare shingles ${seconds(ms.counting)}`,
    ),
    of({
      key: `bytes_vs_${peer.key}`,
      value: held.postings / bytes,
      numerator: `ours, postings, ${(held.postings / articles).toFixed(1)} bytes per article`,
      denominator: `${peer.name}, ${(bytes / articles).toFixed(0)} bytes per article`,
      cache: 'none',
    }),
  ];
}
