import en from '../../i18n/en/instruments';
import fr from '../../i18n/fr/instruments';
import { textOf } from '../../i18n/text';

export const useFeatureText = textOf(en, fr);
