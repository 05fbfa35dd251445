// Package key reads a private key from a file or from the environment's text. It
// never prints one.
package key

import (
	"crypto/ecdsa"
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/ethereum/go-ethereum/crypto"
)

// ErrFileMode means that users other than the owner can read the key file.
var ErrFileMode = errors.New("key file is open to other users")

// ReadFile reads one hex key. A file that others can read is refused rather
// than warned about: a warning scrolls by, and a key moves money or speaks for its owner.
func ReadFile(path string) (*ecdsa.PrivateKey, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, fmt.Errorf("read key file: %w", err)
	}
	if !info.Mode().IsRegular() {
		return nil, fmt.Errorf("key file %s is not a regular file", path)
	}
	if mode := info.Mode().Perm(); mode&0o077 != 0 {
		return nil, fmt.Errorf("%w: %s has mode %04o; run chmod 600 %s", ErrFileMode, path, mode, path)
	}
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read key file: %w", err)
	}
	k, err := Parse(string(text))
	if err != nil {
		return nil, fmt.Errorf("key file %s: %w", path, err)
	}
	return k, nil
}

// Parse reads a key from hex, with or without 0x and white space around it.
// Its errors describe the text without quoting any of it.
func Parse(text string) (*ecdsa.PrivateKey, error) {
	hex := strings.TrimSpace(text)
	hex = strings.TrimPrefix(hex, "0x")
	if len(hex) != 64 {
		return nil, fmt.Errorf("a private key has 64 hex digits, this one has %d", len(hex))
	}
	if strings.Trim(hex, "0123456789abcdefABCDEF") != "" {
		return nil, errors.New("the private key has characters that are not hex digits")
	}
	key, err := crypto.HexToECDSA(hex)
	if err != nil {
		return nil, errors.New("the private key is not a number in the range of secp256k1")
	}
	return key, nil
}
