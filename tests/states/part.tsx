import type { VNode } from 'preact';
import { t } from '../../utils/i18n.ts';
import type { State, Step } from './state.ts';

/** A part of the options page by itself, below the heading of the page. */
export const part = (name: string, drawn: () => VNode, ...after: Step[]): State => ({
  name,
  drawn: () => (
    <main>
      <h1>{t('options_title')}</h1>
      {drawn()}
    </main>
  ),
  after,
});
