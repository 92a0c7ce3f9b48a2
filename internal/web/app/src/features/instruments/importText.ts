import en from '../../i18n/en/import';
import fr from '../../i18n/fr/import';
import { textOf } from '../../i18n/text';

export const useImportText = textOf(en, fr);
