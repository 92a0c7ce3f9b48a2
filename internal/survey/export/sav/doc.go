// Package sav writes system files of SPSS (.sav), which most programs of statistics
// read.
//
// It owns: the bytes of the format: long names, labels, value labels, missing values,
// dates, texts of any width, UTF-8. It does not own: which variables there are
// (survey/export). Uncompressed, little-endian, in one pass without seeking. Pure.
package sav
