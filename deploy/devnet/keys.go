package devnet

import (
	"crypto/ecdsa"
	"fmt"

	"github.com/ethereum-optimism/optimism/op-chain-ops/devkeys"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
)

// Mnemonic is the phrase every development tool knows. Whoever reads this has
// all keys made from it: they must never hold anything of worth.
const Mnemonic = devkeys.TestMnemonic

// Users are the accounts at m/44'/60'/0'/0/0 … 9, which anvil and
// hardhat fund too.
const Users = 10

// Keys of the roles, by index in the same derivation path.
const (
	DeployerKey = Users + iota // deploys, owns the system contracts and governs
	BatcherKey
	ProposerKey
	ChallengerKey
	SignerKey
	TreasuryKey
	ValidatorsKey // to stake with
	FeesKey
	keyCount
)

// Account is a funded development account.
type Account struct {
	Address    common.Address `json:"address"`
	PrivateKey hexutil.Bytes  `json:"privateKey"`
	key        *ecdsa.PrivateKey
}

// Accounts are users and roles, in the order of their indexes.
func Accounts() ([]Account, error) {
	keys, err := devkeys.NewMnemonicDevKeys(Mnemonic)
	if err != nil {
		return nil, fmt.Errorf("development keys: %w", err)
	}
	out := make([]Account, keyCount)
	for i := range out {
		key, err := keys.Secret(devkeys.UserKey(i))
		if err != nil {
			return nil, fmt.Errorf("development key %d: %w", i, err)
		}
		out[i] = Account{Address: crypto.PubkeyToAddress(key.PublicKey), PrivateKey: crypto.FromECDSA(key), key: key}
	}
	return out, nil
}
