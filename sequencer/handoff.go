package sequencer

import (
	"context"
	"encoding/hex"
	"fmt"
	"os"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/urfave/cli/v2"
)

// handoffCommand is `regalia sequencer handoff`.
func handoffCommand() *cli.Command {
	var url, secret string
	env := func(name string) []string { return []string{"REGALIA_SEQUENCER_" + name} }
	return &cli.Command{
		Name:  "handoff",
		Usage: "have the leader give the lead to another node",
		Description: `For maintenance. The leader stops taking transactions (they wait, on whichever node
they came in), makes durable what is under way and frees its lease; the standby with the
highest priority ends the open block and leads. The node that led follows then.
Refused if no other node is ready.`,
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "auth-rpc", Value: "http://127.0.0.1:9551", EnvVars: env("AUTH_RPC"), Destination: &url, Usage: "the leader's authenticated JSON-RPC"},
			&cli.PathFlag{Name: "jwt-secret", EnvVars: env("JWT_SECRET"), Destination: &secret, Required: true, Usage: "file with its JWT secret"},
		},
		Action: func(c *cli.Context) error {
			if err := handOff(c.Context, url, secret); err != nil {
				return err
			}
			fmt.Fprintln(c.App.Writer, "handed over")
			return nil
		},
	}
}

func handOff(ctx context.Context, url, path string) error {
	text, err := os.ReadFile(path)
	if err != nil {
		return fmt.Errorf("jwt-secret: %w", err)
	}
	var secret [32]byte
	raw, err := hex.DecodeString(strings.TrimPrefix(strings.TrimSpace(string(text)), "0x"))
	if err != nil || copy(secret[:], raw) != len(secret) || len(raw) != len(secret) {
		return fmt.Errorf("jwt-secret %s: want 32 bytes in hex", path)
	}
	ctx, cancel := context.WithTimeout(ctx, handoffLimit+5*time.Second)
	defer cancel()
	client, err := rpc.DialOptions(ctx, url, rpc.WithHTTPAuth(node.NewJWTAuth(secret)))
	if err != nil {
		return fmt.Errorf("auth-rpc: %w", err)
	}
	defer client.Close()
	if err := client.CallContext(ctx, nil, "admin_handoff"); err != nil {
		return fmt.Errorf("handoff: %w", err)
	}
	return nil
}
