import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Brings a passage to the middle of its text; gives its element. */
export function bringIntoView(text: HTMLElement | null, index: number): HTMLElement | null {
  const passage = text?.querySelector<HTMLElement>(`[data-passage="${index}"]`) ?? null;
  passage?.scrollIntoView({ block: 'center', inline: 'nearest' });
  return passage;
}

/** Calls back with the passage that is clicked in a text, its button included; marking words to copy them is no click. */
export function useClicks(text: RefObject<HTMLElement | null>, clicked: (index: number) => void): void {
  useEffect(() => {
    const element = text.current;
    const look = ({ target }: MouseEvent): void => {
      const passage = target instanceof Element ? target.closest<HTMLElement>('[data-passage]') : null;
      const marking = getSelection()?.isCollapsed === false;
      if (passage !== null && !marking) clicked(Number(passage.dataset.passage));
    };
    element?.addEventListener('click', look);
    return () => element?.removeEventListener('click', look);
  });
}

/** Calls back with each key that is pressed while `listening`. */
export function useKeys(listening: boolean, pressed: (event: KeyboardEvent) => void): void {
  useEffect(() => {
    if (!listening) return undefined;
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  });
}
