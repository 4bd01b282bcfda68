// All that a worker thread of the archive is asked for, by name.
export { postingsOfArticles, readArticles, shinglesOfArticles } from './articles.ts';
export { checkPages } from './checks.ts';
export { readPages } from './pages.ts';
