import type { Evaluating } from '../../../../scripts/browsers/driver.ts';
import { Postings } from '../../../../utils/corpus/postings.ts';
import { collect, openSegment } from '../../../../utils/corpus/segment.ts';

/** Collected and imported articles as they lie in the database. */
interface HeldCorpus {
  articles: { row: number; key: string; text: boolean }[];
  /** In base64. */
  segments: string[];
}

/** Reads the database from a page of the extension, without any of its code. */
const heldCorpus = (page: Evaluating): Promise<HeldCorpus> =>
  page.evaluate<HeldCorpus>(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('dzherelo');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = async () => {
      const database = opening.result;
      const transaction = database.transaction(['articles', 'segments']);
      const all = (store) => new Promise((got, failed) => {
        const request = transaction.objectStore(store).getAll();
        request.onsuccess = () => got(request.result);
        request.onerror = () => failed(request.error);
      });
      const [articles, segments] = await Promise.all([all('articles'), all('segments')]);
      database.close();
      resolve({
        articles: articles.map(({ row, card, text }) => ({ row, key: card.key, text: text !== undefined })),
        segments: await Promise.all(segments.map(async ({ file }) => {
          const bytes = new Uint8Array(await file.arrayBuffer());
          let binary = '';
          for (let at = 0; at < bytes.length; at += 30_000) binary += String.fromCharCode(...bytes.subarray(at, at + 30_000));
          return btoa(binary);
        })),
      });
    };
  })`);

/** Keys of the held articles, and what is torn: a segment that does not open, an article in no or in two segments. */
export async function lookedThrough(page: Evaluating): Promise<{ keys: string[]; torn: string[] }> {
  const { articles, segments } = await heldCorpus(page);
  const torn: string[] = [];
  const listed = new Map<number, number>();
  for (const segment of segments) {
    try {
      for (const row of rowsIn(Buffer.from(segment, 'base64'))) listed.set(row, (listed.get(row) ?? 0) + 1);
    } catch (error) {
      torn.push(`segment: ${String(error)}`);
    }
  }
  for (const { row, key, text } of articles) {
    if (listed.get(row) !== 1) torn.push(`${key} is in ${listed.get(row) ?? 0} segments`);
    if (!text) torn.push(`${key} has no text`);
  }
  return { keys: articles.map(({ key }) => key).toSorted(), torn };
}

function rowsIn(bytes: Buffer): Set<number> {
  const rows = new Set<number>();
  const file = new Uint8Array(bytes);
  collect(openSegment(file.buffer), new Postings(), (row) => {
    rows.add(row);
    return false;
  });
  return rows;
}
