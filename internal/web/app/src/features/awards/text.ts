import en from '../../i18n/en/awards';
import fr from '../../i18n/fr/awards';
import { textOf } from '../../i18n/text';

export const useFeatureText = textOf(en, fr);
