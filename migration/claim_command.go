package migration

import (
	"context"
	"encoding/json"
	"fmt"
	"os"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/urfave/cli/v2"

	"github.com/regalia-network/regalia/migration/escape"
	"github.com/regalia-network/regalia/migration/export"
)

// claimOptions are prove's flags that make a call of EscapeVault.
type claimOptions struct {
	vault, to, asset, signature string
	slot, l1                    uint64
	withdrawal, game            string
	sealed                      bool
}

func (o *claimOptions) flags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "vault", EnvVars: env("VAULT"), Destination: &o.vault, Usage: "EscapeVault's address on L1"},
		&cli.StringFlag{Name: "to", EnvVars: env("TO"), Destination: &o.to, Usage: "who is paid on L1"},
		&cli.StringFlag{Name: "asset", EnvVars: env("ASSET"), Destination: &o.asset, Usage: "the L2's token; left out: ETH"},
		&cli.Uint64Flag{Name: "balances-slot", EnvVars: env("BALANCES_SLOT"), Destination: &o.slot,
			Usage: "where the token's mapping of balances lies: 0 for tokens of the standard bridge"},
		&cli.Uint64Flag{Name: "l1-chain-id", EnvVars: env("L1_CHAIN_ID"), Value: 1, Destination: &o.l1, Usage: "L1's chain id, which the signature is bound to"},
		&cli.StringFlag{Name: "signature", EnvVars: env("SIGNATURE"), Destination: &o.signature, Usage: "the account's over the digest, 65 bytes in hex"},
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
	if o.withdrawal != "" {
		text, err := os.ReadFile(o.withdrawal)
		if err != nil {
			return nil, fmt.Errorf("--withdrawal: %w", err)
		}
		w, err := escape.DecodeWithdrawal(text)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", o.withdrawal, err)
		}
		return escape.PayWithdrawal(ctx, archive, vault, w)
	}
	claim := &escape.Claim{Vault: vault, L1ChainID: o.l1, Slot: o.slot}
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
	}
	if o.signature != "" {
		if claim.Signature, err = hexutil.Decode(o.signature); err != nil || len(claim.Signature) != 65 {
			return nil, fmt.Errorf("--signature %q: want 65 bytes in hex", o.signature)
		}
	}
	if o.sealed {
		if claim.Sealed, err = sealedState(ctx, archive, dir); err != nil {
			return nil, err
		}
	}
	return escape.Balance(ctx, archive, claim)
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
