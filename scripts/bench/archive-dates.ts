const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** Articles a day over all editions together: rather more than have been numbered since 2023. */
export const ARTICLES_PER_DAY = 370;
/** The days of the recent tier. */
export const RECENT_DAYS = 90;

/** An article's number, and when it was published. */
interface Known {
  number: number;
  moment: number;
}
const OLDEST: Known = { number: 2_004_368, moment: Date.UTC(2016, 3, 15) };
const NEWEST: Known = { number: 4_170_700, moment: Date.UTC(2026, 9, 3, 12) };
export const { number: OLDEST_NUMBER } = OLDEST;
export const { number: NEWEST_NUMBER, moment: NEWEST_MOMENT } = NEWEST;

/** Between these the agency's one counter rose evenly, near enough. */
const known: readonly Known[] = [
  OLDEST,
  { number: 2_135_766, moment: Date.UTC(2016, 11, 15) },
  { number: 2_422_806, moment: Date.UTC(2018, 2, 15) },
  { number: 2_745_286, moment: Date.UTC(2019, 6, 22) },
  { number: 2_897_321, moment: Date.UTC(2020, 2, 16) },
  { number: 3_026_595, moment: Date.UTC(2020, 4, 16) },
  { number: 3_211_577, moment: Date.UTC(2021, 2, 19) },
  { number: 3_412_361, moment: Date.UTC(2022, 1, 25) },
  { number: 3_785_364, moment: Date.UTC(2023, 10, 10) },
  { number: 4_024_306, moment: Date.UTC(2025, 7, 11) },
  { number: NEWEST_NUMBER - RECENT_DAYS * ARTICLES_PER_DAY, moment: NEWEST_MOMENT - RECENT_DAYS * DAY },
  NEWEST,
];

/** About when the article of a number was published, in epoch milliseconds of whole minutes, as the agency's are. */
export function momentOf(number: number): number {
  const to = known.find((one) => one !== OLDEST && one.number >= number) ?? NEWEST;
  const from = known[known.indexOf(to) - 1] ?? OLDEST;
  const perNumber = (to.moment - from.moment) / (to.number - from.number);
  return Math.round((from.moment + (number - from.number) * perNumber) / MINUTE) * MINUTE;
}
