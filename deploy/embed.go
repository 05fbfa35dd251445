package deploy

import (
	"embed"
	"io/fs"
)

// embedded is filled by the contracts build. A checkout in which that has not
// run compiles all the same; the artifacts are then missed at use.
//
//go:embed all:artifacts
var embedded embed.FS

// Artifacts returns the compiled OP Stack contracts built into this binary.
func Artifacts() fs.FS {
	sub, err := fs.Sub(embedded, "artifacts")
	if err != nil { // the path is a constant
		panic(err)
	}
	return sub
}
