// Package sheet reads and writes the spreadsheet departments keep of their faculty.
//
// It owns: workbooks, encodings and delimiters, where the header stands and which header
// means which field, what merged cells and formulas are read as, dates as people
// type them, every fault of a file with its line and a sentence in EN and FR, and
// export that no spreadsheet program takes for a formula. It does not own: whether a
// division, rank or mentor is known, nor what an import would change (roster).
//
// The package is pure: bytes in, rows and faults out.
package sheet
