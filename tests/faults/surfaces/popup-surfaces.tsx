import { Popup } from '../../../components/Popup.tsx';
import { copyingShown } from '../../../components/copying-shown.tsx';
import type { Evidence } from '../../../utils/policy/verdict.ts';
import { clauses, judged, source } from '../../components/verdicts.ts';
import { collectionStatus } from '../../states/collection.ts';
import { nothing } from '../../states/state.ts';
import { titled } from '../../states/titles.ts';
import type { Surface } from './surface.ts';

/** Every piece of evidence that quotes a page, with words of it. */
const quoting: readonly ((words: string) => Evidence)[] = [
  (words) => ({ code: 'name-only', words }),
  (words) => ({ code: 'through-intermediary', words }),
  (words) => ({ code: 'dead-link', words }),
  (host) => ({ code: 'look-alike', url: 'https://x.example/', host }),
  (url) => ({ code: 'link', url, level: 'home', edition: 'en' }),
  (url) => ({ code: 'hidden-link', url, why: 'tiny' }),
  (url) => ({ code: 'half-hidden-link', url, why: 'small' }),
  (url) => ({ code: 'indirect-link', url, through: 'archive' }),
  (rel) => ({ code: 'closed-rel', rel }),
  (content) => ({ code: 'closed-robots', content }),
  (outlet) => ({ code: 'no-foreign-link', outlet }),
  (outlet) => ({ code: 'foreign-link', outlet, url: outlet }),
  (words) => ({ code: 'advertising-label', words }),
];

/** An article of those words, credited in them; which evidence quotes them goes round. */
const quotedIn = (words: string, i: number) =>
  source({
    article: { ...titled(words, 'en', i), url: 'https://www.ukrinform.net/' },
    clauses: [
      {
        clause: 'link',
        result: 'not-met',
        evidence: [quoting[i % quoting.length]?.(words) ?? { code: 'name-only', words }],
      },
    ],
  });

/** What the popup shows of a page and of articles. */
export const popupSurfaces: readonly Surface[] = [
  {
    name: 'popup: titles and evidence',
    page: 'popup',
    most: 500,
    drawn: (words) => (
      <Popup
        view={{
          state: judged({
            status: 'not-met',
            sources: [source(), ...words.map(quotedIn)],
          }),
          excerpts: [],
          collection: undefined,
        }}
        tabId={7}
        copying={{}}
        act={nothing}
      />
    ),
  },
  {
    name: 'popup: the first source, passages, facts, copying and collecting',
    page: 'popup',
    most: 5,
    drawn: ([first = 'lamp', ...others]) => (
      <Popup
        view={{
          state: judged({
            status: 'not-met',
            sources: [
              source({
                article: titled(first),
                clauses: clauses({
                  clause: 'link',
                  result: 'not-met',
                  evidence: quoting.map((evidence) => evidence(first)),
                }),
                changes: {
                  dropped: [],
                  changed: [{ page: [0, 1], article: [0, 1] }],
                  facts: {
                    held: 'compared',
                    pairs: [first, ...others].map((was, i) => ({ was, now: `${i}` })),
                  },
                },
              }),
            ],
          }),
          excerpts: [first, ...others],
          collection: collectionStatus({ doing: 'backing-off', until: 0, after: first }),
        }}
        tabId={7}
        copying={copyingShown({ copied: 'refused', text: first })}
        act={nothing}
      />
    ),
  },
];
