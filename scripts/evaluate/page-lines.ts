/** One page to check: its HTML as served, or plain text. */
export interface PageLine {
  id: string;
  url?: string;
  html?: string;
  text?: string;
  /** With `--pairs`: the one article to compare with. */
  articleId?: string;
}

/** Narrows one parsed JSON value to a page line, or says what is wrong with it. */
export function pageLine(value: unknown, pairs: boolean): PageLine | { wrong: string } {
  if (typeof value !== 'object' || value === null) return { wrong: 'not an object' };
  const { id, url, html, text, articleId } = value as Record<string, unknown>;
  if (typeof id !== 'string' || id === '') return { wrong: 'id is missing' };
  if (url !== undefined && (typeof url !== 'string' || !URL.canParse(url)))
    return { wrong: 'url is not an address' };
  if (pairs && typeof articleId !== 'string') return { wrong: 'articleId is missing' };
  const known = {
    id,
    ...(typeof url === 'string' ? { url } : {}),
    ...(typeof articleId === 'string' ? { articleId } : {}),
  };
  if (typeof html === 'string') return { ...known, html };
  if (typeof text === 'string') return { ...known, text };
  return { wrong: 'neither html nor text' };
}
