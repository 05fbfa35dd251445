// Package port reports an occupied TCP port in terms of the flag that chose it.
package port

import (
	"fmt"
	"math/rand/v2"
	"net"
	"strconv"
	"sync"
)

// Listen opens addr:port. Port 0 is any free port.
func Listen(flag, addr string, port int) (net.Listener, error) {
	l, err := net.Listen("tcp", net.JoinHostPort(addr, strconv.Itoa(port)))
	if err != nil {
		return nil, fmt.Errorf("%s %d: %w (choose another with --%s, 0 = any free port)", flag, port, err, flag)
	}
	return l, nil
}

// Ports that Free picks from. Those above may be taken at any moment: systems
// give them to outgoing connections.
const lowest, above = 10_000, 32_768

var given sync.Map // ports that Free picked, which may not be open yet

// Free is port if it can be opened, or one that nobody has if that is 0. It is
// for a process that is started later, or that keeps its port over a restart.
func Free(addr string, port int) (int, error) {
	if port != 0 {
		return try(addr, port)
	}
	var err error
	for range 100 {
		pick := lowest + rand.IntN(above-lowest)
		if _, taken := given.LoadOrStore(pick, nil); taken {
			continue
		}
		if port, err = try(addr, pick); err == nil {
			return port, nil
		}
	}
	return 0, fmt.Errorf("no free port between %d and %d: %w", lowest, above, err)
}

func try(addr string, port int) (int, error) {
	l, err := net.Listen("tcp", net.JoinHostPort(addr, strconv.Itoa(port)))
	if err != nil {
		return 0, err
	}
	return port, l.Close()
}

// Check is for a port that a library opens later, after work that would have to
// be undone.
func Check(flag, addr string, port int) error {
	l, err := Listen(flag, addr, port)
	if err != nil {
		return err
	}
	return l.Close()
}
