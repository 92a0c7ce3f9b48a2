// Command entgen writes the generated part of ent/ from ent/schema.
//
// Run it from the top of the repository: go run ./internal/entgen. It owns which
// features of ent are on; entgql stays off, because generated filters are an
// oracle on confidential text. It does not own: the records (ent/schema).
package main

import (
	"fmt"
	"os"

	"entgo.io/ent/entc"
	"entgo.io/ent/entc/gen"
)

func main() {
	err := entc.Generate("./ent/schema", &gen.Config{
		Target:  "./ent",
		Package: "laurel/ent",
		Features: []gen.Feature{
			gen.FeaturePrivacy, gen.FeatureIntercept, gen.FeatureLock, gen.FeatureVersionedMigration,
		},
	})
	if err != nil {
		fmt.Fprintln(os.Stderr, "entgen:", err)
		os.Exit(1)
	}
}
