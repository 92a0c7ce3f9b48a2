import en from '../i18n/en/ui';
import fr from '../i18n/fr/ui';
import { textOf } from '../i18n/text';

export const useUiText = textOf(en, fr);
