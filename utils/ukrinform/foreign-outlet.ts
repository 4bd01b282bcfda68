import { onHostList } from '../hosts.ts';
import type { Edition } from './article.ts';
import { type Outlet, outlets } from './outlets.ts';
import { ownReport, relays } from './relay-wording.ts';

/** Wording may stand this many UTF-16 units from the outlet's name. */
const REACH = 60;
/** Relaying is said at the beginning; a later mention is background. */
const HEAD = 900;

/** An outlet that a text relays, with the host its links lead to, else the outlet's first. */
export interface RelayedOutlet {
  outlet: string;
  host?: string;
}

/**
 * The foreign outlet that an article relays: named near a wording of reference in one sentence of its first
 * paragraphs. A mere mention is not enough. `links` are the addresses linked in the article.
 */
export function foreignOutlet(
  text: string,
  links: readonly string[] = [],
  edition?: Edition,
): RelayedOutlet | undefined {
  const head = headOf(text);
  const named = outlets.find((outlet) => nameIn(head, outlet, edition) !== undefined);
  if (named === undefined) return undefined;
  const host = named.hosts.find((known) => links.some((link) => isOnHost(link, known))) ?? named.hosts[0];
  return { outlet: named.name, ...(host === undefined ? {} : { host }) };
}

/** Where the head of a text names one outlet as relayed, [start, end) in UTF-16 units. */
export function relayedName(
  text: string,
  outletName: string,
  edition?: Edition,
): [number, number] | undefined {
  const outlet = outlets.find(({ name }) => name === outletName);
  return outlet === undefined ? undefined : nameIn(headOf(text), outlet, edition);
}

/** Without what says that the agency itself reports; every character keeps its place. */
const headOf = (text: string): string =>
  text.slice(0, HEAD).replace(ownReport, (own) => ' '.repeat(own.length));

function nameIn(head: string, outlet: Outlet, edition: Edition | undefined): [number, number] | undefined {
  for (const form of outlet.forms) {
    const at = formIn(head, form, outlet, edition);
    if (at !== undefined) return at;
  }
  return undefined;
}

function formIn(
  head: string,
  form: string,
  outlet: Outlet,
  edition: Edition | undefined,
): [number, number] | undefined {
  const inQuotes = edition !== undefined && edition === outlet.quotedIn;
  for (const match of head.matchAll(wholeWord(form))) {
    const end = match.index + match[0].length;
    const before = head.slice(Math.max(0, match.index - REACH), match.index);
    const after = head.slice(end, end + REACH);
    if (inQuotes && !/[„“"«‚]$/u.test(before) && !after.startsWith('-Zeitung')) continue;
    if (relays.test(lastSentence(before) + match[0] + firstSentence(after))) return [match.index, end];
  }
  return undefined;
}

const sentenceEnd = /[.!?]\s|[。\n]/u;
const lastSentence = (text: string): string => text.split(sentenceEnd).at(-1) ?? '';
const firstSentence = (text: string): string => text.split(sentenceEnd)[0] ?? '';

/** What would make a name part of a longer word; Japanese particles stand right beside it. */
const inWord = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]`;

/** Names are matched in their own case: "AP" is an outlet, "ap" a syllable; "an economist" is not a magazine. */
function wholeWord(form: string): RegExp {
  const escaped = form.replace('*', '').replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  const ideographic = /[\u3040-\u30ff\u4e00-\u9fff]/u.test(form);
  const end = form.endsWith('*') ? String.raw`\p{L}{0,4}` : '';
  if (ideographic) return new RegExp(escaped, 'gu');
  return new RegExp(`(?<!${inWord})${escaped}${end}(?!${inWord})`, 'gu');
}

const isOnHost = (link: string, host: string): boolean =>
  URL.canParse(link) && onHostList(new URL(link).hostname, [host]);
