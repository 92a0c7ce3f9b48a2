// Package export writes answers for other programs to read.
//
// It owns: the variables of a questionnaire with their names, codes and labels; the
// tables, codebooks, workbooks and scripts made of them; and what an export about
// people nobody may know leaves out. It does not own: who may export (survey), the
// definition (survey/profile), the bytes of SPSS files (survey/export/sav), or REDCap's
// own files (survey/redcap).
//
// Every writer streams: it takes one response after the other and holds none of them.
// What few people gave is blanked after the responses were gone through once (HideFew).
// Pure: the order of the responses is its caller's.
package export
