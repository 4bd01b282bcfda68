import { packed, SCHEME_VERSION } from '../fingerprint/wire.ts';
import { shinglesOf } from '../fingerprint/shingles.ts';
import type { ScanReport } from '../messages.ts';
import { appended, mixed } from '../text/hash.ts';
import type { Words } from '../text/words.ts';
import { agencyLink, agencyName } from './agency-traces.ts';
import { attribute } from './node-access.ts';
import { pageWords } from './page-words.ts';

/** Below this a page says too little to be compared, and nothing is sent unless it names or links the agency. */
export const LEAST_WORDS = 60;

/** Two characters a shingle: keeps a report under 256 KB. */
const MOST_SHINGLES = 60_000;

/** Links that the version of a page is told by. */
const MOST_LINKS = 100;

/** What a scan of the page's text gives: a report for the background, or that there is too little to report. */
export type Scan =
  | { found: 'report'; report: ScanReport; pageVersion: string }
  | { found: 'too-little-text'; words: number; pageVersion: string };

/** Reads all text of a document in idle slices and fingerprints it. Nothing is written to the page. */
export async function scanned(page: Document): Promise<Scan> {
  const { text, words, cut } = await pageWords(page);
  const agencyNamed = agencyName.test(text);
  const links = [...page.querySelectorAll(agencyLink)].slice(0, MOST_LINKS);
  const agencyLinked = links.length > 0;
  const pageVersion = versionOf(words, links);
  if (words.count < LEAST_WORDS && !cut && !agencyNamed && !agencyLinked)
    return { found: 'too-little-text', words: words.count, pageVersion };
  const { keys } = shinglesOf(words);
  const report: ScanReport = {
    version: SCHEME_VERSION,
    shingles: packed(keys.subarray(0, MOST_SHINGLES)),
    words: words.count,
    cut: cut || keys.length > MOST_SHINGLES,
    agencyNamed,
    agencyLinked,
    pageVersion,
  };
  return { found: 'report', report, pageVersion };
}

/** Eight signs that are the same for the same words and the same links to the agency, and hardly for others. */
function versionOf({ hashes }: Words, links: readonly Element[]): string {
  let hash = 0;
  for (const word of hashes) hash = appended(hash, word);
  for (const link of links) {
    for (const sign of `${attribute(link, 'href')} ${attribute(link, 'rel')}\n`)
      hash = appended(hash, sign.codePointAt(0) ?? 0);
  }
  return (mixed(hash) >>> 0).toString(16).padStart(8, '0');
}
