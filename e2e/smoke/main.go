// Command smoke does Regalia's main job once, from nothing, and checks it: it
// starts a fresh devnet, then acts as users do, through public RPC only. Each
// step prints its evidence; the exit status is 0 only if every check held.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"math/big"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/regalia-network/regalia/deploy/devnet"
	"github.com/regalia-network/regalia/e2e/harness"
)

func main() {
	binary := flag.String("binary", "build/regalia", "the regalia binary to try")
	keep := flag.String("dir", "", "directory for chains and logs, kept afterwards (default: a temporary one)")
	limit := flag.Duration("timeout", 8*time.Minute, "give up after this long")
	flag.Parse()

	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	ctx, cancel := context.WithTimeout(ctx, *limit)
	defer cancel()
	if err := run(ctx, *binary, *keep); err != nil {
		fmt.Fprintln(os.Stderr, "smoke:", err)
		os.Exit(1)
	}
}

type step struct {
	name string
	do   func(*world, context.Context) error
}

// The steps build on one another, in this order.
var steps = []step{
	{"bridge ETH from L1 to L2 through the standard bridge", (*world).bridgeIn},
	{"register a model, set its revenue split, publish a plan", (*world).publish},
	{"bridge and buy a licence in one L1 transaction", (*world).bridgeAndBuy},
	{"open a channel, sign 1,000 vouchers, settle them in one transaction", (*world).settle},
	{"claim the revenue of trainer, deployer, validators and treasury", (*world).claimRevenue},
	{"batch on L1, safe head past it, verifier from L1 alone at the same hash", (*world).verify},
	{"output root proposed on L1 and equal to the verifier's", (*world).checkOutput},
	{"withdraw ETH to L1: initiate, prove, resolve, finalize", (*world).withdraw},
	{"migrate dry-run: the licence and the balances on the sovereign chain", (*world).migrate},
}

func run(ctx context.Context, binary, dir string) (err error) {
	start := time.Now()
	if dir == "" {
		if dir, err = os.MkdirTemp("", "regalia-smoke-"); err != nil {
			return err
		}
		defer func() {
			if err != nil {
				fmt.Fprintln(os.Stderr, "smoke: logs are kept in", dir)
				return
			}
			os.RemoveAll(dir)
		}()
	}
	w, err := newWorld(ctx, binary, dir)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, w.close()) }()
	fmt.Printf("devnet ready in %.1f s\n", time.Since(start).Seconds())
	for i, s := range steps {
		began := time.Now()
		fmt.Printf("\n(%c) %s\n", 'a'+i, s.name)
		if err := s.do(w, ctx); err != nil {
			return fmt.Errorf("step (%c): %w", 'a'+i, err)
		}
		fmt.Printf("    ok in %.1f s\n", time.Since(began).Seconds())
	}
	if err := w.close(); err != nil {
		return err
	}
	fmt.Printf("\nsmoke: %d steps passed in %.0f s\n", len(steps), time.Since(start).Seconds())
	return nil
}

// world is the running devnet, the people who use it, and what the steps so
// far have made.
type world struct {
	binary, dir string
	report      *devnet.Report
	devnet      *harness.Process
	verifier    *harness.Process

	l1, l2 *ethclient.Client
	l2RPC  *rpc.Client
	rollup *rpc.Client // the verifier's RPC, once it runs

	user, owner, gateway *harness.Account // on L2
	userL1               *harness.Account
	exit                 *harness.Exit

	modelID, planID, licenseID *big.Int
	licensee                   common.Address
	split                      [2]common.Address // trainer, deployer
	distributed                *big.Int          // wei paid for the model so far
	lastBlock                  uint64            // L2 block of the newest transaction
}

func newWorld(ctx context.Context, binary, dir string) (*world, error) {
	w := &world{binary: binary, dir: dir, distributed: new(big.Int)}
	var err error
	if w.devnet, w.report, err = harness.StartDevnet(ctx, binary, dir); err != nil {
		return nil, err
	}
	if err := w.dial(ctx); err != nil {
		return nil, errors.Join(err, w.close())
	}
	return w, nil
}

func (w *world) dial(ctx context.Context) error {
	l1, err := rpc.DialContext(ctx, w.report.L1.RPC)
	if err != nil {
		return err
	}
	if w.l2RPC, err = rpc.DialContext(ctx, w.report.L2.RPC); err != nil {
		return err
	}
	w.l1, w.l2 = ethclient.NewClient(l1), ethclient.NewClient(w.l2RPC)
	for i, account := range []struct {
		to    **harness.Account
		chain *ethclient.Client
		user  int
	}{{&w.user, w.l2, 0}, {&w.owner, w.l2, 1}, {&w.gateway, w.l2, 2}, {&w.userL1, w.l1, 0}} {
		key, err := crypto.ToECDSA(w.report.Accounts[account.user].PrivateKey)
		if err != nil {
			return fmt.Errorf("account %d: %w", i, err)
		}
		if *account.to, err = harness.NewAccount(ctx, key, account.chain); err != nil {
			return err
		}
	}
	w.exit, err = harness.NewExit(w.userL1, w.l2, w.report.L1.Contracts)
	return err
}

// close stops every process; a second call does nothing.
func (w *world) close() error {
	var err error
	for _, p := range []**harness.Process{&w.verifier, &w.devnet} {
		if *p != nil {
			err = errors.Join(err, (*p).Stop())
			*p = nil
		}
	}
	return err
}

// evidence prints one line of a step's proof.
func evidence(what string, value any) { fmt.Printf("    %-34s %v\n", what, value) }

// expect fails unless got equals want, and prints both as evidence.
func expect(what string, got, want *big.Int) error {
	if got.Cmp(want) != 0 {
		return fmt.Errorf("%s is %s, want %s", what, got, want)
	}
	evidence(what, fmt.Sprintf("%s wei, as expected", got))
	return nil
}

// gwei is n · 10⁹ wei.
func gwei(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(params.GWei)) }

// balance is an account's wei at the newest block.
func balance(ctx context.Context, chain *ethclient.Client, who common.Address) (*big.Int, error) {
	return chain.BalanceAt(ctx, who, nil)
}

// newAddress is an account nobody has used, so that its balance is only what
// the step brings there.
func newAddress() (common.Address, error) {
	key, err := crypto.GenerateKey()
	if err != nil {
		return common.Address{}, err
	}
	return crypto.PubkeyToAddress(key.PublicKey), nil
}
