import { useState } from 'preact/hooks';
import { hostOf } from '../utils/hosts.ts';
import { t } from '../utils/i18n.ts';
import { isolated } from '../utils/text/isolated.ts';

interface HostListProps {
  /** Begins the ids of what explains it. */
  id: string;
  title: string;
  /** One line on what the list does. */
  hint: string;
  hosts: readonly string[];
  change: (hosts: string[]) => void;
}

/** A list of sites that can be added to and removed from. */
export function HostList({ id, title, hint, hosts, change }: HostListProps) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const add = (event: Event): void => {
    event.preventDefault();
    const host = hostOf(typed);
    setWrong(host === undefined);
    if (host === undefined) return;
    change([...new Set([...hosts, host])]);
    setTyped('');
  };
  return (
    <section>
      <h2>{title}</h2>
      <p class="meta" id={`${id}-hint`}>
        {hint}
      </p>
      {hosts.length === 0 && <p class="empty">{t('options_noHosts')}</p>}
      <ul class="plain hosts">
        {hosts.map((host) => (
          <li key={host}>
            <bdi>{host}</bdi>
            <button
              type="button"
              aria-label={t('action_remove', isolated(host))}
              onClick={() => change(hosts.filter((other) => other !== host))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <form onSubmit={add}>
        <label>
          {t('options_host')}
          <input
            value={typed}
            aria-invalid={wrong}
            aria-describedby={`${id}-hint ${id}-wrong`}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit">{t('action_add')}</button>
        <p role="alert" id={`${id}-wrong`}>
          {wrong ? t('options_badHost') : ''}
        </p>
      </form>
    </section>
  );
}
