import { madePages } from '../../../tests/templates/pages.ts';
import { dataFolder, savedPages, scratch } from '../../measure/real-data.ts';

/** Pages to measure, as HTML, and what they are. */
export interface MeasuredPages {
  called: string;
  html: readonly string[];
}

/** Every page is loaded twice, in a new process each time. */
const MOST = 96;

/** Saved pages where there is real data, else a page of each of the project's own templates. */
export function measuredPages(): MeasuredPages {
  const data = dataFolder();
  const html = spread(data === undefined ? ofTemplates() : saved(data), MOST);
  return { called: data === undefined ? "pages of the project's own templates" : 'saved pages', html };
}

/** At most so many of a list, evenly from all of it. */
export function spread<T>(all: readonly T[], most: number): T[] {
  const step = Math.max(1, all.length / most);
  return all.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
}

function saved(data: string): string[] {
  const { folder, remove } = scratch();
  try {
    return [...savedPages(data, 'news', folder), ...savedPages(data, 'readability', folder)].map(
      (page) => page.html,
    );
  } finally {
    remove();
  }
}

const ofTemplates = (): string[] => [
  ...new Map(madePages().map((page) => [page.template, page.html])).values(),
];
