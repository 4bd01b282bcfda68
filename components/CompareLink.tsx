import { t } from '../utils/i18n.ts';

/** The comparison of a tab's page with one of its sources, by its place in the verdict. */
export const compareAddress = (tabId: number, index: number): string =>
  `/compare.html?tab=${tabId}&source=${index}`;

/** Opens the comparison of a tab's page with one of its sources, by its place in the verdict, in a tab of its own. */
export const CompareLink = ({ tabId, index }: { tabId: number; index: number }) => (
  <p>
    <a href={compareAddress(tabId, index)} target="_blank">
      {t('action_compare')}
    </a>
  </p>
);
