import { attackedArticles } from './attack-articles.ts';

/** A page that never rests. */
interface Storm {
  name: string;
  /** What stands in the article at first. */
  article: string;
  script: string;
  /** What is to be said of it in the end. */
  expected: 'not-met' | 'none';
}

const literal = (text: string): string => JSON.stringify(text).replaceAll('</', '<\\/');
const { copy, own } = attackedArticles;

export const storms: readonly Storm[] = [
  {
    name: '10,000 changes a second beside the article',
    article: copy.html,
    script: `const aside = document.querySelector('aside'); setInterval(() => { for (let i = 0; i < 200; i++) aside.textContent = 'word ' + Math.random() + ' and another'.repeat(40); }, 20);`,
    expected: 'not-met',
  },
  {
    name: '10,000 elements a second that come and go in the article',
    article: copy.html,
    script: `const article = document.querySelector('article'); setInterval(() => { for (let i = 0; i < 100; i++) { const p = document.createElement('p'); p.append('A line of some ' + Math.random() + ' words'.repeat(20)); article.append(p); p.remove(); } }, 20);`,
    expected: 'not-met',
  },
  {
    name: 'a page without end, to which a copy is added',
    article: own.html,
    script: `let added = 0; const article = document.querySelector('article'); setInterval(() => { const p = document.createElement('p'); p.append('Paragraph ' + ++added + ' of many: ' + Array.from({ length: 40 }, (_, i) => 'word' + i + 'of' + added).join(' ')); article.append(p); if (added === 15) article.insertAdjacentHTML('beforeend', ${literal(copy.html)}); }, 200);`,
    expected: 'not-met',
  },
  {
    name: 'a copy that is swapped for another text once it is read',
    article: copy.html,
    script: `setTimeout(() => { document.querySelector('article').innerHTML = ${literal(own.html)}; }, 1500);`,
    expected: 'none',
  },
  {
    name: 'a text that is swapped for a copy once it is read',
    article: own.html,
    script: `setTimeout(() => { document.querySelector('article').innerHTML = ${literal(copy.html)}; }, 1500);`,
    expected: 'not-met',
  },
  {
    name: 'a new address ten times a second, with another text',
    article: copy.html,
    script: `let i = 0; setInterval(() => { history.pushState(null, '', '?' + ++i); document.querySelector('aside').textContent = 'Text number ' + i + ' and so on'.repeat(20); }, 100);`,
    expected: 'not-met',
  },
];

export const stormPage = ({ article, script }: Storm): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Story</title><link rel="icon" href="data:,"></head><body><article>${article}</article><aside></aside><script>
let turns = 0; setInterval(() => { turns++; }, 20); window.turnsSoFar = () => turns;
${script}</script></body></html>`;
