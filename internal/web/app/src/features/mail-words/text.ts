import en from '../../i18n/en/mail-words';
import fr from '../../i18n/fr/mail-words';
import { textOf } from '../../i18n/text';

export const useFeatureText = textOf(en, fr);
