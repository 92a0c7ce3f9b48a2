import en from '../../i18n/en/dossiers';
import fr from '../../i18n/fr/dossiers';
import { textOf } from '../../i18n/text';

export const useFeatureText = textOf(en, fr);
