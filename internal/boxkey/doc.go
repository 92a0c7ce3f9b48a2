// Package boxkey keeps the private keys of ballot boxes, one file each, beside the
// database and never in it.
//
// It owns: the folder ballot/ in the directory of keys, files that appear whole or not
// at all, and destroying one so that its bytes are not left on the disk as far as a
// file system lets that be promised. It does not own: what a key opens (survey/ballot)
// or when a box is opened (survey). A backup must leave the folder out: a copied key
// could open a copied box.
package boxkey
