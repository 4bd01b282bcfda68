import { HOURLY } from '../../../utils/corpus/politeness.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How far a crawl has come, how fast it goes and how long it will take. `spent` is in milliseconds. */
export function progressLine(done: number, of: number, spent: number): string {
  // The first articles come faster than the hour allows.
  const rate = spent === 0 ? HOURLY : Math.min(HOURLY, (done * HOUR) / spent);
  const left = rate === 0 ? '' : `, ${span(((of - done) / rate) * HOUR)} left`;
  return `${done.toLocaleString('en')} of ${of.toLocaleString('en')} articles, ${Math.round(rate)} an hour${left}`;
}

function span(milliseconds: number): string {
  const days = Math.floor(milliseconds / DAY);
  const hours = Math.floor((milliseconds % DAY) / HOUR);
  const minutes = Math.ceil((milliseconds % HOUR) / MINUTE);
  if (days > 0) return `${days} d ${hours} h`;
  return hours > 0 ? `${hours} h ${minutes} min` : `${minutes} min`;
}
