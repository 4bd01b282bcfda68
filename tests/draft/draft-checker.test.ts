import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DraftAnswer } from '../../utils/draft/check-draft.ts';
import { type DraftCheck, DraftChecker } from '../../utils/draft/draft-checker.ts';
import type { Draft } from '../../utils/draft/draft.ts';
import type { PageFacts } from '../../utils/policy/facts.ts';
import { source, verdict } from '../components/verdicts.ts';

const draft = (...texts: string[]): Draft => ({
  blocks: texts.map((text) => ({ kind: 'paragraph', spans: [{ text }] })),
  links: 'known',
  cut: false,
  lost: [],
});
const answer: DraftAnswer = {
  verdict: verdict({ status: 'not-met', sources: [source()] }),
  relayed: {},
  found: [],
};

/** A background that answers when it is told to. */
class Background {
  /** The first paragraph of each question. */
  readonly asked: string[] = [];
  readonly #open: { resolve: (answer: DraftAnswer) => void; reject: (error: unknown) => void }[] = [];

  readonly ask = ({ blocks }: PageFacts): Promise<DraftAnswer> => {
    this.asked.push(blocks[0]?.text ?? '');
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
}

let background: Background;
let told: DraftCheck[];
let checker: DraftChecker;
/** First paragraphs of what was compared with what was found before. */
let near: string[];
beforeEach(() => {
  vi.useFakeTimers();
  background = new Background();
  told = [];
  near = [];
  checker = new DraftChecker(
    background.ask,
    (state) => told.push(state),
    async ({ blocks }, { verdict: before }) => {
      near.push(blocks[0]?.text ?? '');
      return before;
    },
  );
});
afterEach(() => vi.useRealTimers());

const states = (): string[] =>
  told.map((state) => (state.check === 'done' ? `done${state.settled ? ', settled' : ''}` : state.check));

/** Answers what was asked, and lets what is compared here come to its end. */
const settles = (): Promise<void> => background.answer();

test('the first check compares with everything', async () => {
  checker.change(draft('one'));
  expect(states()).toEqual(['checking']);
  await settles();
  expect(states()).toEqual(['checking', 'done, settled']);
  expect(background.asked).toEqual(['one']);
  expect(near).toEqual([]);
});

test('a change is compared with what was found, and with everything in the pause after it', async () => {
  checker.change(draft('one'));
  await settles();
  checker.change(draft('two'));
  await vi.advanceTimersByTimeAsync(0);
  expect(near).toEqual(['two']);
  expect(states().at(-1)).toBe('done');
  await vi.advanceTimersByTimeAsync(599);
  expect(background.asked).toEqual(['one']);
  await vi.advanceTimersByTimeAsync(1);
  await settles();
  expect(background.asked).toEqual(['one', 'two']);
  expect(states().at(-1)).toBe('done, settled');
});

test('one check runs at a time, and the next one takes the newest text', async () => {
  checker.change(draft('one'));
  checker.change(draft('two'));
  checker.change(draft('three'));
  expect(background.asked).toEqual(['one']);
  await settles();
  expect(background.asked).toEqual(['one', 'three']);
});

test('every change starts the pause anew', async () => {
  checker.change(draft('one'));
  await settles();
  for (let i = 0; i < 5; i++) {
    checker.change(draft(`change ${i}`));
    await vi.advanceTimersByTimeAsync(500);
  }
  expect(background.asked).toEqual(['one']);
  expect(near).toHaveLength(5);
});

test('an answer to an older text does not settle', async () => {
  checker.change(draft('one'));
  checker.change(draft('two'));
  await settles();
  expect(states()).toEqual(['checking', 'done', 'checking']);
  await settles();
  expect(states().at(-1)).toBe('done, settled');
});

test('an emptied draft is empty at once, whatever is still answered', async () => {
  checker.change(draft('one'));
  checker.change(draft());
  await settles();
  expect(states()).toEqual(['checking', 'empty']);
  checker.change(draft('two'));
  expect(background.asked).toEqual(['one', 'two']);
});

test('a background that falls silent is told, with what was known, and can be asked again', async () => {
  checker.change(draft('one'));
  await background.fail();
  expect(told.at(-1)).toEqual({ check: 'silent' });
  checker.again();
  await settles();
  checker.change(draft('two'));
  await vi.advanceTimersByTimeAsync(600);
  await background.fail();
  expect(told.at(-1)).toMatchObject({ check: 'silent', last: { verdict: { status: 'not-met' } } });
});

test('after the end nothing is asked or told', async () => {
  checker.change(draft('one'));
  await settles();
  checker.change(draft('two'));
  checker.end();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(background.asked).toEqual(['one']);
  expect(states()).toEqual(['checking', 'done, settled']);
});
