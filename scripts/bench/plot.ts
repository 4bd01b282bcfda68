import { escaped } from '../escaped.ts';
import type { Point } from './row.ts';
import { grouped } from './table.ts';

const WIDTH = 860;
const HEIGHT = 420;
const AREA = { left: 80, top: 40, right: 480, bottom: 360 };
const COLOURS = ['#0b5cad', '#5aa0e0', '#c0392b', '#e08e79', '#7d3c98', '#2e7d32', '#b7791f', '#555555'];

/** Points as an SVG picture, both axes logarithmic: one line per series, named beside it. */
export function plot(title: string, unit: string, points: readonly Point[]): string {
  const x = scale(
    points.map(({ articles }) => articles),
    AREA.left,
    AREA.right,
  );
  const y = scale(
    points.map(({ value }) => value),
    AREA.bottom,
    AREA.top,
  );
  const series = [...Map.groupBy(points, (point) => point.series)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" font-family="sans-serif" font-size="12">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>`,
    label(title, AREA.left, AREA.top - 18, 'start', 'font-weight="bold"'),
    ...y.ticks.flatMap((tick) => [
      line(AREA.left, y.at(tick), AREA.right, y.at(tick), '#dddddd'),
      label(`${told(tick)} ${unit}`, AREA.left - 6, y.at(tick) + 4, 'end'),
    ]),
    ...x.ticks.flatMap((tick) => [
      line(x.at(tick), AREA.top, x.at(tick), AREA.bottom, '#dddddd'),
      label(told(tick), x.at(tick), AREA.bottom + 18, 'middle'),
    ]),
    label('articles', (AREA.left + AREA.right) / 2, AREA.bottom + 38, 'middle'),
    ...series.flatMap(([name, ofSeries], i) => {
      const colour = COLOURS[i % COLOURS.length] ?? '#000000';
      const places = ofSeries
        .toSorted((a, b) => a.articles - b.articles)
        .map(({ articles, value }): [number, number] => [x.at(articles), y.at(value)]);
      const height = AREA.top + 12 + i * 22;
      return [
        `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${places.map((place) => place.map(fixed).join(',')).join(' ')}"/>`,
        ...places.map(([cx, cy]) => `<circle cx="${fixed(cx)}" cy="${fixed(cy)}" r="3.5" fill="${colour}"/>`),
        `<rect x="${AREA.right + 20}" y="${height - 10}" width="12" height="12" fill="${colour}"/>`,
        label(name, AREA.right + 38, height, 'start'),
      ];
    }),
    '</svg>\n',
  ].join('\n');
}

interface Scale {
  at(value: number): number;
  /** Powers of ten. */
  ticks: number[];
}

/** A logarithmic scale over whole powers of ten. */
function scale(values: readonly number[], from: number, to: number): Scale {
  const positive = values.filter((value) => value > 0);
  const low = Math.floor(Math.log10(Math.min(...positive)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...positive))));
  return {
    at: (value) => from + ((to - from) * (Math.log10(Math.max(value, 10 ** low)) - low)) / (high - low),
    ticks: Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i)),
  };
}

const told = (value: number): string => (value >= 1 ? grouped(value) : String(Number(value.toPrecision(1))));
const fixed = (value: number): string => value.toFixed(1);

const line = (x1: number, y1: number, x2: number, y2: number, colour: string): string =>
  `<line x1="${fixed(x1)}" y1="${fixed(y1)}" x2="${fixed(x2)}" y2="${fixed(y2)}" stroke="${colour}"/>`;

const label = (text: string, x: number, y: number, anchor: string, more = ''): string =>
  `<text x="${fixed(x)}" y="${fixed(y)}" text-anchor="${anchor}" ${more}>${escaped(text)}</text>`;
