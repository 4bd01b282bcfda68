import type { ArticleAddress, Edition } from '../ukrinform/article.ts';
import { articleKey, canonicalUrl } from '../ukrinform/article-address.ts';
import { headlineSlug } from '../ukrinform/headline-slug.ts';
import { DamagedIndexError } from './errors.ts';
import { gunzip, gzip } from './gzip.ts';
import { isMoment } from './moment.ts';
import { buildParts, openParts, type Parts } from './parts-file.ts';
import type { HeldArticle } from './record.ts';

/** "DZC1" */
export const CARDS = 0x31435a44;
export const CARDS_PER_BLOCK = 64;
/** Sixty-four cards take about ten kilobytes; a block that unpacks to more than this is none. */
const MOST_BLOCK = 4_000_000;
/** Stands for the end of an address that the headline tells. */
const AS_HEADLINE = 0;
const editions: readonly Edition[] = ['uk', 'en', 'ru', 'de', 'es', 'fr', 'pl', 'ja'];
/** An article's number takes 29 bits beside the three of its edition. */
export const MOST_ID = 2 ** 29;

/** What is shown of an article, and what the rule asks of it. */
export interface PackedCard extends ArticleAddress {
  title: string;
  published?: number;
  modified?: number;
  timeCertain: boolean;
  advertising?: string;
  foreign?: { outlet: string; host?: string };
}

/** The order of rows in a segment: by edition and number, so that a key leads to its row. */
export const cardKey = ({ edition, id }: { edition: string; id: number }): number =>
  (editions as readonly string[]).indexOf(edition) * MOST_ID + id;

/** Cards in the order of their keys: part 0 lists these, the others are blocks of cards as gzip-compressed JSON. */
export async function buildCards(cards: readonly PackedCard[]): Promise<Blob> {
  const keys = Uint32Array.from(cards, cardKey);
  const blocks = Array.from({ length: Math.ceil(cards.length / CARDS_PER_BLOCK) }, (_, i) =>
    gzip(JSON.stringify(cards.slice(i * CARDS_PER_BLOCK, (i + 1) * CARDS_PER_BLOCK).map(cardRow))),
  );
  return buildParts(CARDS, [new Uint8Array(keys.buffer), ...(await Promise.all(blocks))]);
}

/** A card as it stands in a block. */
export const cardRow = (card: PackedCard): unknown[] => [
  editions.indexOf(card.edition),
  card.id,
  card.rubric,
  card.slug === headlineSlug(card.title) ? AS_HEADLINE : card.slug,
  card.title,
  card.published ?? null,
  card.modified ?? null,
  card.timeCertain ? 1 : 0,
  card.advertising ?? null,
  card.foreign?.outlet ?? null,
  card.foreign?.host ?? null,
];

/** The cards of a segment; what of a record is not alignment. */
export interface Cards {
  /** Rejects with `DamagedIndexError` for a row that does not exist or does not hold a card. */
  card(
    row: number,
  ): Promise<Pick<HeldArticle, 'card' | 'timeCertain' | 'modified' | 'advertising' | 'foreign'>>;
  /** The row of an article, if it is held. */
  rowOf(edition: string, id: number): Promise<number | undefined>;
}

/** Opens a file of cards; the keys are read when first asked for. */
export async function openCards(file: Blob): Promise<Cards> {
  const parts = await openParts(CARDS, file);
  let keys: Promise<Uint32Array> | undefined;
  return {
    card: async (row) => {
      const rows = await cardRows(parts, Math.floor(row / CARDS_PER_BLOCK));
      return cardOf(rows[row % CARDS_PER_BLOCK]);
    },
    rowOf: async (edition, id) => {
      // Such a number would run into the next edition's.
      if (id >= MOST_ID) return undefined;
      keys ??= readKeys(parts);
      const row = found(await keys, cardKey({ edition, id }));
      return row < 0 ? undefined : row;
    },
  };
}

/** The keys of all rows, ascending. */
export async function readKeys(parts: Parts): Promise<Uint32Array> {
  const { buffer } = await parts.part(0);
  if (buffer.byteLength % 4 !== 0) throw new DamagedIndexError('the keys are cut short');
  return new Uint32Array(buffer);
}

/** The cards of a block, as `cardRow` gives them. */
export async function cardRows(parts: Parts, block: number): Promise<unknown[]> {
  try {
    const rows: unknown = JSON.parse(await gunzip(await parts.part(block + 1), MOST_BLOCK));
    if (Array.isArray(rows)) return rows;
  } catch (error) {
    if (error instanceof DamagedIndexError) throw error;
  }
  throw new DamagedIndexError('a block of cards does not unpack');
}

function found(keys: Uint32Array, key: number): number {
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = keys[middle] ?? 0;
    if (at === key) return middle;
    if (at < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Reads one back. Throws `DamagedIndexError` for anything that is no card. */
export function cardOf(row: unknown): Awaited<ReturnType<Cards['card']>> {
  if (!Array.isArray(row)) throw new DamagedIndexError('no such card');
  const [, , , , title, published, modified, certain, advertising, outlet, host]: unknown[] = row;
  const address = addressOf(row);
  if (address === undefined || !isText(title))
    throw new DamagedIndexError('a card does not hold what it should');
  const foreign = isText(outlet) ? { outlet, ...(isText(host) ? { host } : {}) } : undefined;
  return {
    card: {
      key: articleKey(address),
      url: canonicalUrl(address),
      edition: address.edition,
      title,
      ...(isMoment(published) ? { published } : {}),
    },
    timeCertain: certain === 1,
    ...(isMoment(modified) ? { modified } : {}),
    ...(isText(advertising) ? { advertising } : {}),
    ...(foreign === undefined ? {} : { foreign }),
  };
}

function addressOf([number, id, rubric, written, title]: unknown[]): ArticleAddress | undefined {
  const edition = typeof number === 'number' ? editions[number] : undefined;
  const isId = typeof id === 'number' && Number.isInteger(id) && id >= 0 && id < MOST_ID;
  const slug = written === AS_HEADLINE && isText(title) ? headlineSlug(title) : written;
  if (edition === undefined || !isId || !isText(rubric) || !isText(slug)) return undefined;
  return { edition, id, rubric, slug };
}

const isText = (value: unknown): value is string => typeof value === 'string';
