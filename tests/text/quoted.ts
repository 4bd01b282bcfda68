import { quotations } from '../../utils/text/quotations.ts';

/** What a text quotes, stretch by stretch, without the marks at its edges. */
export const quoted = (text: string): string[] =>
  quotations(text).map(({ start, end }) =>
    text.slice(start, end).replace(/^[\s«»‹›„“‟”‘’‚「『"＂>＞–—―-]+|[\s«»‹›„“‟”‘’‚」』"＂,–—―-]+$/gu, ''),
  );
