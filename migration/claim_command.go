package migration

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"os"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/urfave/cli/v2"

	"github.com/regalia-network/regalia/migration/cutover"
	"github.com/regalia-network/regalia/migration/escape"
	"github.com/regalia-network/regalia/migration/export"
)

// claimOptions are prove's flags that make a call of EscapeVault.
type claimOptions struct {
	vault, to, asset, signature string
	slot, l1                    uint64
	withdrawal, game            string
	sealed, resolver            bool
}

func (o *claimOptions) flags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "vault", EnvVars: env("VAULT"), Destination: &o.vault, Usage: "EscapeVault's address on L1; left out: that of DIR/l1.json"},
		&cli.StringFlag{Name: "to", EnvVars: env("TO"), Destination: &o.to, Usage: "who is paid on L1; with --withdrawal only if that makes a call"},
		&cli.StringFlag{Name: "asset", EnvVars: env("ASSET"), Destination: &o.asset, Usage: "the L2's token; left out: ETH"},
		&cli.Uint64Flag{Name: "balances-slot", EnvVars: env("BALANCES_SLOT"), Destination: &o.slot,
			Usage: "where the token's mapping of balances lies, if DIR/l1.json does not say: 0 for tokens of the standard bridge"},
		&cli.Uint64Flag{Name: "l1-chain-id", EnvVars: env("L1_CHAIN_ID"), Value: 1, Destination: &o.l1, Usage: "L1's chain id, which the signature is bound to; with the vault of DIR/l1.json, that file's"},
		&cli.StringFlag{Name: "signature", EnvVars: env("SIGNATURE"), Destination: &o.signature, Usage: "the account's over the digest, 65 bytes in hex"},
		&cli.BoolFlag{Name: "resolver", EnvVars: env("BY_RESOLVER"), Destination: &o.resolver,
			Usage: "the account is a contract of the L2, and its resolver sends the call: proves the contract's code instead of a signature"},
		&cli.BoolFlag{Name: "sealed", EnvVars: env("SEALED"), Destination: &o.sealed, Usage: "a genesis is sealed: that of transform.json; what it carries is not claimed"},
		&cli.StringFlag{Name: "withdrawal", EnvVars: env("WITHDRAWAL"), Destination: &o.withdrawal,
			Usage: "JSON file of a withdrawal: nonce, sender, target, value, gasLimit, data, in hex"},
		&cli.StringFlag{Name: "game", EnvVars: env("GAME"), Destination: &o.game, Usage: "the dispute game that claims the export's output root: prints the owner's call of open"},
	}
}

func (o *claimOptions) wanted() bool { return o.to != "" || o.withdrawal != "" || o.game != "" }

func (o *claimOptions) run(c *cli.Context, dir, account string) error {
	archive, err := export.Open(exportDir(dir))
	if err != nil {
		return fmt.Errorf("migrate prove: %w", err)
	}
	call, err := o.call(c.Context, archive, dir, account)
	if err != nil {
		return fmt.Errorf("migrate prove: %w", err)
	}
	enc := json.NewEncoder(c.App.Writer)
	enc.SetIndent("", "  ")
	return enc.Encode(call)
}

func (o *claimOptions) call(ctx context.Context, archive *export.Archive, dir, account string) (*escape.Call, error) {
	st, err := cutover.ReadState(cutover.StateFile(dir))
	if err != nil {
		return nil, err
	}
	if st != nil && o.vault == "" {
		o.vault, o.l1 = st.Vault.Hex(), st.L1ChainID
	}
	vault, err := addressFlag("vault", o.vault)
	if err != nil {
		return nil, err
	}
	if o.game != "" {
		game, err := addressFlag("game", o.game)
		if err != nil {
			return nil, err
		}
		return escape.Open(ctx, archive, vault, game)
	}
	by, err := o.authority()
	if err != nil {
		return nil, err
	}
	if o.withdrawal != "" {
		return o.payWithdrawal(ctx, archive, vault, by)
	}
	claim := &escape.Claim{Vault: vault, L1ChainID: o.l1, Slot: common.BigToHash(new(big.Int).SetUint64(o.slot)), By: by}
	if claim.Account, err = addressFlag("address", account); err != nil {
		return nil, err
	}
	if claim.To, err = addressFlag("to", o.to); err != nil {
		return nil, err
	}
	if o.asset != "" {
		if claim.Asset, err = addressFlag("asset", o.asset); err != nil {
			return nil, err
		}
		if named := st.Asset(claim.Asset); named != nil {
			claim.Slot = named.BalancesSlot
		}
	}
	if o.sealed {
		if claim.Sealed, err = sealedState(ctx, archive, dir); err != nil {
			return nil, err
		}
	}
	return escape.Balance(ctx, archive, claim)
}

func (o *claimOptions) authority() (by escape.Authority, err error) {
	if by.Resolver = o.resolver; o.signature == "" {
		return by, nil
	}
	if o.resolver {
		return by, errors.New("--resolver and --signature together: a contract has no key, and a key needs no resolver")
	}
	if by.Signature, err = hexutil.Decode(o.signature); err != nil || len(by.Signature) != 65 {
		return by, fmt.Errorf("--signature %q: want 65 bytes in hex", o.signature)
	}
	return by, nil
}

func (o *claimOptions) payWithdrawal(ctx context.Context, archive *export.Archive, vault common.Address, by escape.Authority) (*escape.Call, error) {
	text, err := os.ReadFile(o.withdrawal)
	if err != nil {
		return nil, fmt.Errorf("--withdrawal: %w", err)
	}
	w, err := escape.DecodeWithdrawal(text)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", o.withdrawal, err)
	}
	var payee *escape.Payee
	if o.to != "" {
		payee = &escape.Payee{L1ChainID: o.l1, By: by}
		if payee.To, err = addressFlag("to", o.to); err != nil {
			return nil, err
		}
	}
	return escape.PayWithdrawal(ctx, archive, vault, w, payee)
}

// sealedState is the genesis that transform.json says.
func sealedState(ctx context.Context, archive *export.Archive, dir string) (*escape.State, error) {
	_, rules, err := readOutline(dir, archive)
	if err != nil {
		return nil, err
	}
	state, err := change(ctx, archive, rules)
	if err != nil {
		return nil, err
	}
	return &escape.State{Records: state.records(), Root: state.after}, nil
}

func addressFlag(name, text string) (common.Address, error) {
	if !common.IsHexAddress(text) {
		return common.Address{}, fmt.Errorf("--%s %q: want a 20-byte address in hex", name, text)
	}
	return common.HexToAddress(text), nil
}
