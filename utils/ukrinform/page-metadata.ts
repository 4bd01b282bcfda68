import type { Document } from 'domhandler';
import { getElementsByTagName, textContent } from 'domutils';

/** What the JSON-LD of a news page says. */
export interface LinkedNews {
  headline?: string;
  datePublished?: string;
  dateModified?: string;
}

/** The contents of named metas, by `property` or `name`, lower case; the first of each wins. */
export function metas(page: Document): Map<string, string> {
  const found = new Map<string, string>();
  for (const { attribs } of getElementsByTagName('meta', page)) {
    const name = (attribs.property ?? attribs.name ?? '').toLowerCase();
    if (name !== '' && attribs.content !== undefined && !found.has(name))
      found.set(name, attribs.content.trim());
  }
  return found;
}

/** The first JSON-LD item that is a news article; empty when there is none or it does not parse. */
export function linkedNews(page: Document): LinkedNews {
  for (const script of getElementsByTagName('script', page)) {
    if (script.attribs.type !== 'application/ld+json') continue;
    const news = newsIn(parsed(textContent(script)));
    if (news !== undefined) return news;
  }
  return {};
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

function newsIn(value: unknown): LinkedNews | undefined {
  const items = Array.isArray(value) ? value : [value];
  for (const item of items) {
    if (typeof item !== 'object' || item === null) continue;
    const { '@type': type, headline, datePublished, dateModified } = item as Record<string, unknown>;
    if (typeof type !== 'string' || !type.endsWith('Article')) continue;
    return {
      ...text('headline', headline),
      ...text('datePublished', datePublished),
      ...text('dateModified', dateModified),
    };
  }
  return undefined;
}

const text = <K extends keyof LinkedNews>(key: K, value: unknown): LinkedNews =>
  typeof value === 'string' ? { [key]: value } : {};
