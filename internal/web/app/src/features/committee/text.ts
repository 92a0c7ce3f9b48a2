import en from '../../i18n/en/committee';
import fr from '../../i18n/fr/committee';
import { textOf } from '../../i18n/text';

export const useFeatureText = textOf(en, fr);
