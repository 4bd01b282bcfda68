import type { ComponentChildren } from 'preact';
import { number, t } from '../utils/i18n.ts';

/** Passages shown before "and N more". */
export const SHOWN_PASSAGES = 5;

interface PassagesProps {
  excerpts: readonly string[];
  total: number;
  children?: ComponentChildren;
}

/** The page's words that match, as far as the live page still gives them. */
export function Passages({ excerpts, total, children }: PassagesProps) {
  const shown = excerpts.filter((text) => text !== '').slice(0, SHOWN_PASSAGES);
  if (shown.length === 0) return null;
  return (
    <section>
      <h2>{t('passages')}</h2>
      <ul class="plain passages">
        {shown.map((text, i) => (
          <li key={i}>
            <blockquote>
              <bdi>{text}</bdi>
            </blockquote>
          </li>
        ))}
      </ul>
      {total > shown.length && <p class="meta">{t('more_passages', number(total - shown.length))}</p>}
      {children}
    </section>
  );
}
