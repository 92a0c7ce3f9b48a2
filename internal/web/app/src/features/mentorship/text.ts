import en from '../../i18n/en/mentorship';
import fr from '../../i18n/fr/mentorship';
import { textOf } from '../../i18n/text';

export const useFeatureText = textOf(en, fr);
