// Package version says which build of Regalia this is.
package version

import "runtime/debug"

// Number is set by the linker: -X …/internal/version.Number=v1.2.3.
var Number = "dev"

// String is the version with the commit it was built from, if known.
func String() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return Number
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" && len(s.Value) >= 12 {
			return Number + "-" + s.Value[:12]
		}
	}
	return Number
}
