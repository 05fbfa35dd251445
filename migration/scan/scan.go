// Package scan looks into contracts' code for what ties them to the chain they
// are on: the chain's id, domains of EIP-712 signatures worked out with it, and
// the OP Stack's predeploys, which a sovereign chain does not have.
//
// It is static and pure: code and storage words in, findings out. It walks the
// code once, skips the data of PUSHes and the metadata at the end, and folds
// constants within straight pieces, since compilers build addresses by shifts.
// It does not execute anything and does not follow delegate calls: a finding is
// of the code that holds it, and a proxy has that of its implementation. What a
// contract is told at run time, or computes from storage, it does not see.
package scan

import (
	"bytes"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"
)

// Kind is what was found.
type Kind string

const (
	// ChainIDOpcode: asks the chain for its id at run time, and so follows when
	// the id changes. What was signed for the old one is void then.
	ChainIDOpcode Kind = "asks for the chain id"
	// ChainIDValue: holds the chain's id as a constant or immutable, and so does
	// not follow.
	ChainIDValue Kind = "holds the chain id"
	// CachedDomain: holds a domain separator that was worked out with the chain's
	// id.
	CachedDomain Kind = "caches an EIP-712 domain"
	// Predeploy: names one of the contracts that are asked about.
	Predeploy Kind = "names an OP predeploy"
)

// Finding is one thing found.
type Finding struct {
	Kind   Kind   `json:"kind"`
	Detail string `json:"detail,omitempty"`
}

// Config says what to look for.
type Config struct {
	ChainID    uint64
	Predeploys map[common.Address]bool
}

// Code is what one code was found to hold, whoever has it.
type Code struct {
	config   *Config
	code     []byte
	Findings []Finding

	signs  bool          // has to do with EIP-712
	hashes []common.Hash // words that may be hashes of a name or a version
	texts  map[string]bool
}

// Look analyses a code.
func (c *Config) Look(code []byte) *Code {
	out := &Code{config: c, code: code, texts: make(map[string]bool)}
	w := newWalker(c, stripMetadata(code))
	w.walk()
	if w.opcode {
		out.add(ChainIDOpcode, "")
	}
	if w.chainID || c.inData(code) {
		out.add(ChainIDValue, "")
	}
	for _, address := range w.predeploys {
		out.add(Predeploy, address.Hex())
	}
	out.hashes, out.signs = w.words, w.opcode || w.selector
	for _, text := range w.texts {
		out.texts[text] = true
	}
	for _, typeHash := range domainTypes {
		if bytes.Contains(code, typeHash.hash[:]) {
			out.signs = true
		}
	}
	if !out.signs {
		out.code = nil // nothing will be looked for in it again
	}
	return out
}

// inData reports whether the chain id stands in the code as a whole word, as
// compilers do that put immutables behind the code.
func (c *Config) inData(code []byte) bool {
	word := uint256.NewInt(c.ChainID).Bytes32()
	return c.ChainID > 0xff && bytes.Contains(code, word[:])
}

func (o *Code) add(kind Kind, detail string) {
	f := Finding{Kind: kind, Detail: detail}
	if !slices.Contains(o.Findings, f) {
		o.Findings = append(o.Findings, f)
	}
}

// maxWords bounds what is kept of an account's storage.
const maxWords = 512

// Account is an account with the code, whose storage words are shown to it one
// by one.
type Account struct {
	code       *Code
	address    common.Address
	words      []common.Hash
	predeploys []common.Address
}

// Account begins to look at an account.
func (o *Code) Account(address common.Address) *Account {
	return &Account{code: o, address: address}
}

// Slot shows it the value of a slot.
func (a *Account) Slot(value common.Hash) {
	if address := common.BytesToAddress(value[:]); value == common.BytesToHash(address[:]) && a.code.config.Predeploys[address] && !slices.Contains(a.predeploys, address) {
		a.predeploys = append(a.predeploys, address)
	}
	if a.code.signs && len(a.words) < maxWords {
		a.words = append(a.words, value)
	}
}

