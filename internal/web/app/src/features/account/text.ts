import en from '../../i18n/en/account';
import fr from '../../i18n/fr/account';
import { textOf } from '../../i18n/text';

export const useFeatureText = textOf(en, fr);
