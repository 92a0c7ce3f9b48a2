import en from '../i18n/en/shell';
import fr from '../i18n/fr/shell';
import { textOf } from '../i18n/text';

export const useShellText = textOf(en, fr);
