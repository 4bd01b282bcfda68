import { packed, SCHEME_VERSION } from '../fingerprint/wire.ts';
import { shinglesOf } from '../fingerprint/shingles.ts';
import type { ScanReport } from '../messages.ts';
import { wordsOf } from '../text/words.ts';
import { inSlices } from './idle.ts';
import { TextWalk } from './text-walk.ts';

/** Below this a page says too little to be compared, and nothing is sent unless it names or links the agency. */
export const LEAST_WORDS = 60;

/** Two characters a shingle: keeps a report under 256 KB. */
const MOST_SHINGLES = 60_000;

const NODES_PER_STEP = 500;
const agencyName = /укр[иі]нформ|ukr[iy]nform|ウクルインフォルム/iu;

/** What a scan of the page's text gives: a report for the background, or that there is too little to report. */
export type Scan = { found: 'report'; report: ScanReport } | { found: 'too-little-text'; words: number };

/** Reads all text of a document in idle slices and fingerprints it. Nothing is written to the page. */
export async function scanned(page: Document): Promise<Scan> {
  const walk = new TextWalk(page.body ?? page.documentElement);
  await inSlices(() => walk.advance(NODES_PER_STEP));
  const text = walk.text();
  const words = wordsOf(text);
  const agencyNamed = agencyName.test(text);
  const agencyLinked = page.querySelector('a[href*="ukrinform."]') !== null;
  if (words.count < LEAST_WORDS && !agencyNamed && !agencyLinked)
    return { found: 'too-little-text', words: words.count };
  const { keys } = shinglesOf(words);
  const report: ScanReport = {
    version: SCHEME_VERSION,
    shingles: packed(keys.subarray(0, MOST_SHINGLES)),
    words: words.count,
    cut: walk.cut || keys.length > MOST_SHINGLES,
    agencyNamed,
    agencyLinked,
  };
  return { found: 'report', report };
}
