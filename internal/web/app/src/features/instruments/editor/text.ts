import en from '../../../i18n/en/editor';
import fr from '../../../i18n/fr/editor';
import { textOf } from '../../../i18n/text';

export const useEditorText = textOf(en, fr);
