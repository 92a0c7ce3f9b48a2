import en from '../../i18n/en/outbox';
import fr from '../../i18n/fr/outbox';
import { textOf } from '../../i18n/text';

export const useFeatureText = textOf(en, fr);
