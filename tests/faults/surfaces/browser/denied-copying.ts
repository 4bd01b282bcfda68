import type { Evaluating } from '../../../../scripts/browsers/driver.ts';

/** From now on the browser lets this page copy nothing. */
export const deny = (page: Evaluating): Promise<void> =>
  page.evaluate(`void (() => {
    const refuse = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
    Object.assign(navigator.clipboard, { write: refuse, writeText: refuse });
  })()`);

/** The text that is offered instead: all of it selected, in view, and within reach of keys. */
export const offered = (page: Evaluating): Promise<{ text: string; ready: boolean } | null> =>
  page.evaluate(`(() => {
    const field = document.activeElement;
    if (field?.localName !== 'textarea') return null;
    const { top, bottom } = field.getBoundingClientRect();
    return {
      text: field.value,
      ready: field.selectionEnd - field.selectionStart === field.value.length && top < innerHeight && bottom > 0,
    };
  })()`);
