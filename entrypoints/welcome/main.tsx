import { render } from 'preact';
import { WelcomeForUser } from '@/components/WelcomeForUser.tsx';
import { packSource } from '@/utils/corpus/pack-source.ts';
import { language, t } from '@/utils/i18n.ts';

document.documentElement.lang = language();
document.title = t('welcome_title');
const root = document.getElementById('root');
if (root !== null) render(<WelcomeForUser packOrigin={packSource()?.origin} />, root);
