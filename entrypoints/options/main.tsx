import { render } from 'preact';
import { OptionsForUser } from '@/components/OptionsForUser.tsx';
import { browser } from '@/utils/browser.ts';
import { importArticles } from '@/utils/corpus/import-articles.ts';
import { t } from '@/utils/i18n.ts';

document.documentElement.lang = browser.i18n.getUILanguage();
document.title = t('options_title');
const root = document.getElementById('root');
if (root !== null) render(<OptionsForUser importArticles={importArticles} />, root);