// Findings are the code's and the account's own.
func (a *Account) Findings() []Finding {
	list := slices.Clone(a.code.Findings)
	for _, address := range a.predeploys {
		if f := (Finding{Kind: Predeploy, Detail: address.Hex()}); !slices.Contains(list, f) {
			list = append(list, Finding{Kind: Predeploy, Detail: address.Hex() + " in storage"})
		}
	}
	if where := a.domain(); where != "" {
		list = append(list, Finding{Kind: CachedDomain, Detail: where})
	}
	return list
}

// domain looks for a separator that this account would have with this chain's
// id, with any name and version that it is known to hold.
func (a *Account) domain() string {
	if !a.code.signs {
		return ""
	}
	hashes := slices.Clone(a.code.hashes)
	for text := range a.code.texts {
		hashes = append(hashes, crypto.Keccak256Hash([]byte(text)))
	}
	for _, word := range a.words {
		if text := shortString(word); text != "" {
			hashes = append(hashes, crypto.Keccak256Hash([]byte(text)))
		}
	}
	names := hashes
	if len(names) > maxNames {
		names = names[:maxNames]
	}
	versions := append([]common.Hash{crypto.Keccak256Hash([]byte("1")), crypto.Keccak256Hash([]byte("2")), crypto.Keccak256Hash(nil)}, names...)
	var found string
	each(names, versions, a.code.config.ChainID, a.address, func(separator common.Hash) bool {
		if bytes.Contains(a.code.code, separator[:]) {
			found = "in code"
		} else if slices.Contains(a.words, separator) {
			found = "in storage"
		}
		return found == ""
	})
	return found
}

// maxNames bounds the names and versions tried, which are tried in pairs.
const maxNames = 64

// domainTypes are the domains in use that have a chain id.
var domainTypes = []struct {
	hash          common.Hash
	name, version bool
}{
	{crypto.Keccak256Hash([]byte("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)")), true, true},
	{crypto.Keccak256Hash([]byte("EIP712Domain(string name,uint256 chainId,address verifyingContract)")), true, false},
	{crypto.Keccak256Hash([]byte("EIP712Domain(uint256 chainId,address verifyingContract)")), false, false},
}

// each hands out the separators, until told to stop.
func each(names, versions []common.Hash, chainID uint64, address common.Address, try func(common.Hash) bool) {
	id := uint256.NewInt(chainID).Bytes32()
	tail := append(id[:], common.LeftPadBytes(address[:], 32)...)
	none := []common.Hash{{}}
	for _, t := range domainTypes {
		first, second := none, none
		if t.name {
			first = names
		}
		if t.version {
			second = versions
		}
		for _, name := range first {
			for _, version := range second {
				data := append([]byte{}, t.hash[:]...)
				if t.name {
					data = append(data, name[:]...)
				}
				if t.version {
					data = append(data, version[:]...)
				}
				if !try(crypto.Keccak256Hash(data, tail)) {
					return
				}
			}
		}
	}
}

// shortString reads a storage word as Solidity keeps strings of up to 31 bytes.
func shortString(word common.Hash) string {
	size := int(word[31]) / 2
	if word[31]&1 != 0 || size == 0 || size > 31 {
		return ""
	}
	for i, b := range word[:31] {
		if i < size && (b < 0x20 || b > 0x7e) || i >= size && b != 0 {
			return ""
		}
	}
	return string(word[:size])
}

// stripMetadata cuts off the CBOR map that Solidity appends, with its length in
// the last two bytes. Its bytes are no code.
func stripMetadata(code []byte) []byte {
	if len(code) < 4 {
		return code
	}
	size := int(code[len(code)-2])<<8 | int(code[len(code)-1])
	start := len(code) - 2 - size
	if start < 0 || size < 4 {
		return code
	}
	tail := code[start:]
	if tail[0] < 0xa1 || tail[0] > 0xa4 || tail[1]&0xe0 != 0x60 { // a map whose first key is a text
		return code
	}
	return code[:start]
}
