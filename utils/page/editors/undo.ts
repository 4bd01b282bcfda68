import { documentOf } from '../node-access.ts';

const onMac = (): boolean => navigator.platform.startsWith('Mac');

/** Asks an editor to undo its last step, as a person does with the keys; false when it leaves that to the browser. */
export function undoByKey(at: Element): boolean {
  const event = new KeyboardEvent('keydown', {
    key: 'z',
    code: 'KeyZ',
    keyCode: 90,
    ctrlKey: !onMac(),
    metaKey: onMac(),
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  at.dispatchEvent(event);
  return event.defaultPrevented;
}

/** Has the browser undo its last change of an editor that has the focus. */
export const undoByBrowser = (at: Element): boolean => documentOf(at).execCommand('undo');
