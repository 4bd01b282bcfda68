import { render } from 'preact';
import { OptionsForUser } from '@/components/OptionsForUser.tsx';
import { importArticles } from '@/utils/corpus/import-articles.ts';
import { language, t } from '@/utils/i18n.ts';

document.documentElement.lang = language();
document.title = t('options_title');
const root = document.getElementById('root');
if (root !== null) render(<OptionsForUser importArticles={importArticles} />, root);
