import { language, megabytes } from '../utils/i18n.ts';
import { startOf } from '../utils/month-counts.ts';

const GIGABYTE = 1_000_000_000;

/** A size in bytes, in the unit that fits. */
export const size = (bytes: number): string =>
  bytes < GIGABYTE
    ? megabytes(bytes)
    : new Intl.NumberFormat(language(), {
        style: 'unit',
        unit: 'gigabyte',
        maximumFractionDigits: 1,
      }).format(bytes / GIGABYTE);

/** A month `YYYY-MM` in words. */
export const monthName = (month: string): string =>
  new Intl.DateTimeFormat(language(), { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    startOf(month),
  );
