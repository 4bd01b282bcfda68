import { readSettings } from '../settings.ts';
import type { Edition } from '../ukrinform/article.ts';
import { readState } from './collection-state.ts';
import { followedEditions } from './followed-editions.ts';
import { recent, SPACING } from './politeness.ts';
import { savesData } from './saves-data.ts';

/** Where articles are collected from and how often the agency's site is asked. Times in epoch milliseconds. */
export interface CollectionBudget {
  editions: Edition[];
  /** Requests of the last hour, and how many it may have. */
  asked: number;
  most: number;
  /** Milliseconds between two requests, at least. */
  spacing: number;
  /** The last request; absent before the first. */
  last?: number;
  /** Why the last run stopped: an HTTP status, `network` or `storage`; and until when nothing is asked. */
  fault?: { why: string; until: number };
  /** The browser saves data: nothing is asked meanwhile. */
  saving: boolean;
}

/** Reads how collection stands towards the agency's site. */
export async function collectionBudget(now: number = Date.now()): Promise<CollectionBudget> {
  const [settings, state] = await Promise.all([readSettings(), readState(now)]);
  const last = state.log.at(-1);
  return {
    editions: followedEditions(settings, chrome.i18n.getUILanguage()),
    asked: recent(state.log, now).length,
    most: settings.requestsPerHour,
    spacing: SPACING,
    ...(last === undefined ? {} : { last }),
    ...(state.notBefore > now ? { fault: { why: state.failure, until: state.notBefore } } : {}),
    saving: savesData(),
  };
}
