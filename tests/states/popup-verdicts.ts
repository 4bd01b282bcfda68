import type { ClauseOutcome, ClauseResult, Evidence, Status, Verdict } from '../../utils/policy/verdict.ts';
import { changes, everyEvidence } from '../components/every-evidence.ts';
import { clauses, source } from '../components/verdicts.ts';

const credited = [source({ kind: 'credited' })];
const notMet = (clause: ClauseResult['clause'], evidence: Evidence[]) => ({
  sources: [source({ clauses: clauses({ clause, result: 'not-met', evidence }) })],
});
const url = 'https://www.ukrinform.net/';

/** Every status with the name of its sentence, and what of a verdict makes it so. */
export const statuses: readonly [status: Status, key: string, change?: Partial<Verdict>][] = [
  ['met', 'status_met'],
  ['met', 'status_met_credited', { sources: credited }],
  ['unclear', 'status_unclear'],
  ['unclear', 'status_unclear_credited', { sources: credited }],
  ['none', 'status_none', { sources: [] }],
  ['own-site', 'status_ownSite', { sources: [] }],
  ['advertising', 'status_advertising'],
  ['common-source', 'status_commonSource'],
  ['earlier', 'status_earlier'],
  ['not-met', 'status_notMet_noLink', notMet('link', [{ code: 'no-credit' }])],
  [
    'not-met',
    'status_notMet_nameOnly',
    notMet('link', [{ code: 'name-only', words: 'by Ukrinform' }, { code: 'no-link' }]),
  ],
  [
    'not-met',
    'status_notMet_intermediary',
    notMet('link', [{ code: 'through-intermediary', words: 'the Gazette, citing Ukrinform' }]),
  ],
  ['not-met', 'status_notMet_hidden', notMet('link', [{ code: 'hidden-link', url, why: 'tiny' }])],
  [
    'not-met',
    'status_notMet_lookAlike',
    notMet('link', [{ code: 'look-alike', url, host: 'ukrinforn.example' }]),
  ],
  ['not-met', 'status_notMet_position', notMet('position', [{ code: 'place', role: 'body', paragraph: 4 }])],
  ['not-met', 'status_notMet_open', notMet('open', [{ code: 'closed-rel', rel: 'nofollow' }])],
  ['not-met', 'status_notMet_foreign', notMet('foreign', [{ code: 'no-foreign-link', outlet: 'Reuters' }])],
];

/** Every outcome of a clause, the clauses in their order and the fifth as it mostly is. */
export const outcomes = clauses(
  { clause: 'link', result: 'met', evidence: [{ code: 'link', url, level: 'home', edition: 'en' }] },
  {
    clause: 'position',
    result: 'not-met',
    evidence: [{ code: 'place', role: 'body', paragraph: 4 }],
    wouldChange: 'move-up',
  },
  {
    clause: 'open',
    result: 'unclear',
    evidence: [{ code: 'headers-not-examined' }],
    wouldChange: 'open-link',
  },
  { clause: 'foreign', result: 'not-applicable', evidence: [{ code: 'no-foreign' }] },
);

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
