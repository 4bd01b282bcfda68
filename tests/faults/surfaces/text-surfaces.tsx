import { CompareTexts } from '../../../components/CompareTexts.tsx';
import { Compare } from '../../../components/Compare.tsx';
import { DraftSurface } from '../../../components/DraftSurface.tsx';
import { Revision } from '../../../components/Revision.tsx';
import { TabDrafts } from '../../../components/TabDrafts.tsx';
import type { Part, ShownParagraph } from '../../../utils/compare-view/shown-paragraphs.ts';
import type { ParagraphChange } from '../../../utils/revision/revision.ts';
import { source } from '../../components/verdicts.ts';
import { nothing, press } from '../../states/state.ts';
import { titled } from '../../states/titles.ts';
import type { Surface } from './surface.ts';

/** Words as a paragraph of one text, by turns as text of that side alone and as a passage with marks in it. */
const paragraph = (text: string, i: number): ShownParagraph => {
  const passage: Part = {
    part: 'passage',
    index: i,
    segments: [{ text, emphases: ['quotation', 'changed'] }],
  };
  return { range: [i, i + 1], parts: i % 2 === 0 ? [{ part: 'text', text }] : [passage] };
};

const changed = (text: string, i: number): ParagraphChange => {
  if (i % 3 === 0) return { change: 'added', now: text };
  if (i % 3 === 1) return { change: 'removed', was: text };
  return { change: 'reworded', was: [{ text, changed: true }], now: [{ text, changed: false }] };
};

/** What the pages of the comparison and of drafts show. */
export const textSurfaces: readonly Surface[] = [
  {
    name: 'compare: both texts',
    page: 'compare',
    most: 150,
    drawn: (words) => (
      <main>
        <CompareTexts
          lang="en"
          heads={{ original: null, copy: null }}
          view={{
            passages: words.map((_, i) => ({
              original: [i, i + 1],
              copy: [i, i + 1],
              marks: ['edited', 'quotation', 'moved', 'changed-fact'],
            })),
            paragraphs: { original: words.map(paragraph), copy: words.map(paragraph) },
            lengths: { original: words.length, copy: words.length },
          }}
        />
      </main>
    ),
  },
  {
    name: 'compare: title and address',
    page: 'compare',
    most: 1,
    drawn: ([words = 'lamp']) => (
      <Compare
        copy={{
          copy: 'read',
          read: {
            text: '',
            source: { ...source(), article: { ...titled(words), url: 'https://www.ukrinform.net/' } },
            url: 'https://harbour-times.example/',
            checkedAt: 0,
            freshness: 'final',
          },
        }}
        original={{ original: 'failed', why: 'network' }}
        fetchOriginal={nothing}
        checkAgain={nothing}
        revision={<Revision state={{ revision: 'moved', to: words }} lang="en" ask={nothing} />}
      />
    ),
  },
  {
    name: 'compare: what the agency changed',
    page: 'compare',
    most: 60,
    drawn: (words) => (
      <main>
        <Revision
          lang="en"
          ask={nothing}
          state={{
            revision: 'read',
            changes: {
              title: {
                was: [{ text: words[0] ?? '', changed: true }],
                now: [{ text: 'lit', changed: true }],
              },
              facts: words.map((was, i) => ({ was, now: String(i), onPage: 'was' })),
              paragraphs: words.map(changed),
            },
          }}
        />
      </main>
    ),
  },
  {
    name: 'verify: a draft',
    page: 'verify',
    most: 500,
    drawn: (words) => (
      <main>
        <DraftSurface
          id="draft"
          label="Draft"
          change={nothing}
          painted={{
            draft: {
              blocks: words.map((text, i) => ({
                kind: 'paragraph',
                spans: [{ text, ...(i % 2 === 0 ? {} : { strong: true, em: true }) }],
              })),
              links: 'known',
              cut: false,
              lost: [],
            },
          }}
        />
        <div class="actions">
          <button type="button" class="main">
            lit
          </button>
        </div>
      </main>
    ),
  },
  {
    name: 'verify: open tabs and editors',
    page: 'verify',
    most: 50,
    tabs: true,
    drawn: () => (
      <main>
        <div class="sources">
          <TabDrafts take={nothing} />
        </div>
      </main>
    ),
    after: [nothing, press('[data-action=look-for-editors]')],
  },
];
