import { CorrectionView } from '../../components/CorrectionView.tsx';
import { fileFaults, insertFaults, losses, uncorrected } from '../../components/draft-words.ts';
import { DraftNotes } from '../../components/DraftNotes.tsx';
import { VerifyForUser } from '../../components/VerifyForUser.tsx';
import { rawArticle } from '../../utils/corpus/raw-article.ts';
import type { Uncorrected, Variant } from '../../utils/citation/correction.ts';
import type { CreditId } from '../../utils/citation/worded-paragraphs.ts';
import { foundArticle } from '../../utils/draft/found-articles.ts';
import type { Draft, DraftBlock, Lost } from '../../utils/draft/draft.ts';
import { t } from '../../utils/i18n.ts';
import type { MessageName } from '../../utils/messages.ts';
import type { InsertRefusal } from '../../utils/page-editors.ts';
import type { Verdict } from '../../utils/policy/verdict.ts';
import { englishSample } from '../../utils/sample/sample-en.ts';
import { source, verdict } from '../components/verdicts.ts';
import { nothing, press, type State, type Step } from './state.ts';

const { title, draft: copied, original } = englishSample;
const lamp = copied.join('\n');
const address = 'https://www.ukrinform.net/rubric-society/4180015-lamp.html';
const held = original.join('\n\n');
const draft: Draft = {
  blocks: [
    { kind: 'heading', level: 1, spans: [{ text: title }] },
    ...copied.map((text): DraftBlock => ({ kind: 'paragraph', spans: [{ text }] })),
  ],
  links: 'known',
  cut: false,
  lost: [],
};

const found = [
  foundArticle({
    ...rawArticle({ id: '4180015', url: address, lang: 'en', title, timeCertain: true, text: held }).record,
    row: 0,
  }),
];

const missing: Verdict = verdict({
  status: 'not-met',
  sources: [
    source({
      article: { key: 'en:4180015', url: address, edition: 'en', title },
      clauses: [
        { clause: 'link', result: 'not-met', evidence: [{ code: 'no-credit' }], wouldChange: 'add-link' },
        { clause: 'position', result: 'not-applicable', evidence: [{ code: 'link-not-met' }] },
        { clause: 'open', result: 'not-applicable', evidence: [{ code: 'draft' }] },
        { clause: 'foreign', result: 'not-applicable', evidence: [{ code: 'no-foreign' }] },
        { clause: 'advertising', result: 'not-applicable', evidence: [{ code: 'no-label' }] },
      ],
      passages: [
        { page: [title.length + 1, title.length + 1 + lamp.length], article: [0, 40], words: 40, own: 40 },
      ],
    }),
  ],
});

/** Types a text into the draft. */
const typed =
  (text: string): Step =>
  (shown) => {
    const surface = shown.querySelector('#draft');
    if (surface === null) throw new Error('there is no draft');
    surface.append(
      ...text.split('\n').map((line) => {
        const paragraph = document.createElement('p');
        paragraph.append(line);
        return paragraph;
      }),
    );
    surface.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };

const originals = (text: string | undefined) => ({
  held: async () => text,
  fetched: async () => ({ fetched: 'nothing', why: 'network' }) as const,
});
const desk = (
  name: string,
  said: Verdict | undefined,
  text: string | undefined,
  ...after: Step[]
): State => ({
  name,
  drawn: () => <VerifyForUser originals={originals(text)} />,
  answers: (message: MessageName) =>
    message === 'check-draft' && said !== undefined ? { verdict: said, relayed: {}, found } : undefined,
  after,
});

const variants = (
  Object.keys({
    name: 0,
    reports: 0,
    'passes-on': 0,
    'according-to': 0,
    sentence: 0,
    'last-words': 0,
  }) as CreditId[]
).map((wording): Variant => ({
  wording,
  block: {
    kind: 'paragraph',
    spans: [
      { text: lamp.slice(0, -1) },
      { text: ', ' },
      { text: 'Ukrinform', href: address },
      { text: ' reports.' },
    ],
  },
}));
const [first, ...others] = variants;
if (first === undefined) throw new Error('there are wordings');

/** A part of the desk by itself, below the heading of the page. */
const part = (name: string, drawn: State['drawn'], ...after: Step[]): State => ({
  name,
  drawn: () => (
    <main>
      <h1>{t('verify_title')}</h1>
      {drawn()}
    </main>
  ),
  after,
});
const corrected = (
  name: string,
  why?: Uncorrected,
  insertion?: InsertRefusal | 'done',
  ...after: Step[]
): State =>
  part(
    name,
    () => (
      <CorrectionView
        draft={draft}
        correction={
          why === undefined
            ? { correction: 'ready', block: 1, variants: [first, ...others] }
            : { correction: 'none', why }
        }
        target="article"
        choose={nothing}
        apply={nothing}
        {...(insertion === undefined
          ? {}
          : {
              insert: async () =>
                insertion === 'done' ? { inserted: 'yes' } : { inserted: 'no', why: insertion },
              insertLink: async () => ({ inserted: 'yes' }),
            })}
      />
    ),
    ...after,
  );

/** Everything that the desk can show. */
export const draftStates: readonly State[] = [
  desk('empty', undefined, undefined),
  desk('background silent', undefined, undefined, typed(lamp)),
  desk('link missing, original held', missing, held, typed(`${title}\n${lamp}`), nothing),
  desk('link missing, original not held', missing, undefined, typed(`${title}\n${lamp}`), nothing),
  desk('nothing found', verdict({ status: 'none', sources: [] }), undefined, typed(lamp)),
  desk(
    'could not check',
    verdict({ status: 'could-not-check', reason: 'index-damaged', sources: [] }),
    undefined,
    typed(lamp),
  ),
  corrected('correction ready'),
  corrected('correction copied', undefined, undefined, press('[data-copy=paragraph]')),
  // Statuses that the rule is not applied to share their words.
  ...(Object.keys(uncorrected) as Uncorrected[])
    .filter((why, i, all) => all.findIndex((other) => uncorrected[other] === uncorrected[why]) === i)
    .map((why) => corrected(`no correction ${why}`, why)),
  ...([...Object.keys(insertFaults), 'done'] as (InsertRefusal | 'done')[]).map((insertion) =>
    corrected(`put into an editor ${insertion}`, undefined, insertion, press('[data-action=insert]')),
  ),
  part('notes of a draft', () => (
    <DraftNotes
      draft={{ ...draft, links: 'unknown', cut: true, lost: Object.keys(losses) as Lost[] }}
      noLinks={nothing}
    />
  )),
  part('faults of files', () => (
    <div>
      {Object.values(fileFaults).map((key) => (
        <p key={key} role="alert">
          {t(key)}
        </p>
      ))}
    </div>
  )),
];
