import { type Case, htmlOf } from './cases.ts';

/** A way of laying out the material of a page. */
export interface Layout {
  name: string;
  page(cases: readonly Case[]): string;
}

const framed = (style: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The ferry sails again</title><style>body{font:16px/1.5 sans-serif;color:#222;background:#fff;margin:0}.case{margin:0 0 14px}${style}</style></head><body>${body}</body></html>`;

const text =
  'The ferry of Saltholm was repaired in the old shipyard over the winter, and its crew of four sails again every day but Sunday.';
const blocks = (cases: readonly Case[], before = ''): string =>
  cases.map((one) => `<div class="case">${before}${htmlOf(one)}</div>`).join('\n');

const plain: Layout = {
  name: 'plain',
  page: (cases) =>
    framed(
      'main{margin:0 40px}',
      `<main><article><h1>The ferry sails again</h1><p>${text}</p>${blocks(cases)}<p>${text}</p></article></main>`,
    ),
};

const columns: Layout = {
  name: 'columns',
  page: (cases) =>
    framed(
      'html,body{height:100%}body{overflow-x:hidden}.grid{display:grid;grid-template-columns:minmax(0,1fr) 240px;gap:24px;max-width:1100px;margin:auto}.flow{display:flex;flex-direction:column}.case{display:flow-root}.note{float:left;width:70px;height:40px;margin:4px 10px 4px 0;background:#e8eef4}aside{position:sticky;top:10px;align-self:start}',
      `<div class="grid"><main class="flow"><h1>The ferry sails again</h1><p>${text}</p>${blocks(cases, '<span class="note"></span>')}<p>${text}</p></main><aside><h2>Most read</h2><p>Bakers name loaf of the year</p></aside></div>`,
    ),
};

const depth = 14;
/** Whatever a theme may wrap around its text: positions, transforms, layers, boxes that hide what overflows them. */
const deep: Layout = {
  name: 'deep',
  page: (cases) =>
    framed(
      'html,body{height:100%;overflow-x:hidden}.shell{position:relative;transform:translate3d(0,6px,0)}.card{position:relative;z-index:1;isolation:isolate;overflow:hidden;margin:20px;padding:10px 30px;border-radius:8px;background:#fdfdfb}.inner{position:relative;left:10px;transform:translate(4px,3px) scale(.98);transform-origin:0 0;will-change:transform}',
      `<div class="shell"><div class="card"><div class="inner"><article>${'<div>'.repeat(depth)}<h1>The ferry sails again</h1><p>${text}</p>${blocks(cases)}<p>${text}</p>${'</div>'.repeat(depth)}</article></div></div></div>`,
    ),
};

export const layouts: readonly Layout[] = [plain, columns, deep];
