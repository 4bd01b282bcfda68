import { outlets } from './outlets.ts';

/** Wording by which an article gives another outlet as its source, in the eight languages. */
const relays =
  /(?:із? посиланням на|со ссылкой на|пише|повідомляє|передає|про це пише|за даними|пишет|сообщает|передает|citing|cites|reports?|reported by|according to|as .{0,20}writes|writes|berichtet|meldet|schreibt|laut|unter Berufung auf|lo informa|informa|según|citando|rapporte|écrit|selon|citant|podaje|pisze|informuje|donosi|według|powołując się na|が報じた|が伝えた|によると|報道によれば)/iu;

/** Wording may stand this many UTF-16 units from the outlet's name. */
const REACH = 60;
/** Relaying is said at the beginning; a later mention is background. */
const HEAD = 900;

/** An outlet that a text relays, with its host when a link in the lead leads there. */
export interface RelayedOutlet {
  outlet: string;
  host?: string;
}

/**
 * The foreign outlet that an article relays: named near a wording of reference within its first paragraphs. A mere
 * mention is not enough. `links` are the addresses linked in the article.
 */
export function foreignOutlet(text: string, links: readonly string[] = []): RelayedOutlet | undefined {
  const head = text.slice(0, HEAD);
  const named = outlets.find((outlet) => outlet.forms.some((form) => isRelayed(head, form)));
  if (named === undefined) return undefined;
  const host = named.hosts.find((known) => links.some((link) => isOnHost(link, known))) ?? named.hosts[0];
  return { outlet: named.name, ...(host === undefined ? {} : { host }) };
}

function isRelayed(head: string, form: string): boolean {
  for (const match of head.matchAll(wholeWord(form))) {
    const around = head.slice(Math.max(0, match.index - REACH), match.index + match[0].length + REACH);
    if (relays.test(around)) return true;
  }
  return false;
}

/** Short abbreviations are matched in their own case: "AP" is an outlet, "ap" a syllable. */
function wholeWord(form: string): RegExp {
  const escaped = form.replace('*', '').replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  const ideographic = /[\u3040-\u30ff\u4e00-\u9fff]/u.test(form);
  const end = form.endsWith('*') ? String.raw`\p{L}{0,4}` : '';
  if (ideographic) return new RegExp(escaped, 'gu');
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}])${escaped}${end}(?![\p{L}\p{N}])`,
    form.length <= 4 ? 'gu' : 'giu',
  );
}

const isOnHost = (link: string, host: string): boolean =>
  URL.canParse(link) && (new URL(link).hostname === host || new URL(link).hostname.endsWith(`.${host}`));
