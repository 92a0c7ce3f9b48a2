import en from '../../i18n/en/rounds';
import fr from '../../i18n/fr/rounds';
import { textOf } from '../../i18n/text';

export const useFeatureText = textOf(en, fr);
