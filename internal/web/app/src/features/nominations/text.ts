import en from '../../i18n/en/nominations';
import fr from '../../i18n/fr/nominations';
import { textOf } from '../../i18n/text';

export const useFeatureText = textOf(en, fr);
