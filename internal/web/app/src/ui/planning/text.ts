import en from '../../i18n/en/planning';
import fr from '../../i18n/fr/planning';
import { textOf } from '../../i18n/text';

export const usePlanningText = textOf(en, fr);
