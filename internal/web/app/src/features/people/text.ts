import en from '../../i18n/en/people';
import fr from '../../i18n/fr/people';
import { textOf } from '../../i18n/text';

export const useFeatureText = textOf(en, fr);
