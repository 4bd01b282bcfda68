import { CheckError } from '../corpus/errors.ts';
import { liveCorpus } from '../corpus/live-corpus.ts';
import { SCHEME_VERSION, unpacked } from '../fingerprint/wire.ts';
import type { ScanReport } from '../messages.ts';
import { isOwnSite } from '../policy/own-site.ts';
import type { Compared, Reason, Status } from '../policy/verdict.ts';
import { onHostList } from '../hosts.ts';
import { readSettings } from '../settings.ts';
import { conclude } from './conclude.ts';
import type { DocumentAddress } from './document-address.ts';
import { recalled } from './document-memory.ts';
import { anyCandidate } from './known-answers.ts';
import { placeOf } from './place.ts';
import { beginReading } from './reading.ts';
import { showDocument } from './show-document.ts';

/**
 * First half of a check: looks a page's fingerprints up. Without a candidate or a trace of the agency the verdict is
 * made here and the page is left alone; else the reader is sent into that document.
 */
export async function checkReport(page: DocumentAddress, report: ScanReport): Promise<void> {
  const settings = await readSettings();
  const { hostname } = new URL(page.url);
  // Scans that are already in open pages go on reporting when a page changes.
  if (settings.mode === 'paused' || onHostList(hostname, settings.offHosts)) return;
  if (settings.mode === 'on-click' && !(await wasAskedFor(page))) return;
  const { pageVersion } = report;
  if (isOwnSite(page.url, settings)) return conclude(page, plain('own-site'), { pageVersion });
  const started = performance.now();
  try {
    const decided = await lookedUp(report);
    if (decided !== 'read' && !(decided.status === 'none' && (await isWaitedFor(page))))
      return await conclude(page, plain(decided.status, decided.compared, decided.reason), {
        started,
        pageVersion,
      });
    await beginReading(page);
  } catch (error) {
    return conclude(
      page,
      plain('could-not-check', undefined, error instanceof CheckError ? error.reason : 'storage-failed'),
      { pageVersion },
    );
  }
}

/**
 * A page that nobody asked for is left alone, but for the sign of the text that stood there before it navigated inside
 * itself.
 */
async function wasAskedFor(page: DocumentAddress): Promise<boolean> {
  const known = await recalled(page.tabId, page.documentId);
  if (known !== undefined && known.place !== placeOf(page.url))
    await showDocument(page, { state: 'on-click' });
  return known?.state === 'checking';
}

/**
 * Whether somebody has asked for the page. A scan knows no styles: words that nobody sees, one after each that is seen,
 * leave no run of words to look up, but a reader does not read them.
 */
const isWaitedFor = async ({ tabId, documentId, url }: DocumentAddress): Promise<boolean> => {
  const known = await recalled(tabId, documentId);
  return known?.state === 'checking' && !known.reading && known.place === placeOf(url);
};

type Decided = { status: Status; compared: Compared; reason?: Reason };

async function lookedUp(report: ScanReport): Promise<'read' | Decided> {
  const keys = unpacked(report.shingles);
  if (report.version !== SCHEME_VERSION || keys === undefined) {
    throw new CheckError('pack-version', `page scheme ${report.version}, expected ${SCHEME_VERSION}`);
  }
  if (report.agencyNamed || report.agencyLinked) return 'read';
  const { any, compared } = await anyCandidate(keys, await liveCorpus());
  if (any) return 'read';
  if (report.cut) return { status: 'could-not-check', reason: 'page-too-large', compared };
  if (compared.missing !== undefined)
    return { status: 'could-not-check', reason: compared.missing, compared };
  if (compared.articles === 0) return { status: 'could-not-check', reason: 'index-empty', compared };
  return { status: 'none', compared };
}

const plain = (status: Status, compared: Compared = { articles: 0, editions: [] }, reason?: Reason) => ({
  status,
  compared,
  ...(reason === undefined ? {} : { reason }),
  sources: [],
  versions: [],
  notes: [],
});
