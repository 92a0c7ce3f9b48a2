// Package archtest holds the rules of the house.
//
// It owns: the table of every package, what each owns and may import; the rules of
// layers, purity and confidentiality that a compiler does not know; the shape of the
// repository and the size of what is generated. Each rule stands beside its reason,
// and beside a breach that it must find. It does not own: how the code behaves, which
// is for the tests of each package.
//
// A new package is entered in the table in packages_test.go, with one line that says
// what it owns.
package archtest
