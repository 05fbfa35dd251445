package migration

import (
	"encoding/json"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/regalia-network/regalia/internal/logging"
	"github.com/regalia-network/regalia/migration/export"
	"github.com/regalia-network/regalia/migration/proof"
)

// proveCommand is `regalia migrate prove`.
func proveCommand() *cli.Command {
	var dir, address string
	var claim claimOptions
	var logs logging.Config
	return &cli.Command{
		Name:  "prove",
		Usage: "prove from the files what the exported state says of an account",
		Description: `Prints a Merkle proof, in the form of eth_getProof, that the account and the named
slots are part of the exported block's state, or that they are not. The proof is checked
before it is printed.

With --to it prints a claim instead, that is the input of a transaction to EscapeVault on
L1 which pays the account's balance there, and the digest that the account's key signs:
run it once without --signature, sign, and run it again. A contract of the L2 has no key:
with --resolver its code is proven, and the resolver named for it sends the call. With
--withdrawal it prints the claim of a withdrawal that was begun on the L2; if that makes a
call, its sender says with --to where the ETH goes, and signs or resolves as above. With
--game it prints the call of open() for the vault's owner.`,
		Flags: append([]cli.Flag{dirFlag(&dir),
			&cli.StringFlag{Name: "address", EnvVars: env("ADDRESS"), Destination: &address, Usage: "the account"},
			&cli.StringSliceFlag{Name: "slot", EnvVars: env("SLOT"), Usage: "a storage slot, 32 bytes in hex; repeatable"},
		}, append(claim.flags(), logging.Flags(&logs)...)...),
		Action: func(c *cli.Context) error {
			if _, err := newLogger(logs); err != nil {
				return err
			}
			if claim.wanted() {
				return claim.run(c, dir, address)
			}
			if !common.IsHexAddress(address) {
				return fmt.Errorf("--address %q: want a 20-byte address in hex", address)
			}
			var slots []common.Hash
			for _, text := range c.StringSlice("slot") {
				var slot common.Hash
				if err := slot.UnmarshalText([]byte(text)); err != nil {
					return fmt.Errorf("--slot %q: %w", text, err)
				}
				slots = append(slots, slot)
			}
			archive, err := export.Open(exportDir(dir))
			if err != nil {
				return fmt.Errorf("migrate prove: %w", err)
			}
			p, err := proof.Make(c.Context, archive, common.HexToAddress(address), slots)
			if err != nil {
				return fmt.Errorf("migrate prove: %w", err)
			}
			enc := json.NewEncoder(c.App.Writer)
			enc.SetIndent("", "  ")
			return enc.Encode(p)
		},
	}
}
