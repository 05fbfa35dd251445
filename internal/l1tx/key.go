package l1tx

import (
	"crypto/ecdsa"
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/ethereum/go-ethereum/crypto"
)

// readKeyFile reads one hex key. A file that others can read is refused rather
// than warned about: a warning scrolls by, and the key moves money.
func readKeyFile(path string) (*ecdsa.PrivateKey, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, fmt.Errorf("read key file: %w", err)
	}
	if !info.Mode().IsRegular() {
		return nil, fmt.Errorf("key file %s is not a regular file", path)
	}
	if mode := info.Mode().Perm(); mode&0o077 != 0 {
		return nil, fmt.Errorf("%w: %s has mode %04o; run chmod 600 %s", ErrKeyFileMode, path, mode, path)
	}
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read key file: %w", err)
	}
	key, err := parseKey(string(text))
	if err != nil {
		return nil, fmt.Errorf("key file %s: %w", path, err)
	}
	return key, nil
}

// parseKey reads a key from hex, with or without 0x and white space around it.
// Its errors describe the text without quoting any of it.
func parseKey(text string) (*ecdsa.PrivateKey, error) {
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
