// Package genesis writes the genesis of the sovereign chain, in two forms that
// give the same block: a genesis.json in the format of upstream go-ethereum
// (`geth init`), and the chain database that geth init would make of it.
//
// The file is streamed account by account; only the distinct contract codes
// and one account's storage are held in memory. It is for states that a node
// can read as one JSON file: go-ethereum holds the whole allocation in memory
// when it does. The database is for states of any size. The package decides
// nothing about the accounts; that is package transform's part.
package genesis

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"

	"github.com/regalia-network/regalia/migration/atomicfile"
	"github.com/regalia-network/regalia/migration/chunk"
)

// Config is what of the genesis does not come from the accounts.
type Config struct {
	// ChainID of the sovereign chain. It is the L2's by default: EIP-155
	// signatures, EIP-712 domains of vouchers and certificates, and what
	// wallets have stored then stay valid. A new id makes signed vouchers that
	// were not claimed worthless, but rules out replay between the chains while
	// both run.
	ChainID uint64
	// Parent is the L2 block whose state the chain starts from.
	Parent *types.Header
	// OsakaTime schedules the fork after Prague; nil leaves it out.
	OsakaTime *uint64
}

// ChainConfig is a post-merge chain on which everything up to Prague is active
// from genesis on.
func ChainConfig(chainID uint64) *params.ChainConfig {
	zero := func() *big.Int { return new(big.Int) }
	at := func() *uint64 { return new(uint64) }
	return &params.ChainConfig{
		ChainID:             new(big.Int).SetUint64(chainID),
		HomesteadBlock:      zero(),
		EIP150Block:         zero(),
		EIP155Block:         zero(),
		EIP158Block:         zero(),
		ByzantiumBlock:      zero(),
		ConstantinopleBlock: zero(),
		PetersburgBlock:     zero(),
		IstanbulBlock:       zero(),
		MuirGlacierBlock:    zero(),
		BerlinBlock:         zero(),
		LondonBlock:         zero(),
		ArrowGlacierBlock:   zero(),
		GrayGlacierBlock:    zero(),
		MergeNetsplitBlock:  zero(),
		ShanghaiTime:        at(),
		CancunTime:          at(),
		PragueTime:          at(),

		TerminalTotalDifficulty: zero(),
		BlobScheduleConfig: &params.BlobScheduleConfig{
			Cancun: params.DefaultCancunBlobConfig,
			Prague: params.DefaultPragueBlobConfig,
		},
	}
}

func (c Config) chain() *params.ChainConfig {
	config := ChainConfig(c.ChainID)
	if c.OsakaTime != nil {
		config.OsakaTime = c.OsakaTime
		config.BlobScheduleConfig.Osaka = params.DefaultOsakaBlobConfig
	}
	return config
}

// head is genesis.json but for the allocation. Number, parent hash and gas
// used are left at zero: it is a fresh chain.
type head struct {
	Config     *params.ChainConfig `json:"config"`
	Nonce      hexutil.Uint64      `json:"nonce"`
	Timestamp  hexutil.Uint64      `json:"timestamp"`
	ExtraData  hexutil.Bytes       `json:"extraData"`
	GasLimit   hexutil.Uint64      `json:"gasLimit"`
	Difficulty *hexutil.Big        `json:"difficulty"`
	MixHash    common.Hash         `json:"mixHash"`
	Coinbase   common.Address      `json:"coinbase"`
	BaseFee    *hexutil.Big        `json:"baseFeePerGas,omitempty"`
}

// newHead carries over what makes the step from the L2 to its successor
// smooth: time, gas limit and base fee. The extra data is the L2 block's hash,
// so that the genesis hash commits to the block it was made from.
func newHead(cfg Config) *head {
	h := &head{
		Config:     cfg.chain(),
		Timestamp:  hexutil.Uint64(cfg.Parent.Time),
		ExtraData:  cfg.Parent.Hash().Bytes(),
		GasLimit:   hexutil.Uint64(cfg.Parent.GasLimit),
		Difficulty: new(hexutil.Big),
	}
	if cfg.Parent.BaseFee != nil {
		h.BaseFee = (*hexutil.Big)(cfg.Parent.BaseFee)
	}
	return h
}

// Write makes the file at path from the records, given in ascending key order,
// and the codes by hash. Every address and slot key must be known.
func Write(ctx context.Context, path string, cfg Config, records iter.Seq2[chunk.Record, error], codes map[common.Hash][]byte) error {
	if cfg.ChainID == 0 {
		return errors.New("genesis chain id is 0: give a positive one")
	}
	header, err := json.MarshalIndent(newHead(cfg), "", "  ")
	if err != nil {
		return fmt.Errorf("encode genesis: %w", err)
	}
	return atomicfile.Write(path, func(w io.Writer) error {
		// The head's closing brace makes room for the allocation.
		if _, err := fmt.Fprintf(w, "%s,\n  \"alloc\": {", header[:len(header)-2]); err != nil {
			return fmt.Errorf("write genesis: %w", err)
		}
		separator := "\n"
		for entry, err := range chunk.Group(records) {
			if err != nil {
				return err
			}
			if err := ctx.Err(); err != nil {
				return err
			}
			account, err := allocation(entry, codes)
			if err != nil {
				return fmt.Errorf("account %s: %w", entry.Account.Name(), err)
			}
			if _, err := fmt.Fprintf(w, "%s    \"%x\": %s", separator, entry.Account.Address, account); err != nil {
				return fmt.Errorf("write genesis: %w", err)
			}
			separator = ",\n"
		}
		if _, err := io.WriteString(w, "\n  }\n}\n"); err != nil {
			return fmt.Errorf("write genesis: %w", err)
		}
		return nil
	})
}

// allocation is one account as it stands in "alloc".
func allocation(entry *chunk.Entry, codes map[common.Hash][]byte) ([]byte, error) {
	a := &entry.Account
	if !a.HasAddress {
		return nil, errors.New("its address is not known")
	}
	out := types.Account{Nonce: a.Nonce, Balance: a.Balance.ToBig()}
	if a.HasCode() {
		code, ok := codes[a.CodeHash]
		if !ok {
			return nil, fmt.Errorf("no code for code hash %s", a.CodeHash)
		}
		out.Code = code
	}
	if len(entry.Slots) > 0 {
		out.Storage = make(map[common.Hash]common.Hash, len(entry.Slots))
	}
	for i := range entry.Slots {
		slot := &entry.Slots[i]
		if !slot.HasPreimage {
			return nil, fmt.Errorf("slot %s: its key is not known", slot.Name())
		}
		out.Storage[slot.Preimage] = slot.Value
	}
	return json.Marshal(out)
}
