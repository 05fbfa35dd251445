package load

import (
	"crypto/ecdsa"
	"encoding/binary"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
)

// crowd is a set of accounts that take turns at sending.
type crowd struct {
	keys      []*ecdsa.PrivateKey
	addresses []common.Address
	nonces    []uint64 // of the next transaction of each
	turn      int
}

// newCrowd derives size keys from a name: every run has the same ones.
func newCrowd(name string, size int) (*crowd, error) {
	c := &crowd{nonces: make([]uint64, size)}
	for i := range size {
		seed := crypto.Keccak256([]byte("regalia bench"), []byte(name), binary.BigEndian.AppendUint64(nil, uint64(i)))
		key, err := crypto.ToECDSA(seed)
		if err != nil {
			return nil, fmt.Errorf("key %d of %s: %w", i, name, err)
		}
		c.keys, c.addresses = append(c.keys, key), append(c.addresses, crypto.PubkeyToAddress(key.PublicKey))
	}
	return c, nil
}

// take returns the account whose turn it is, and its nonce.
func (c *crowd) take() (account int, nonce uint64) {
	account = c.turn
	c.turn = (c.turn + 1) % len(c.keys)
	nonce = c.nonces[account]
	c.nonces[account]++
	return account, nonce
}

var purse = new(big.Int).Mul(big.NewInt(1_000), big.NewInt(params.Ether)) // wei per account

func (c *crowd) fund(alloc types.GenesisAlloc) {
	for _, address := range c.addresses {
		alloc[address] = types.Account{Balance: purse}
	}
}
