import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DraftAnswer, DraftQuestion } from '../../utils/draft/check-draft.ts';
import { type DraftCheck, DraftChecker } from '../../utils/draft/draft-checker.ts';
import type { Draft } from '../../utils/draft/draft.ts';
import { source, verdict } from '../components/verdicts.ts';

const draft = (...texts: string[]): Draft => ({
  blocks: texts.map((text) => ({ kind: 'paragraph', spans: [{ text }] })),
  links: 'known',
  cut: false,
  lost: [],
});
const answer: DraftAnswer = { verdict: verdict({ status: 'not-met', sources: [source()] }), relayed: {} };
const key = source().article?.key ?? '';

/** A background that answers when it is told to. */
class Background {
  readonly asked: DraftQuestion[] = [];
  readonly #open: { resolve: (answer: DraftAnswer) => void; reject: (error: unknown) => void }[] = [];

  readonly ask = (question: DraftQuestion): Promise<DraftAnswer> => {
    this.asked.push(question);
    return new Promise((resolve, reject) => this.#open.push({ resolve, reject }));
  };
  async answer(): Promise<void> {
    this.#open.shift()?.resolve(answer);
    await vi.advanceTimersByTimeAsync(0);
  }
  async fail(): Promise<void> {
    this.#open.shift()?.reject(new Error('silent'));
    await vi.advanceTimersByTimeAsync(0);
  }
  /** What each question compared with, and its first paragraph. */
  get questions(): string[] {
    return this.asked.map(({ among, facts }) => `${String(among)}: ${facts.blocks[0]?.text}`);
  }
}

let background: Background;
let told: DraftCheck[];
let checker: DraftChecker;
beforeEach(() => {
  vi.useFakeTimers();
  background = new Background();
  told = [];
  checker = new DraftChecker(background.ask, (state) => told.push(state));
});
afterEach(() => vi.useRealTimers());

const states = (): string[] =>
  told.map((state) => (state.check === 'done' ? `done${state.settled ? ', settled' : ''}` : state.check));

test('the first check compares with everything', async () => {
  checker.change(draft('one'));
  expect(states()).toEqual(['checking']);
  await background.answer();
  expect(states()).toEqual(['checking', 'done, settled']);
  expect(background.questions).toEqual(['all: one']);
});

test('a change is compared with what was found, and with everything in the pause after it', async () => {
  checker.change(draft('one'));
  await background.answer();
  checker.change(draft('two'));
  await background.answer();
  expect(background.questions.slice(1)).toEqual([`${key}: two`]);
  expect(states().at(-1)).toBe('done');
  await vi.advanceTimersByTimeAsync(599);
  expect(background.asked).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(1);
  await background.answer();
  expect(background.questions.slice(2)).toEqual(['all: two']);
  expect(states().at(-1)).toBe('done, settled');
});

test('one check runs at a time, and the next one takes the newest text', async () => {
  checker.change(draft('one'));
  await background.answer();
  checker.change(draft('two'));
  checker.change(draft('three'));
  checker.change(draft('four'));
  expect(background.asked).toHaveLength(2);
  await background.answer();
  expect(background.questions.slice(1)).toEqual([`${key}: two`, `${key}: four`]);
});

test('every change starts the pause anew', async () => {
  checker.change(draft('one'));
  await background.answer();
  for (let i = 0; i < 5; i++) {
    checker.change(draft(`change ${i}`));
    await background.answer();
    await vi.advanceTimersByTimeAsync(500);
  }
  expect(background.questions.filter((question) => question.startsWith('all'))).toHaveLength(1);
});

test('an answer to an older text does not settle', async () => {
  checker.change(draft('one'));
  checker.change(draft('two'));
  await background.answer();
  expect(states()).toEqual(['checking', 'done', 'checking']);
  await background.answer();
  expect(states().at(-1)).toBe('done, settled');
});

test('an emptied draft is empty at once, whatever is still answered', async () => {
  checker.change(draft('one'));
  checker.change(draft());
  await background.answer();
  expect(states()).toEqual(['checking', 'empty']);
  checker.change(draft('two'));
  expect(background.questions.at(-1)).toBe('all: two');
});

test('a background that falls silent is told, with what was known, and can be asked again', async () => {
  checker.change(draft('one'));
  await background.fail();
  expect(told.at(-1)).toEqual({ check: 'silent' });
  checker.again();
  await background.answer();
  checker.change(draft('two'));
  await background.fail();
  expect(told.at(-1)).toMatchObject({ check: 'silent', last: { verdict: { status: 'not-met' } } });
});

test('after the end nothing is asked or told', async () => {
  checker.change(draft('one'));
  await background.answer();
  checker.change(draft('two'));
  checker.end();
  await background.answer();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(background.asked).toHaveLength(2);
  expect(states()).toEqual(['checking', 'done, settled']);
});
