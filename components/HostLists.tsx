import { hostListNames } from '../utils/host-lists.ts';
import { type MessageKey, t } from '../utils/i18n.ts';
import type { Settings } from '../utils/settings.ts';
import { HostList } from './HostList.tsx';

const words: Record<(typeof hostListNames)[number], { title: MessageKey; hint: MessageKey }> = {
  offHosts: { title: 'options_off', hint: 'options_offHint' },
  licensedHosts: { title: 'options_licensed', hint: 'options_licensedHint' },
  mineHosts: { title: 'options_mine', hint: 'options_mineHint' },
};

/** The user's three lists of sites. */
export function HostLists({
  settings,
  change,
}: {
  settings: Settings;
  change: (settings: Partial<Settings>) => void;
}) {
  return (
    <>
      {hostListNames.map((name) => (
        <HostList
          key={name}
          id={name}
          title={t(words[name].title)}
          hint={t(words[name].hint)}
          hosts={settings[name]}
          change={(hosts) => change({ [name]: hosts })}
        />
      ))}
    </>
  );
}
