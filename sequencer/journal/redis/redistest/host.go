package redistest

import (
	"fmt"
	"os"
)

// Host is a T for programs: servers run until Close.
type Host struct {
	Dir string // where servers have their directories

	ends []func()
}

// Helper implements T, as do the methods below.
func (h *Host) Helper() {}

func (h *Host) Cleanup(f func()) { h.ends = append(h.ends, f) }

func (h *Host) TempDir() string {
	dir, err := os.MkdirTemp(h.Dir, "redis-")
	if err != nil {
		h.Fatalf("directory of Redis: %v", err)
	}
	return dir
}

// Fatalf panics; Catch makes an error of it.
func (h *Host) Fatalf(format string, args ...any) { panic(fmt.Errorf(format, args...)) }

// Close ends all servers.
func (h *Host) Close() {
	for i := len(h.ends) - 1; i >= 0; i-- {
		h.ends[i]()
	}
	h.ends = nil
}

// Catch takes what Fatalf said. It must be deferred itself.
func Catch(err *error) {
	if broken := recover(); broken != nil {
		*err = fmt.Errorf("redis: %v", broken)
	}
}
