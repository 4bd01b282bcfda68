import { useEffect, useState } from 'preact/hooks';
import {
  type CheckedDraft,
  type Correction,
  type LinkTarget,
  provenCorrection,
} from '../utils/citation/correction.ts';
import { draftFacts } from '../utils/draft/draft-facts.ts';
import type { KnownDraft } from '../utils/draft/draft-checker.ts';
import type { Draft } from '../utils/draft/draft.ts';
import { verdictAmong } from '../utils/draft/found-articles.ts';
import { type CorrectionActions, CorrectionView } from './CorrectionView.tsx';
import { t } from '../utils/i18n.ts';

interface CorrectionProps extends CorrectionActions {
  /** A draft that was compared with everything, as it is now. */
  checked: KnownDraft;
}

/** Corrects the first paragraph and has every wording checked before it is offered. */
export function CorrectionForDraft({ checked, ...actions }: CorrectionProps) {
  const [target, setTarget] = useState<LinkTarget>('article');
  const [made, setMade] = useState<{ of: CheckedDraft; correction: Correction }>();
  useEffect(() => {
    let ended = false;
    const again = async (draft: Draft): Promise<CheckedDraft> => ({
      ...checked,
      draft,
      verdict: await verdictAmong(draftFacts(draft), checked, Date.now()),
    });
    void provenCorrection(checked, again, target).then((correction) => {
      if (!ended) setMade({ of: checked, correction });
    });
    return () => {
      ended = true;
    };
  }, [checked, target]);
  if (made === undefined) return <progress aria-label={t('state_checking')} />;
  return (
    <CorrectionView
      draft={made.of.draft}
      correction={made.correction}
      target={target}
      choose={setTarget}
      {...actions}
    />
  );
}
