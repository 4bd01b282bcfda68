import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../utils/i18n.ts';

type Doing = { state: 'idle' | 'asking' | 'busy' | 'done' } | { state: 'failed'; why: string };

interface ConfirmedProps {
  /** Begins the ids of the question and its answers. */
  id: string;
  /** The id of the button that asks. */
  button: string;
  words: {
    button: string;
    /** One line on what it does, and the question. */
    hint?: string;
    sure: string;
    yes: string;
    no: string;
    done: string;
    failed: (why: string) => string;
  };
  act: () => Promise<void>;
  /** Something else must come to its end first. */
  busy: boolean;
}

/** A button that does what cannot be undone, after a second question. What is in the way of a mistake is focused. */
export function Confirmed({ id, button, words, act, busy }: ConfirmedProps) {
  const [doing, setDoing] = useState<Doing>({ state: 'idle' });
  const keep = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const before = useRef(doing.state);
  useLayoutEffect(() => {
    // The focus goes where the buttons go; a page that only just opened keeps its own.
    if (doing.state === 'asking') keep.current?.focus();
    else if (before.current === 'asking') first.current?.focus();
    before.current = doing.state;
  }, [doing]);

  const confirmed = async (): Promise<void> => {
    setDoing({ state: 'busy' });
    try {
      await act();
      setDoing({ state: 'done' });
    } catch (error) {
      setDoing({ state: 'failed', why: error instanceof Error ? error.message : String(error) });
    }
  };
  const working = doing.state === 'busy';
  return (
    <div id={id} data-state={doing.state}>
      {words.hint !== undefined && (
        <p class="meta" id={`${id}-hint`}>
          {words.hint}
        </p>
      )}
      {doing.state === 'asking' ? (
        <div role="group" aria-labelledby={`${id}-sure`}>
          <p id={`${id}-sure`}>{words.sure}</p>
          <button type="button" id={`${id}-no`} ref={keep} onClick={() => setDoing({ state: 'idle' })}>
            {words.no}
          </button>
          <button type="button" id={`${id}-yes`} onClick={() => void confirmed()}>
            {words.yes}
          </button>
        </div>
      ) : (
        <button
          type="button"
          id={button}
          ref={first}
          aria-disabled={busy || working}
          {...(words.hint === undefined ? {} : { 'aria-describedby': `${id}-hint` })}
          onClick={() => {
            if (!busy && !working) setDoing({ state: 'asking' });
          }}
        >
          {words.button}
        </button>
      )}
      {working && <progress aria-label={t('erase_busy')} />}
      <p role="status">
        {working && t('erase_busy')}
        {doing.state === 'done' && words.done}
        {doing.state === 'failed' && words.failed(doing.why)}
      </p>
    </div>
  );
}
