import { escaped } from '../escaped.ts';
import { type Fault, closingLine, faultsIn } from './report.ts';
import { slug } from './sets.ts';
import type { Picture } from './take.ts';

const style = `
  :root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif }
  body { margin: 1.5em }
  nav ul { columns: 16em; padding: 0; list-style: none; font-size: .9em }
  section { border-top: 1px solid #8886; padding-block: .5em }
  .row { display: flex; gap: 1em; overflow-x: auto; align-items: start }
  figure { margin: 0; flex: none }
  figure a { display: block; border: 1px solid #8888 }
  img { display: block; max-height: 24em; min-width: 6em; min-height: 4em; max-width: 40em }
  figcaption, nav span { color: #777; font-size: .85em }
  .faulty a { border: 3px solid #c33 }
  pre { white-space: pre-wrap; overflow-wrap: anywhere }
`;

/** The page of all pictures: by view and state, with anchors to each, and what is wrong with them at its top. */
export function indexPage(pictures: readonly Picture[]): string {
  const views = Map.groupBy(pictures, ({ view }) => view);
  const states = [...views].map(
    ([view, taken]) => [view, [...Map.groupBy(taken, ({ state }) => state)]] as const,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Dzherelo: everything it can show</title><style>${style}</style></head><body>
<h1>Everything that Dzherelo can show</h1>
<p>${closingLine(pictures)}</p>
${faultList(faultsIn(pictures))}
<nav>${states.map(([view, all]) => contents(view, all)).join('\n')}</nav>
<main>
${states.map(([view, all]) => `<h2 id="${slug(view)}">${escaped(view)}</h2>\n${all.map(([, taken]) => row(taken)).join('\n')}`).join('\n')}
</main></body></html>
`;
}

const anchor = (view: string, state: string): string => `${slug(view)}-${slug(state)}`;

const contents = (view: string, states: readonly (readonly [string, Picture[]])[]): string =>
  `<h2><a href="#${slug(view)}">${escaped(view)}</a></h2>\n<ul>${states
    .map(([state]) => `<li><a href="#${anchor(view, state)}">${escaped(state)}</a></li>`)
    .join('')}</ul>`;

/** All pictures of one state. */
function row(taken: readonly Picture[]): string {
  const [first] = taken;
  if (first === undefined) return '';
  return `<section id="${anchor(first.view, first.state)}"><h3>${escaped(first.state)}</h3><div class="row">
${taken.map(figure).join('\n')}
</div></section>`;
}

function figure({ file, language, theme, width, state, complaints }: Picture): string {
  const told = `${language}, ${theme}, ${width} px`;
  const wrong = complaints.map(({ rule }) => `<br>${escaped(rule)}`).join('');
  return `<figure${complaints.length > 0 ? ' class="faulty"' : ''}><a href="${escaped(file)}"><img loading="lazy" src="${escaped(file)}" alt="${escaped(`${state}: ${told}`)}"></a><figcaption>${escaped(told)}${wrong}</figcaption></figure>`;
}

const faultList = (faults: readonly Fault[]): string =>
  faults.length === 0
    ? '<p>Nothing is wrong with any of them.</p>'
    : `<h2>Faults</h2>\n<ul>${faults.map(faultItem).join('\n')}</ul>`;

const faultItem = ({ complaint: { rule, nodes }, pictures }: Fault): string =>
  `<li><b>${escaped(rule)}</b> in ${pictures.length}: ${[
    ...new Map(pictures.map(({ view, state }) => [anchor(view, state), `${view}, ${state}`] as const)),
  ]
    .map(([id, name]) => `<a href="#${id}">${escaped(name)}</a>`)
    .join('; ')}<pre>${nodes.map(escaped).join('\n')}</pre></li>`;
