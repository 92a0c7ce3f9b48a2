import en from '../../i18n/en/moderation';
import fr from '../../i18n/fr/moderation';
import { textOf } from '../../i18n/text';

export const useFeatureText = textOf(en, fr);
