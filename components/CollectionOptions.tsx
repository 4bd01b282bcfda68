import type { ComponentChildren } from 'preact';
import type { CollectionStatus } from '../utils/corpus/collection-status.ts';
import { number, t } from '../utils/i18n.ts';
import { requestsPerHourChoices, type Settings } from '../utils/settings.ts';
import { CollectionLine } from './CollectionLine.tsx';
import { EditionChoice } from './EditionChoice.tsx';

interface CollectionOptionsProps {
  settings: Settings;
  status: CollectionStatus | undefined;
  change: (settings: Partial<Settings>) => void;
  collectNow: () => void;
  /** Sources and budget. */
  children: ComponentChildren;
}

/** What is collected from where, how often, and what it is doing. */
export function CollectionOptions({
  settings,
  status,
  change,
  collectNow,
  children,
}: CollectionOptionsProps) {
  return (
    <section id="collection">
      <h2>{t('options_sources')}</h2>
      <label>
        <input
          id="collect"
          type="checkbox"
          checked={settings.collect}
          aria-describedby="collect-hint"
          onChange={() => change({ collect: !settings.collect })}
        />
        {t('options_collect')}
      </label>
      <p class="meta" id="collect-hint">
        {t('options_collectHint')}
      </p>
      {status !== undefined && <CollectionLine status={status} />}
      <button type="button" id="collect-now" onClick={collectNow}>
        {t('action_collect')}
      </button>
      <EditionChoice chosen={settings.editions} change={(editions) => change({ editions })} />
      {children}
      <RequestsPerHour settings={settings} change={change} />
    </section>
  );
}

function RequestsPerHour({ settings, change }: Pick<CollectionOptionsProps, 'settings' | 'change'>) {
  return (
    <>
      <label>
        {t('options_requests')}{' '}
        <select
          id="requests-per-hour"
          aria-describedby="requests-hint"
          onChange={({ currentTarget: { value } }) => {
            const requestsPerHour = requestsPerHourChoices.find((choice) => String(choice) === value);
            if (requestsPerHour !== undefined) change({ requestsPerHour });
          }}
        >
          {requestsPerHourChoices.map((choice) => (
            <option key={choice} value={choice} selected={choice === settings.requestsPerHour}>
              {number(choice)}
            </option>
          ))}
        </select>
      </label>
      <p class="meta" id="requests-hint">
        {t('options_requestsHint')}
      </p>
    </>
  );
}
