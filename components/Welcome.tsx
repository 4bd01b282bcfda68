import { t } from '../utils/i18n.ts';
import type { Settings } from '../utils/settings.ts';
import { agencyHosts } from '../utils/ukrinform/editions.ts';
import { BadgeSigns } from './BadgeSigns.tsx';
import { EditionChoice } from './EditionChoice.tsx';
import { ModeChoice } from './ModeChoice.tsx';

interface WelcomeProps {
  settings: Settings;
  /** The one origin besides the agency's hosts that this build may ask. */
  packOrigin: string | undefined;
  change: (change: Partial<Settings>) => void;
}

/** The first-run page: what is seen, what leaves the browser, where to look, what may be chosen, and a sample. */
export function Welcome({ settings, packOrigin, change }: WelcomeProps) {
  return (
    <main>
      <h1>{t('welcome_title')}</h1>
      <p>{t('welcome_what')}</p>
      <div class="welcome">
        <div>
          <section>
            <h2>{t('welcome_sees')}</h2>
            <p>{t('welcome_seesText')}</p>
          </section>
          <section>
            <h2>{t('welcome_leaves')}</h2>
            <p>{t('welcome_leavesText')}</p>
            <Asked packOrigin={packOrigin} />
          </section>
          <section>
            <h2>{t('welcome_badge')}</h2>
            <p>{t('welcome_badgeText')}</p>
            <BadgeSigns />
          </section>
        </div>
        <div>
          <ModeChoice mode={settings.mode} change={(mode) => change({ mode })} />
          <EditionChoice chosen={settings.editions} change={(editions) => change({ editions })} />
          <section>
            <h2>{t('sample_title')}</h2>
            <p id="sample-hint">{t('welcome_sample')}</p>
            <p class="actions">
              <a
                class="button main"
                id="open-sample"
                href="/compare.html?sample"
                target="_blank"
                aria-describedby="sample-hint"
              >
                {t('welcome_openSample')}
              </a>
              <a id="open-verify" href="/verify.html" target="_blank">
                {t('verify_title')}
              </a>
              <a id="open-options" href="/options.html" target="_blank">
                {t('welcome_openOptions')}
              </a>
            </p>
          </section>
        </div>
      </div>
    </main>
  );
}

/** Everything that the browser lets the extension ask. */
function Asked({ packOrigin }: { packOrigin: string | undefined }) {
  return (
    <details>
      <summary>{t('welcome_hosts')}</summary>
      <ul class="plain">
        {[...agencyHosts, ...(packOrigin === undefined ? [] : [packOrigin])].map((host) => (
          <li key={host}>
            <bdi>{host}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}
