import { useEffect, useState } from 'preact/hooks';
import { ask } from '../utils/ask.ts';
import { t } from '../utils/i18n.ts';
import type { Verdict } from '../utils/policy/verdict.ts';
import { report, reportName } from '../utils/report/report.ts';
import type { TabState } from '../utils/tab-state.ts';
import { TakeAway } from './TakeAway.tsx';

/** As many passages as the page is ever asked for at once. */
const MOST_PASSAGES = 50;

/** What a report would hold, to be seen, completed, and saved or copied; it is sent nowhere. */
export function ReportForm({ state, tabId }: { state: TabState; tabId: number }) {
  const [comment, setComment] = useState('');
  const [passages, setPassages] = useState<readonly string[]>();
  const page = useAddressOf(tabId);
  const { version } = chrome.runtime.getManifest();
  const text = report({ state, version, page, comment, passages });
  const ranges = state.state === 'verdict' ? rangesOf(state.verdict) : [];

  const include = (chosen: boolean): void => {
    if (!chosen) setPassages(undefined);
    else
      ask('page-excerpts', { tabId, ranges }).then(setPassages, () =>
        // Chosen, but the page has gone.
        setPassages([]),
      );
  };
  return (
    <div class="report">
      <p>{t('report_how')}</p>
      <label>
        {t('report_comment')}
        <textarea value={comment} onInput={({ currentTarget }) => setComment(currentTarget.value)} />
      </label>
      {ranges.length > 0 && (
        <label>
          <input type="checkbox" onChange={({ currentTarget }) => include(currentTarget.checked)} />
          {t('report_passages')}
        </label>
      )}
      <label>
        {t('report_holds')}
        <textarea class="holds" readOnly value={text} />
      </label>
      <TakeAway name={reportName(state)} text={text} />
    </div>
  );
}

/** The address of the page in a tab; undefined until it is known, and when the tab has gone. */
function useAddressOf(tabId: number): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    chrome.tabs.get(tabId).then(
      ({ url }) => setAddress(url),
      () => setAddress(undefined),
    );
  }, [tabId]);
  return address;
}

const rangesOf = ({ sources }: Verdict): [number, number][] =>
  sources.flatMap(({ passages }) => passages.map(({ page }) => page)).slice(0, MOST_PASSAGES);
