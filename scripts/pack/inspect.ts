import { createHash } from 'node:crypto';
import { cardKey, cardOf, CARDS_PER_BLOCK, cardRows } from '../../utils/corpus/card-file.ts';
import { CheckError } from '../../utils/corpus/errors.ts';
import { filesOf, type Manifest, type PackPart } from '../../utils/corpus/manifest.ts';
import { decodedSkeleton } from '../../utils/corpus/skeleton-file.ts';
import { parseArticleUrl } from '../../utils/ukrinform/article-address.ts';
import { type FileOf, type HeldPart, heldPart, present } from './held-part.ts';

/** Reads every byte of a pack and says what is not as its manifest says; nothing for a sound one. */
export async function faultsOf(manifest: Manifest, fileOf: FileOf): Promise<string[]> {
  const faults: string[] = [];
  for (const file of filesOf(manifest)) {
    const blob = await fileOf(file);
    if (blob === undefined) faults.push(`file ${file.sha256} is missing`);
    else if (blob.size !== file.bytes || (await hashOf(blob)) !== file.sha256)
      faults.push(`file ${file.sha256} holds something else`);
  }
  // What is in a file that is not the right one says nothing.
  if (faults.length > 0) return faults;
  for (const [i, part] of manifest.parts.entries())
    faults.push(...(await refused(() => partFaults(part, fileOf))).map((fault) => `part ${i}: ${fault}`));
  faults.push(...(await refused(async () => frequentFaults(await present(manifest.frequent, fileOf)))));
  return faults;
}

async function hashOf(blob: Blob): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of blob.stream()) hash.update(chunk);
  return hash.digest('hex');
}

async function refused(inspect: () => Promise<string[]>): Promise<string[]> {
  try {
    return await inspect();
  } catch (error) {
    if (error instanceof CheckError) return [error.message];
    throw error;
  }
}

/** Row by row, memory is read three times as fast as a file. */
const inMemory =
  (fileOf: FileOf): FileOf =>
  async (file) => {
    const blob = await fileOf(file);
    return blob === undefined ? undefined : new Blob([await blob.arrayBuffer()]);
  };

async function partFaults(part: PackPart, fileOf: FileOf): Promise<string[]> {
  const held = await heldPart(part, inMemory(fileOf));
  const { rows, first, count } = await held.segment();
  const { keys, skeletons } = held;
  const faults: string[] = [];
  if (rows !== undefined || first !== 0) faults.push('rows are not numbered from 0');
  for (const [what, articles] of [
    ['postings', count],
    ['skeletons', skeletons.count],
    ['cards', keys.length],
  ] as const)
    if (articles !== part.articles) faults.push(`${what} of ${articles} articles, not ${part.articles}`);
  if (faults.length > 0) return faults;
  if (keys.some((key, row) => row > 0 && key <= (keys[row - 1] ?? 0))) faults.push('keys do not rise');
  for (let row = 0; row < skeletons.count; row++) decodedSkeleton(await skeletons.part(row));
  return [...faults, ...(await cardFaults(held))];
}

async function cardFaults({ keys, cards }: HeldPart): Promise<string[]> {
  let row = 0;
  for (let block = 0; block * CARDS_PER_BLOCK < keys.length; block++)
    for (const written of await cardRows(cards, block)) {
      const address = parseArticleUrl(cardOf(written).card.url);
      if (address === undefined || cardKey(address) !== keys[row++]) return ['a card has the wrong key'];
    }
  return row === keys.length ? [] : [`${row} cards, not ${keys.length}`];
}

async function frequentFaults(blob: Blob): Promise<string[]> {
  const bytes = await blob.arrayBuffer();
  if (bytes.byteLength % 4 !== 0) return ['the frequent shingles are cut short'];
  const keys = new Uint32Array(bytes);
  return keys.every((key, i) => i === 0 || key > (keys[i - 1] ?? 0)) ? [] : ['frequent shingles do not rise'];
}
