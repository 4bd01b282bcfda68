import { type Badge, statusBadges } from '../utils/badge.ts';
import { type MessageKey, t } from '../utils/i18n.ts';

/** What the toolbar button can show, most telling first, each with what it means. */
const signs: readonly [badge: Pick<Badge, 'icon' | 'text'>, words: MessageKey][] = [
  [statusBadges.met, 'badge_met'],
  [statusBadges['not-met'], 'badge_notMet'],
  [statusBadges.unclear, 'badge_unclear'],
  [statusBadges.none, 'badge_none'],
  [statusBadges['could-not-check'], 'badge_couldNotCheck'],
  [{ icon: 'off', text: '' }, 'badge_off'],
];

/** The signs of the toolbar button with their meaning, in the shapes that the toolbar shows. */
export const BadgeSigns = () => (
  <ul class="plain badges">
    {signs.map(([{ icon, text }, words]) => (
      <li key={words}>
        <span class="badge" aria-hidden="true">
          <img src={`/icon/${icon}-32.png`} alt="" width={24} height={24} />
          <span class="badge-text">{text}</span>
        </span>
        <span>{t(words)}</span>
      </li>
    ))}
  </ul>
);
