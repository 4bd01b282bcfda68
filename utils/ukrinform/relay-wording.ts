// Wording by which an article gives another outlet as its source, in the eight languages.

/** Somebody reports: says nothing about another outlet when that somebody is the agency itself. */
const reporting =
  'reports?|reported|writes|повідомляє|повідомляють|повідомило|повідомила|повідомив|передає|передають|пише|пишуть|сообщает|сообщают|сообщило|передает|передаёт|пишет|пишут|berichtete?|berichten|meldete?|schreibt|informa|informó|rapporte|écrit|podaje|podała|pisze|informuje|donosi';
const accordingTo = "according to|за даними|за інформацією|по данным|laut|según|selon|d[’']après|według";
const citing =
  'citing|cites|with reference to|referring to|(?:із|з|зі) посиланням на|со ссылкой на|unter Berufung auf|mit Verweis auf|citando|con referencia a|citant|se référant à|powołując się na';
const japaneseReport = 'が報じ|が伝え|によると|によれば';
const japaneseCiting = 'を引用';

const words = (list: string): string => String.raw`(?<!\p{L})(?:${list})(?!\p{L})`;
const agency = String.raw`(?:Ukrinform|Укрінформ|Укринформ|ウクルインフォルム)\p{L}{0,3}`;
const near = String.raw`[^,.;:\n、。]{0,35}?`;

/** Any wording of reference. */
export const relays = new RegExp(
  `${words(`${reporting}|${accordingTo}|${citing}`)}|${japaneseReport}|${japaneseCiting}`,
  'iu',
);

/** The agency's mention of itself: "Ukrinform reports", "berichtet ein Korrespondent von Ukrinform". */
export const ownReport = new RegExp(
  [
    words(`${reporting}|${accordingTo}`) + near + agency,
    agency + near + words(reporting),
    `${agency}${near}(?:${japaneseReport})`,
  ].join('|'),
  'giu',
);
