import type { VNode } from 'preact';
import type { MessageName } from '../../utils/messages.ts';

/** One state of a view. The same states are tested as documents and drawn as pictures. */
export interface State {
  name: string;
  drawn: () => VNode;
  answers?: Answers;
  /** What a person does to reach it, one after the other, where a component keeps the state to itself. */
  after?: readonly Step[];
}

/** What the background answers to a message of which it had so many `before`; undefined refuses it. */
export type Answers = (name: MessageName, before: number) => unknown;

/** Something that a person does to what is shown. */
export type Step = (shown: Element) => void;

/** A part of the extension that is looked at by itself, with everything that it can show. */
export interface View {
  name: string;
  /** The page of the extension whose document and styles it has. */
  page: 'popup' | 'options' | 'compare' | 'verify' | 'welcome';
  /** CSS pixels, narrowest first. */
  widths: readonly [number, number, number];
  states: readonly State[];
}

/** Presses what a selector finds. */
export const press =
  (selector: string): Step =>
  (shown) => {
    const found = shown.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`there is no ${selector}`);
    found.click();
  };

/** Opens everything that a selector finds. */
export const unfold =
  (selector = 'section details'): Step =>
  (shown) => {
    for (const details of shown.querySelectorAll<HTMLDetailsElement>(selector)) details.open = true;
  };

/** What is shown does nothing of itself. */
export const nothing = (): void => undefined;

/** Chooses a file with a text in it. */
export const choose =
  (selector: string, text: string): Step =>
  (shown) => {
    const input = shown.querySelector(selector);
    if (input === null) throw new Error(`there is no ${selector}`);
    Object.defineProperty(input, 'files', { value: [new File([text], 'chosen')] });
    input.dispatchEvent(new Event('change', { bubbles: true }));
  };
