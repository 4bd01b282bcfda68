import { filesOf, type Manifest, manifestBytes } from '../../utils/corpus/manifest.ts';
import { bytesOf } from '../../utils/corpus/pack-bytes.ts';
import { SIGNATURE_BYTES } from '../../utils/corpus/pack-layout.ts';
import type { Delta } from './delta.ts';
import { rootHash } from './root-hash.ts';

const count = (number: number): string => number.toLocaleString('en');
const day = (moment: number): string => new Date(moment).toISOString().slice(0, 10);

/** What a generation holds and what it weighs. */
export function contents(manifest: Manifest): string {
  const { generation, builtAt, parts, compared, frequent, keys } = manifest;
  const { articles, editions, from, to } = compared;
  const span = from === undefined || to === undefined ? '' : `, ${day(from)} to ${day(to)}`;
  return [
    `generation ${generation}, built ${new Date(builtAt).toISOString()}`,
    `${count(articles)} articles of ${editions.join(', ')}${span}; ${count(bytesOf(filesOf(manifest)))} bytes`,
    ...parts.map((part) => {
      const each = (bytes: number): string => `${(bytes / part.articles).toFixed(0)}`;
      const { postings, skeletons, cards } = part;
      return `  ${part.tier}: ${count(part.articles)} articles; bytes each: postings ${each(postings.bytes)}, skeletons ${each(skeletons.bytes)}, cards ${each(cards.bytes)}`;
    }),
    `  frequent shingles: ${count(frequent.bytes / 4)}`,
    `root hash ${rootHash(manifest)}`,
    ...(keys.length === 0 ? [] : [`signed by, now or next: ${keys.join(' ')}`]),
  ].join('\n');
}

/** What a browser downloads that holds the generation before. */
export function downloaded({ manifest, previous, added }: Delta): string {
  const held = new Set(filesOf(previous).map(({ sha256 }) => sha256));
  const files = filesOf(manifest).filter(({ sha256 }) => !held.has(sha256));
  const bytes = bytesOf(files) + manifestBytes(manifest).length + SIGNATURE_BYTES;
  return `${count(added)} articles added or changed; browsers download ${files.length} files, ${count(bytes)} bytes`;
}
