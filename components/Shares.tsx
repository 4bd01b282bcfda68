import { percent, t } from '../utils/i18n.ts';
import type { Source } from '../utils/policy/verdict.ts';

/** The parts of an original: the agency's own words, what others say in it, and what is not on the page. */
type Part = 'own' | 'quoted' | 'rest';

/**
 * How much of the original is on the page: a bar of it, cut into the agency's own words, quotations with fixed phrases,
 * and the rest. Each has a pattern of its own, which stands beside its words below. All are percentages of the original;
 * what is rounded are the places of the cuts, so that together they are a hundred.
 */
export function Shares({ source: { articleShare, pageShare, words } }: { source: Source }) {
  const { matched, own } = words;
  const taken = Math.min(1, Math.max(0, articleShare));
  const ownPart = matched === 0 ? 0 : (taken * own) / matched;
  const parts: [part: Part, from: number, to: number][] = [
    ['own', 0, ownPart],
    ['quoted', ownPart, taken],
    ['rest', taken, 1],
  ];
  return (
    <div class="shares">
      <svg class="bar" aria-hidden="true">
        <Quoted />
        {parts.map(([part, from, to]) => (
          <rect
            key={part}
            class={`part-${part}`}
            {...filling[part]}
            x={`${100 * from}%`}
            width={`${100 * (to - from)}%`}
            height="100%"
          />
        ))}
      </svg>
      <p>{t('share_both', percent(taken), percent(pageShare))}</p>
      <ul class="plain meta">
        {parts.map(
          ([part, from, to]) =>
            (to > from || part === 'own') && (
              <Legend
                key={part}
                part={part}
                words={t(`share_${part}`, percent(rounded(to) - rounded(from)))}
              />
            ),
        )}
      </ul>
    </div>
  );
}

/** A share in whole hundredths. */
const rounded = (share: number): number => Math.round(100 * share) / 100;

/** Patterns are named by the document that draws them, colours by its style sheet. */
const filling: Record<Part, { fill?: string }> = { own: {}, quoted: { fill: 'url(#quoted)' }, rest: {} };

/** Slanted lines, in units of the screen, so that no width of the bar bends them. */
const Quoted = () => (
  <pattern id="quoted" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect class="quoted-ground" width="5" height="5" />
    <rect class="quoted-line" width="2" height="5" />
  </pattern>
);

const Legend = ({ part, words }: { part: Part; words: string }) => (
  <li>
    <svg class="swatch" aria-hidden="true">
      <rect class={`part-${part}`} {...filling[part]} width="100%" height="100%" />
    </svg>
    {words}
  </li>
);
