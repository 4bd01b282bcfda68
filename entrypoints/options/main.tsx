import { render } from 'preact';
import { OptionsForUser } from '@/components/OptionsForUser.tsx';
import { collectedMonths } from '@/utils/corpus/collected-months.ts';
import { collectionBudget } from '@/utils/corpus/collection-budget.ts';
import { eraseArticles } from '@/utils/corpus/erase-articles.ts';
import { exportArticles } from '@/utils/corpus/export-articles.ts';
import { importArticles } from '@/utils/corpus/import-articles.ts';
import { packMonths } from '@/utils/corpus/pack-months.ts';
import { openPack, removePack } from '@/utils/corpus/pack-opening.ts';
import { storageUsed } from '@/utils/corpus/storage-used.ts';
import { language, t } from '@/utils/i18n.ts';

document.documentElement.lang = language();
document.title = t('options_title');
const root = document.getElementById('root');
const articles = {
  open: importArticles,
  write: exportArticles,
  erase: () => eraseArticles(),
  months: { collected: collectedMonths, ofPack: packMonths },
  storageUse: () => storageUsed(),
  budget: () => collectionBudget(),
};
const packs = { open: openPack, remove: () => removePack() };
if (root !== null) render(<OptionsForUser articles={articles} packs={packs} />, root);
