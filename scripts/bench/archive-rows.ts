import { filesOf, type Manifest, type PackPart } from '../../utils/corpus/manifest.ts';
import { ARTICLES_PER_DAY, RECENT_DAYS } from './archive-dates.ts';
import type { Found } from './archive-found.ts';
import { type ArchivePack, defaultFiles, downloadOf } from './archive-pack.ts';
import type { Row } from './row.ts';
import { grouped } from './table.ts';

/** Articles of the whole archive. */
const ARCHIVE = 2_000_000;
const MEGABYTE = 1_000_000;
const KILOBYTE = 1000;
const KINDS = ['postings', 'skeletons', 'cards'] as const;
type Bytes = Record<(typeof KINDS)[number], number>;

/** Articles and bytes of parts of one tier. */
interface Tier {
  articles: number;
  bytes: Bytes;
}

/** The parts of one tier together. */
export function tierIn(parts: readonly PackPart[], tier: PackPart['tier']): Tier {
  const ofTier = parts.filter((part) => part.tier === tier);
  const sum = (of: (part: PackPart) => number): number => ofTier.reduce((all, part) => all + of(part), 0);
  return {
    articles: sum(({ articles }) => articles),
    bytes: {
      postings: sum(({ postings }) => postings.bytes),
      skeletons: sum(({ skeletons }) => skeletons.bytes),
      cards: sum(({ cards }) => cards.bytes),
    },
  };
}

/** Bytes of an archive of so many articles: the recent tier as it was built, the old one scaled by its articles. */
export function scaled(recent: Tier, old: Tier, articles: number): Bytes {
  const factor = (articles - recent.articles) / old.articles;
  const of = (kind: keyof Bytes): number => recent.bytes[kind] + old.bytes[kind] * factor;
  return { postings: of('postings'), skeletons: of('skeletons'), cards: of('cards') };
}

/** What two million articles take, and what of them is found. */
export function archiveRows({ manifest }: ArchivePack, whole: Found, paragraphs: Found): Row[] {
  const [recent, old] = [tierIn(manifest.parts, 'recent'), tierIn(manifest.parts, 'old')];
  const bytes = scaled(recent, old, ARCHIVE);
  const rest = restOf(manifest);
  const total = bytes.postings + bytes.skeletons + bytes.cards + rest;
  const built = `built: ${grouped(recent.articles)} recent and ${grouped(old.articles)} old articles; the bytes of the old ones times ${((ARCHIVE - recent.articles) / old.articles).toFixed(2)}`;
  const row = (key: string, value: number, numerator: string): Row => ({
    key: `archive_2m.${key}_mb`,
    value: value / MEGABYTE,
    unit: 'MB',
    numerator,
    denominator: `${grouped(ARCHIVE)} articles in tiers`,
    cache: 'none',
    articles: ARCHIVE,
    note: built,
  });
  const each = ({ bytes: held, articles }: Tier, kind: keyof Bytes): string =>
    (held[kind] / articles).toFixed(0);
  return [
    ...KINDS.map((kind) =>
      row(
        kind,
        bytes[kind],
        `${kind}, of a recent article ${each(recent, kind)} bytes, of an old one ${each(old, kind)}`,
      ),
    ),
    row('total', total, `all of these, frequent shingles and manifest, ${grouped(rest)} bytes`),
    shareRow('whole_found', whole, 'articles of all years copied whole', manifest),
    shareRow(
      'recent_paragraphs_found',
      paragraphs,
      `300 characters copied of articles of the last ${RECENT_DAYS} days`,
      manifest,
    ),
  ];
}

const shareRow = (key: string, { pages, found }: Found, copied: string, { compared }: Manifest): Row => ({
  key: `archive_2m.${key}`,
  value: found / pages,
  unit: 'share',
  numerator: `${found} pages found to come from their article`,
  denominator: `${pages} pages: ${copied}, amidst a text of their own`,
  cache: 'none',
  articles: compared.articles,
  note: 'among the articles that were built',
});

/** What a browser downloads first, and what it downloads a day later. */
export function downloadRows({ manifest, next }: ArchivePack): Row[] {
  const recent = tierIn(manifest.parts, 'recent');
  const first = downloadOf(manifest, defaultFiles(manifest), []);
  const held = filesOf(manifest);
  const after = downloadOf(next, filesOf(next), held);
  const names = new Set(held.map(({ sha256 }) => sha256));
  const day = tierIn(
    next.parts.filter(({ postings }) => !names.has(postings.sha256)),
    'recent',
  );
  return [
    {
      key: 'default_install_mb',
      value: first / MEGABYTE,
      unit: 'MB',
      numerator: `${told(recent.bytes)}, frequent shingles and manifest ${restOf(manifest)} bytes`,
      denominator: `${RECENT_DAYS} days of all editions, ${ARTICLES_PER_DAY} articles a day`,
      cache: 'none',
      articles: recent.articles,
      note: 'built whole',
    },
    {
      key: 'day_delta_kb',
      value: after / KILOBYTE,
      unit: 'kB',
      numerator: `${told(day.bytes)}, manifest and signature ${after - sumOf(day.bytes)} bytes`,
      denominator: `a day of ${day.articles} articles`,
      cache: 'none',
      articles: day.articles,
      note: 'built whole; on a day when parts are merged more is downloaded',
    },
  ];
}

const sumOf = ({ postings, skeletons, cards }: Bytes): number => postings + skeletons + cards;
const told = (bytes: Bytes): string => KINDS.map((kind) => `${kind} ${bytes[kind]}`).join(', ');
/** Bytes that belong to no part. */
const restOf = (manifest: Manifest): number => downloadOf(manifest, [manifest.frequent], []);
