import { render } from 'preact';
import { OptionsForUser } from '@/components/OptionsForUser.tsx';
import { eraseArticles } from '@/utils/corpus/erase-articles.ts';
import { importArticles } from '@/utils/corpus/import-articles.ts';
import { openPack, removePack } from '@/utils/corpus/pack-opening.ts';
import { language, t } from '@/utils/i18n.ts';

document.documentElement.lang = language();
document.title = t('options_title');
const root = document.getElementById('root');
const packs = { open: openPack, remove: () => removePack() };
if (root !== null)
  render(
    <OptionsForUser importArticles={importArticles} eraseArticles={eraseArticles} packs={packs} />,
    root,
  );
