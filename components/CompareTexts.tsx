import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { followingOf } from '../utils/compare-view/following.ts';
import { otherSide, type Side, sides } from '../utils/compare-view/side.ts';
import { afterStep, stepOf } from '../utils/compare-view/steps.ts';
import type { ComparisonView } from '../utils/compare-view/view.ts';
import { CompareLegend } from './CompareLegend.tsx';
import { CompareMap } from './CompareMap.tsx';
import { CompareSide } from './CompareSide.tsx';
import { CompareSteps, type Walking } from './CompareSteps.tsx';
import { type ScrollLink, linkScrolling } from './linked-scroll.ts';
import { bringIntoView, useClicks, useKeys } from './passages-in-text.ts';

interface TextsProps {
  view: ComparisonView;
  /** The language of both texts. */
  lang: string;
  /** What stands above either text. */
  heads: Record<Side, ComponentChildren>;
}

/** The two texts side by side, with everything that leads from passage to passage. */
export function CompareTexts({ view, lang, heads }: TextsProps) {
  const [current, setCurrent] = useState<number>();
  const [walking, setWalking] = useState<Walking>({ linked: true, letters: true });
  const texts = { original: useRef<HTMLDivElement>(null), copy: useRef<HTMLDivElement>(null) };
  const link = useRef<ScrollLink | undefined>(undefined);
  // Keys may follow each other faster than anything is drawn.
  const reached = useRef<number | undefined>(undefined);

  const show = (index: number, on: readonly Side[]): void => {
    reached.current = index;
    setCurrent(index);
    // What is scrolled here must not be followed.
    link.current?.release();
    for (const side of on) bringIntoView(texts[side].current, index);
  };
  const step = (by: 1 | -1): void => {
    const next = afterStep(reached.current, by, view.passages.length);
    if (next !== undefined) show(next, sides);
  };
  /** Leads to the counterpart of a passage, and the focus with it. */
  const jump = (from: Side, index: number): void => {
    const to = otherSide(from);
    show(index, [to]);
    texts[to].current
      ?.querySelector<HTMLElement>(`[data-passage="${index}"] button`)
      ?.focus({ preventScroll: true });
  };

  // Before the next scrolling, not some time after it: what is switched off must be off.
  useLayoutEffect(() => {
    const [original, copy] = [texts.original.current, texts.copy.current];
    if (!walking.linked || original === null || copy === null) return undefined;
    link.current = linkScrolling({ original, copy }, view.paragraphs, followingOf(view));
    return link.current.end;
  }, [view, walking.linked]);
  useKeys(walking.letters, (event) => {
    const by = stepOf(event);
    if (by !== undefined) step(by);
  });
  useClicks(texts.original, (index) => jump('original', index));
  useClicks(texts.copy, (index) => jump('copy', index));

  return (
    <>
      <CompareSteps
        passages={view.passages}
        current={current}
        step={step}
        walking={walking}
        change={setWalking}
      />
      {view.passages.length > 0 && <CompareLegend />}
      <div class="sides">
        {sides.map((side) => (
          <CompareSide key={side} side={side} view={view} current={current} lang={lang} textRef={texts[side]}>
            {heads[side]}
          </CompareSide>
        ))}
        {view.passages.length > 0 && (
          <CompareMap view={view} current={current} jump={(index) => show(index, sides)} />
        )}
      </div>
    </>
  );
}
