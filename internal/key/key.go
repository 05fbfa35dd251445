// Package key reads a private key, or the mnemonic it is derived from, from a file
// or from the environment's text. It never prints one.
package key

import (
	"crypto/ecdsa"
	"errors"
	"fmt"
	"os"
	"strings"

	hdwallet "github.com/ethereum-optimism/go-ethereum-hdwallet"
	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/crypto"
)

// ErrFileMode means that users other than the owner can read the file.
var ErrFileMode = errors.New("key file is open to other users")

// DefaultPath is where wallets keep their first account.
const DefaultPath = "m/44'/60'/0'/0/0"

// ReadFile reads one hex key. A file that others can read is refused rather
// than warned about: a warning scrolls by, and a key moves money or speaks for its owner.
func ReadFile(path string) (*ecdsa.PrivateKey, error) {
	text, err := secret("key file", path)
	if err != nil {
		return nil, err
	}
	k, err := Parse(text)
	if err != nil {
		return nil, fmt.Errorf("key file %s: %w", path, err)
	}
	return k, nil
}

// ReadMnemonicFile reads a mnemonic and derives the key at path from it. It is
// as strict about the file as ReadFile.
func ReadMnemonicFile(file, path string) (*ecdsa.PrivateKey, error) {
	text, err := secret("mnemonic file", file)
	if err != nil {
		return nil, err
	}
	k, err := Derive(text, path)
	if err != nil {
		return nil, fmt.Errorf("mnemonic file %s: %w", file, err)
	}
	return k, nil
}

// secret is the text of a file that only its owner may read.
func secret(kind, path string) (string, error) {
	info, err := os.Stat(path)
	if err != nil {
		return "", fmt.Errorf("read %s: %w", kind, err)
	}
	if !info.Mode().IsRegular() {
		return "", fmt.Errorf("%s %s is not a regular file", kind, path)
	}
	if mode := info.Mode().Perm(); mode&0o077 != 0 {
		return "", fmt.Errorf("%w: %s has mode %04o; run chmod 600 %s", ErrFileMode, path, mode, path)
	}
	text, err := os.ReadFile(path)
	if err != nil {
		return "", fmt.Errorf("read %s: %w", kind, err)
	}
	return string(text), nil
}

// Derive is the key at a derivation path (BIP-32) of a mnemonic (BIP-39). Its
// errors quote no word of it.
func Derive(mnemonic, path string) (*ecdsa.PrivateKey, error) {
	at, err := accounts.ParseDerivationPath(path)
	if err != nil {
		return nil, fmt.Errorf("derivation path %q: %w; want one like %s", path, err, DefaultPath)
	}
	words := strings.Fields(mnemonic)
	wallet, err := hdwallet.NewFromMnemonic(strings.Join(words, " "))
	if err != nil {
		return nil, fmt.Errorf("the mnemonic of %d words is not one of BIP-39: check its words and their order", len(words))
	}
	k, err := wallet.PrivateKey(accounts.Account{URL: accounts.URL{Path: at.String()}})
	if err != nil {
		return nil, fmt.Errorf("derive key at %s: %w", path, err)
	}
	k.PublicKey.Curve = crypto.S256() // what go-ethereum compares with
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
