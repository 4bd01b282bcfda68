import { evaluated } from './evaluated.ts';
import { type Case, type JudgedPair, plagdet } from './plagdet.ts';
import { dataLines, scratch } from './real-data.ts';

/** A page text to compare with one article, and the cases that are true of it. */
interface GivenPair {
  group: string;
  page: string;
  article: { id: string; lang: string; text: string };
  truth: Case[];
}

interface PanPair {
  id: string;
  susp: string;
  src: string;
  spans: { this: [number, number]; source: [number, number] }[];
}

interface Spliced {
  id: string;
  source_id: string;
  edit: string;
  page: string;
  spans: [number, number, number, number][];
}

const panPairs = (data: string, name: string): GivenPair[] =>
  dataLines<PanPair>(data, name).map(({ id, susp, src, spans }) => ({
    group: 'PAN verbatim and unrelated',
    page: susp,
    article: { id, lang: 'en', text: src },
    truth: spans.map(({ this: page, source }) => ({
      page: inUnits(susp, page),
      article: inUnits(src, source),
    })),
  }));

/** Ukrainian news, part of which was spliced into another text, by kind of edit; those without a source left out. */
function splicedPairs(data: string): GivenPair[] {
  const sources = new Map(
    dataLines<{ id: string; text: string }>(data, 'spliced_news_uk_sources.jsonl.gz').map(({ id, text }) => [
      id,
      text,
    ]),
  );
  return dataLines<Spliced>(data, 'spliced_news_uk.jsonl.gz').flatMap(
    ({ source_id: id, edit, page, spans }) => {
      const text = sources.get(id);
      if (text === undefined || spans.length === 0) return [];
      const truth = spans.map(([a, b, c, d]) => ({
        page: inUnits(page, [a, b]),
        article: inUnits(text, [c, d]),
      }));
      return [{ group: `spliced, ${edit}`, page, article: { id, lang: 'uk', text }, truth }];
    },
  );
}

/** Code points to UTF-16 units. */
function inUnits(text: string, [start, end]: [number, number]): [number, number] {
  const points = [...text];
  const upTo = points.slice(0, start).join('').length;
  return [upTo, upTo + points.slice(start, end).join('').length];
}

/** Compares pairs of texts and prints the PAN measures per group. */
export function measureAlignment(data: string): void {
  const pairs = [
    ...panPairs(data, 'pan_verbatim_pairs.jsonl.gz'),
    ...panPairs(data, 'pan_unrelated_pairs.jsonl.gz'),
    ...splicedPairs(data),
  ];
  const { folder, remove } = scratch();
  const articles = new Map(pairs.map(({ article }) => [article.id, article]));
  const lines = evaluated(
    folder,
    [...articles.values()].map((article) => ({
      ...article,
      title: '',
      url: `https://source.example/${article.id}`,
    })),
    pairs.map(({ page, article }, i) => ({ id: String(i), text: page, articleId: article.id })),
    ['--pairs'],
  );
  remove();
  const judged = pairs.map(({ group, truth }, i) => ({
    group,
    truth,
    found: lines[i]?.derivation?.passages ?? [],
  }));
  for (const [group, ofGroup] of Map.groupBy(judged, (pair) => pair.group)) print(group, ofGroup);
}

function print(group: string, pairs: readonly JudgedPair[]): void {
  const { precision, recall, granularity, plagdet: score } = plagdet(pairs);
  const numbers = [score, precision, recall, granularity].map((value) => value.toFixed(4));
  console.log(
    `${group} (${pairs.length} pairs): plagdet ${numbers[0]}, precision ${numbers[1]}, recall ${numbers[2]}, granularity ${numbers[3]}`,
  );
}
