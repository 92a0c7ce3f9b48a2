// Package backup writes everything an installation holds into one file, and brings it back.
//
// It owns: the form of a backup, its encryption, which keys go with it, the folder where backups
// are kept with what is known of each, the nightly backup and its pruning, reading a backup back,
// and filling an empty installation from one. It does not own: the rows and their sums (package
// store), nor the doors through which files come and go.
//
// Everything about the folder is kept in the folder: a database that is lost takes no word of its
// backups with it, and one that is restored brings no old one. Several servers that share the
// folder share what stands in it, and one of them at a time writes there.
package backup
