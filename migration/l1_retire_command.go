package migration

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/urfave/cli/v2"

	"github.com/regalia-network/regalia/migration/cutover"
)

// l1RetireCommand is `regalia migrate l1 retire`.
func l1RetireCommand() *cli.Command {
	var step l1Step
	var systemConfig, l2RPC string
	return &cli.Command{
		Name:  "retire",
		Usage: "put the vault on L1, close the portal, and bring all that L1 holds to the vault",
		Description: `While the L2 still runs: puts EscapeVault, RetiredPortal and BridgeSweep on L1, tells the
vault the tokens that L1's bridge holds and who resolves for contracts, and has the portal's
proxy run RetiredPortal: from that block on no deposit comes in and the portal pays nothing.
Then the bridge's tokens go to the vault, but for what messages in L1's messenger may still
take. The owner's calls come in these two rounds.

Where a token keeps its balances is found by asking the L2 node; names are final once claims
are open.`,
		Flags: step.flags(true,
			&cli.StringFlag{Name: "system-config", EnvVars: env("SYSTEM_CONFIG"), Destination: &systemConfig, Required: true,
				Usage: "address on L1 of the chain's SystemConfig, which names all other contracts"},
			&cli.StringFlag{Name: "l2-rpc", EnvVars: env("L2_RPC"), Destination: &l2RPC, Required: true, Usage: "URL of the L2 node's public RPC"},
			&cli.StringSliceFlag{Name: "resolver", EnvVars: env("RESOLVER"), Usage: "CONTRACT=RESOLVER: who on L1 claims for a contract of the L2; repeatable"},
			&cli.StringSliceFlag{Name: "leave-out", EnvVars: env("LEAVE_OUT"), Usage: "a token of the L2 that shall not be claimable; its escrow stays in the bridge; repeatable"},
		),
		Action: func(c *cli.Context) error {
			return step.run(c, "retire", func(ctx context.Context, logger log.Logger) error {
				names, err := readNames(c.StringSlice("resolver"), c.StringSlice("leave-out"))
				if err != nil {
					return err
				}
				address, err := addressFlag("system-config", systemConfig)
				if err != nil {
					return err
				}
				l2, err := rpc.DialContext(ctx, l2RPC)
				if err != nil {
					return fmt.Errorf("dial L2 RPC: %w", err)
				}
				defer l2.Close()
				site, err := cutover.Begin(ctx, step.Config, address, logger)
				if err != nil {
					return err
				}
				defer site.Close()
				if err := site.Retire(ctx, l2, names); err != nil {
					return err
				}
				return printStanding(ctx, c, site)
			})
		},
	}
}

func readNames(resolvers, leftOut []string) (cutover.Names, error) {
	var names cutover.Names
	for _, text := range resolvers {
		account, resolver, _ := strings.Cut(text, "=")
		if !common.IsHexAddress(account) || !common.IsHexAddress(resolver) {
			return names, fmt.Errorf("--resolver %q: want CONTRACT=RESOLVER, two 20-byte addresses in hex", text)
		}
		names.Resolvers = append(names.Resolvers, cutover.Resolver{Account: common.HexToAddress(account), Resolver: common.HexToAddress(resolver)})
	}
	var errs []error
	for _, text := range leftOut {
		token, err := addressFlag("leave-out", text)
		errs, names.LeftOut = append(errs, err), append(names.LeftOut, token)
	}
	return names, errors.Join(errs...)
}
