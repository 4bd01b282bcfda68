import type { ReportLine } from '../evaluate/report.ts';
import type { Plant, PlantedPage } from './plant.ts';

export const url = 'https://www.ukrinform.net/rubric-polytics/3846001-seed.html';

/** A way of putting the article into a page, and what must be said of the page. */
export interface Planting {
  name: string;
  /** Undefined leaves the page untouched. */
  plant?: (paragraphs: readonly string[]) => Plant;
  right: (line: ReportLine, page: PlantedPage | undefined) => boolean;
}

const result = (line: ReportLine, name: string): string | undefined =>
  line.clauses.find(({ clause }) => clause === name)?.result;
const found = (line: ReportLine): boolean => line.derivation?.articleId === 'seed';

/** The article is found, and the clauses of link and position come out so. */
const says = (line: ReportLine, link: string, ...positions: string[]): boolean =>
  found(line) && result(line, 'link') === link && positions.includes(result(line, 'position') ?? '');

const whole =
  (credit: Plant['credit']) =>
  (paragraphs: readonly string[]): Plant => ({ paragraphs, credit, href: url, whole: true });

const two =
  (credit: Plant['credit']) =>
  (paragraphs: readonly string[]): Plant => ({
    paragraphs: [paragraphs[2] ?? '', paragraphs[6] ?? ''],
    credit,
    href: url,
    whole: false,
  });

/** The two paragraphs have about this many words: with nine times as many around them they are surely a small part. */
const TWO = 90;
const SMALL_PART = 3;

/** The rule has two readings where little of a page is the agency's; where it is more, the link stands too low. */
const low = ({ ownWords }: PlantedPage): string[] =>
  ownWords > TWO * SMALL_PART ? ['unclear'] : ['unclear', 'not-met'];

/** The situations. A link at the foot of a page whose text was found by guess may belong to it: that is unclear. */
export const plantings: readonly Planting[] = [
  {
    name: 'credited in the first paragraph',
    plant: whole('first'),
    right: (line) => says(line, 'met', 'met'),
  },
  { name: 'not credited', plant: whole('none'), right: (line) => says(line, 'not-met', 'not-applicable') },
  {
    name: 'credited in the last paragraph',
    plant: whole('last'),
    right: (line) => says(line, 'met', 'not-met'),
  },
  {
    name: 'source line above the text',
    plant: whole('line above'),
    right: (line) => says(line, 'met', 'met'),
  },
  {
    name: 'source line below the text',
    plant: whole('line below'),
    right: (line) => says(line, 'met', 'not-met'),
  },
  {
    name: 'linked at the foot of the page',
    plant: whole('page foot'),
    right: (line) => says(line, 'met', 'not-met', 'unclear'),
  },
  {
    name: 'two paragraphs in the page’s own text',
    plant: two('none'),
    right: (line) => says(line, 'not-met', 'not-applicable'),
  },
  {
    name: 'two credited paragraphs in the page’s own text',
    plant: two('first'),
    right: (line, page) => page !== undefined && says(line, 'met', ...low(page)),
  },
  { name: 'untouched', right: (line) => line.derivation === null && line.status === 'none' },
];
