import { editionName, number, t } from '../utils/i18n.ts';
import { type EditionRow, monthChart, monthTable } from '../utils/month-bars.ts';
import type { MonthCounts } from '../utils/month-counts.ts';
import { monthName } from './quantity-words.ts';

/** Units of a bar with the gap beside it, and of the highest one. */
const STEP = 10;
const BAR = 8;
const HIGH = 40;

interface HeldByMonthProps {
  counts: MonthCounts;
  /** Two sources are counted, which may hold the same articles. */
  twice?: boolean;
}

/** The articles held, by month: a row of bars for each edition, and the same numbers as a table. */
export function HeldByMonth({ counts, twice = false }: HeldByMonthProps) {
  const { months, rows, highest, earlier, undated, total } = monthChart(counts);
  if (total === 0) return <p class="empty">{t('held_empty')}</p>;
  const [first, last] = [months[0], months.at(-1)];
  return (
    <figure class="months">
      <figcaption>{t('held_chart')}</figcaption>
      {rows.map((row) => (
        <Row key={row.edition} row={row} months={months} />
      ))}
      {first !== undefined && last !== undefined && (
        <p class="meta month-row" aria-hidden="true">
          <span />
          <span class="axis">
            <span>{monthName(first)}</span>
            <span>{monthName(last)}</span>
          </span>
        </p>
      )}
      {highest > 0 && <p class="meta">{t('held_highest', number(highest))}</p>}
      {earlier > 0 && <p class="meta">{t('held_earlier', number(earlier))}</p>}
      {undated > 0 && <p class="meta">{t('held_undated', number(undated))}</p>}
      {twice && <p class="meta">{t('held_twice')}</p>}
      <MonthTable counts={counts} rows={rows} />
    </figure>
  );
}

function Row({ row: { edition, total, bars }, months }: { row: EditionRow; months: readonly string[] }) {
  const width = Math.max(1, bars.length) * STEP;
  const name = editionName(edition);
  return (
    <div class="month-row">
      <span class="row-name">
        {name} <span class="meta">{number(total)}</span>
      </span>
      <svg
        viewBox={`0 0 ${width} ${HIGH}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t('held_row', name, number(total))}
      >
        {bars.map(({ articles, height }, i) => (
          <rect
            key={months[i]}
            class={articles === 0 ? 'none' : 'some'}
            x={i * STEP}
            y={HIGH - Math.max(1, height * HIGH)}
            width={BAR}
            height={Math.max(1, height * HIGH)}
          >
            <title>{t('held_bar', monthName(months[i] ?? ''), number(articles))}</title>
          </rect>
        ))}
      </svg>
    </div>
  );
}

function MonthTable({ counts, rows }: { counts: MonthCounts; rows: readonly EditionRow[] }) {
  return (
    <details>
      <summary>{t('held_asTable')}</summary>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be within reach of keys */}
      <div class="scrolled" role="region" aria-label={t('held_chart')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('held_month')}</th>
              {rows.map(({ edition }) => (
                <th key={edition} scope="col">
                  {editionName(edition)}
                </th>
              ))}
              <th scope="col">{t('held_all')}</th>
            </tr>
          </thead>
          <tbody>
            {monthTable(counts).map(({ month, counts: inMonth, total }) => (
              <tr key={month}>
                <th scope="row">{monthName(month)}</th>
                {rows.map(({ edition }) => (
                  <td key={edition}>{number(inMonth[edition] ?? 0)}</td>
                ))}
                <td>{number(total)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
