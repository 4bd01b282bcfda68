import type {
  ClauseOutcome,
  ClauseResult,
  Evidence,
  Source,
  Status,
  Verdict,
  WouldChange,
} from '../../utils/policy/verdict.ts';
import { changes, everyEvidence } from '../components/every-evidence.ts';
import { clauses, creditAlone, source } from '../components/verdicts.ts';
import { titled } from './titles.ts';

const notMet = (
  clause: ClauseResult['clause'],
  wouldChange: WouldChange,
  evidence: Evidence[],
  change: Partial<Source> = {},
) => ({
  sources: [source({ clauses: clauses({ clause, result: 'not-met', evidence, wouldChange }), ...change })],
});
const url = 'https://www.ukrinform.net/';
const named: Evidence[] = [{ code: 'name-only', words: 'by Ukrinform' }, { code: 'no-link' }];
const place: Evidence[] = [
  { code: 'place', role: 'body', paragraph: 4 },
  { code: 'reading', reading: 'readability' },
];
/** A page that gives no credit. */
const uncredited = notMet('link', 'add-link', [{ code: 'no-credit' }]);
const faint: ClauseResult = {
  clause: 'link',
  result: 'unclear',
  evidence: [{ code: 'half-hidden-link', url, why: 'faint' }],
  wouldChange: 'make-visible',
};
/** An article of 200 words that shares a quotation of 60 with a page of 200. */
const quoted: Partial<Source> = {
  kind: 'partial',
  pageShare: 0.33,
  articleShare: 0.33,
  ownShare: 0.05,
  words: { matched: 66, own: 6 },
};

/** Every status with the name of its sentence, and what of a verdict makes it so. */
export const statuses: readonly [status: Status, key: string, change?: Partial<Verdict>][] = [
  ['met', 'status_met'],
  ['met', 'status_met_credited', { sources: [creditAlone()] }],
  ['unclear', 'status_unclear', { sources: [source({ clauses: clauses(faint) })] }],
  [
    'unclear',
    'status_unclear_credited',
    {
      sources: [creditAlone({ clause: 'link', result: 'unclear', evidence: named, wouldChange: 'add-link' })],
    },
  ],
  ['none', 'status_none', { sources: [] }],
  ['own-site', 'status_ownSite', { sources: [] }],
  [
    'advertising',
    'status_advertising',
    {
      sources: [
        source({
          clauses: clauses({
            clause: 'advertising',
            result: 'not-applicable',
            evidence: [{ code: 'advertising-label', words: 'Advertisement' }],
          }),
        }),
      ],
    },
  ],
  ['common-source', 'status_commonSource', notMet('link', 'add-link', [{ code: 'no-credit' }], quoted)],
  ['earlier', 'status_earlier', uncredited],
  ['not-met', 'status_notMet_noLink', uncredited],
  ['not-met', 'status_notMet_nameOnly', notMet('link', 'add-link', named)],
  [
    'not-met',
    'status_notMet_intermediary',
    notMet('link', 'add-link', [
      { code: 'through-intermediary', words: 'the Gazette, citing Ukrinform' },
      { code: 'no-link' },
    ]),
  ],
  [
    'not-met',
    'status_notMet_hidden',
    notMet('link', 'make-visible', [{ code: 'hidden-link', url, why: 'tiny' }]),
  ],
  [
    'not-met',
    'status_notMet_lookAlike',
    notMet('link', 'use-agency-host', [
      { code: 'look-alike', url: 'https://ukrinforn.example/', host: 'ukrinforn.example' },
    ]),
  ],
  ['not-met', 'status_notMet_position', notMet('position', 'move-up', place)],
  [
    'not-met',
    'status_notMet_open',
    notMet('open', 'open-link', [{ code: 'closed-rel', rel: 'nofollow' }, { code: 'headers-not-examined' }], {
      article: titled('Die Hafenlampe von Saltholm brennt wieder', 'de'),
    }),
  ],
  [
    'not-met',
    'status_notMet_foreign',
    notMet('foreign', 'add-foreign-link', [{ code: 'no-foreign-link', outlet: 'Reuters' }]),
  ],
];

/** Every outcome of a clause for a Ukrainian article, the clauses in their order and the fifth as it mostly is. */
export const outcomes = clauses(
  {
    clause: 'link',
    result: 'met',
    evidence: [{ code: 'link', url: 'https://www.ukrinform.ua/', level: 'home', edition: 'uk' }],
  },
  { clause: 'position', result: 'not-met', evidence: place, wouldChange: 'move-up' },
  {
    clause: 'open',
    result: 'unclear',
    evidence: [
      { code: 'closed-rel', rel: 'nofollow' },
      { code: 'unconfirmed', edition: 'uk' },
    ],
    wouldChange: 'open-link',
  },
);
/** The article that they are of. */
export const ofOutcomes = {
  article: titled('Лампа гавані Сальтгольм знову горить', 'uk'),
  clauses: outcomes,
};

const order: readonly ClauseOutcome[] = ['not-met', 'unclear', 'met', 'not-met', 'not-applicable'];

/** Every piece of evidence there can be, one to a clause and five to a list, each list with its codes; advice goes round. */
export const evidenceLists = (): { codes: string[]; clauses: ClauseResult[] }[] => {
  const names = clauses().map(({ clause }) => clause);
  return Array.from({ length: Math.ceil(everyEvidence.length / names.length) }, (_, list) => {
    const here = everyEvidence.slice(list * names.length, (list + 1) * names.length);
    const filled = here.map((evidence, i): ClauseResult => {
      const advice = changes[(list * names.length + i) % changes.length];
      return {
        clause: names[i] ?? 'link',
        result: order[i] ?? 'unclear',
        evidence: [evidence],
        ...(advice === undefined ? {} : { wouldChange: advice }),
      };
    });
    return { codes: [...new Set(here.map(({ code }) => code))], clauses: clauses(...filled) };
  });
};
