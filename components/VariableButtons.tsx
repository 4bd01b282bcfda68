import { variables } from '../utils/citation/template.ts';
import { t } from '../utils/i18n.ts';

/** A button for each variable of a wording, which hands over how the variable is written. */
export function VariableButtons({ insert }: { insert: (written: string) => void }) {
  return (
    <div role="group" aria-label={t('citation_wording')}>
      {variables.map((name) => (
        <button
          key={name}
          type="button"
          aria-label={t('citation_insert', `{${name}}`)}
          onClick={() => insert(`{${name}}`)}
        >
          {`{${name}}`}
        </button>
      ))}
    </div>
  );
}
