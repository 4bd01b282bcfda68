import { buildCards, type PackedCard } from '../../utils/corpus/card-file.ts';
import { type Manifest, manifestBytes, type PackFile, type PackPart } from '../../utils/corpus/manifest.ts';
import { Postings } from '../../utils/corpus/postings.ts';
import { fingerprinted } from '../../utils/corpus/prepare.ts';
import { buildSegment } from '../../utils/corpus/segment-build.ts';
import { hex, sha256 } from '../../utils/corpus/signature.ts';
import { buildSkeletons } from '../../utils/corpus/skeleton-file.ts';
import { SCHEME_VERSION } from '../../utils/fingerprint/wire.ts';

/** A key pair of an invented publisher. */
export interface Publisher {
  /** Raw, hex. */
  key: string;
  sign(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>>;
}

export async function publisher(): Promise<Publisher> {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  const raw = await crypto.subtle.exportKey('raw', pair.publicKey);
  return {
    key: hex(new Uint8Array(raw)),
    sign: async (bytes) => new Uint8Array(await crypto.subtle.sign('Ed25519', pair.privateKey, bytes)),
  };
}

/** Sixty words that no other article has. */
export const wordsOfArticle = (id: number, version = ''): string =>
  Array.from({ length: 60 }, (_, i) => `pier${id}${version}x${i}`).join(' ');

/** A pack as it is published. */
export interface MadePack {
  manifest: Manifest;
  bytes: Uint8Array<ArrayBuffer>;
  signature: Uint8Array<ArrayBuffer>;
  /** By their hash. */
  files: Map<string, Blob>;
}

export interface PartOf {
  ids: readonly number[];
  tier?: PackPart['tier'];
  /** Epoch milliseconds of the change. */
  modified?: number;
  /** When its articles were published, in epoch milliseconds; else as many seconds after 1970 as their numbers. */
  published?: number;
  /** Other words than those of the first version. */
  version?: string;
}

const builtAt = Date.UTC(2026, 10, 24);

/** Publishes a pack of parts that hold these articles. `change` is what is otherwise about its manifest. */
export async function madePack(
  by: Publisher,
  generation: number,
  parts: readonly PartOf[],
  change: Partial<Manifest> = {},
): Promise<MadePack> {
  const files = new Map<string, Blob>();
  const named = async (blob: Blob): Promise<PackFile> => {
    const name = await sha256(await blob.arrayBuffer());
    files.set(name, blob);
    return { sha256: name, bytes: blob.size };
  };
  const made: PackPart[] = [];
  for (const part of parts) made.push(await madePart(part, named));
  const articles = parts.reduce((sum, { ids }) => sum + ids.length, 0);
  const manifest: Manifest = {
    format: 1,
    scheme: SCHEME_VERSION,
    generation,
    builtAt,
    parts: made,
    frequent: await named(new Blob([Uint32Array.of(7, 70, 700)])),
    compared: { articles, editions: ['en'], from: 1000, to: builtAt },
    keys: [by.key],
    ...change,
  };
  const bytes = manifestBytes(manifest) as Uint8Array<ArrayBuffer>;
  return { manifest, bytes, signature: await by.sign(bytes), files };
}

async function madePart(
  { ids, tier = 'recent', modified, published, version = '' }: PartOf,
  named: (blob: Blob) => Promise<PackFile>,
): Promise<PackPart> {
  const postings = new Postings();
  const articles = ids.map((id) => {
    const card = { key: `en:${id}`, url: '', edition: 'en' as const, title: '' };
    return fingerprinted({ card, timeCertain: true }, wordsOfArticle(id, version));
  });
  articles.forEach((article, row) => {
    for (const { key, block } of article.postings) postings.add(key, row, block);
  });
  const cards = ids.map((id): PackedCard => ({
    edition: 'en',
    id,
    rubric: 'society',
    slug: `pier-${id}`,
    title: `Pier ${id}`,
    published: published ?? id * 1000,
    timeCertain: true,
    ...(modified === undefined ? {} : { modified }),
  }));
  return {
    articles: ids.length,
    tier,
    postings: await named(new Blob([buildSegment(postings, ids.length)])),
    skeletons: await named(buildSkeletons(articles)),
    cards: await named(await buildCards(cards)),
  };
}
