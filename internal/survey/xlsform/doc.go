// Package xlsform reads XLSForm workbooks, the spreadsheets in which forms are written
// for ODK, KoboToolbox and formr.
//
// It owns: the sheets survey, choices and settings (surveys.md 5.1), their types,
// languages and XPath expressions, turning them into a definition in profile v1, and
// the report of what could not be taken over. It does not own: the profile, or what
// becomes of the definition. Nothing is lost in silence. Pure.
package xlsform
