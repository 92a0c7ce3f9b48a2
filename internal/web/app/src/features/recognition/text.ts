import en from '../../i18n/en/recognition';
import fr from '../../i18n/fr/recognition';
import { textOf } from '../../i18n/text';

export const useFeatureText = textOf(en, fr);
