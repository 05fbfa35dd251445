// Package port reports an occupied TCP port in terms of the flag that chose it.
package port

import (
	"fmt"
	"net"
	"strconv"
)

// Listen opens addr:port. Port 0 is any free port.
func Listen(flag, addr string, port int) (net.Listener, error) {
	l, err := net.Listen("tcp", net.JoinHostPort(addr, strconv.Itoa(port)))
	if err != nil {
		return nil, fmt.Errorf("%s %d: %w (choose another with --%s, 0 = any free port)", flag, port, err, flag)
	}
	return l, nil
}

// Free is port if it can be opened, or any free one if that is 0.
func Free(addr string, port int) (int, error) {
	l, err := net.Listen("tcp", net.JoinHostPort(addr, strconv.Itoa(port)))
	if err != nil {
		return 0, err
	}
	return l.Addr().(*net.TCPAddr).Port, l.Close()
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
