import en from '../../i18n/en/meeting';
import fr from '../../i18n/fr/meeting';
import { textOf } from '../../i18n/text';

export const useFeatureText = textOf(en, fr);
