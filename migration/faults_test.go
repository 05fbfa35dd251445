package migration

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"net/http/httptest"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"
	"github.com/urfave/cli/v2"

	"github.com/regalia-network/regalia/migration/export"
	"github.com/regalia-network/regalia/migration/sovereign"
	"github.com/regalia-network/regalia/migration/verify"
)

func TestDryRun_without_finalized_block(t *testing.T) {
	g, key := sourceGenesis(t, 2)
	s := startSource(t, g, key)
	opts := s.options(t)
	_, err := Run(context.Background(), opts, quiet())
	require.ErrorIs(t, err, export.ErrNotFinalized)
	require.ErrorContains(t, err, "wait until")
	require.NoDirExists(t, opts.Dir, "nothing may be written before the block is chosen")

	opts.Block = "7"
	_, err = Run(context.Background(), opts, quiet())
	require.ErrorContains(t, err, "block 7: the L2 node does not have it yet")
	opts.Block = common.Hash{7}.Hex()
	_, err = Run(context.Background(), opts, quiet())
	require.ErrorContains(t, err, "the L2 node does not know it")
	opts.Block = "soon"
	_, err = Run(context.Background(), opts, quiet())
	require.ErrorContains(t, err, `block "soon"`)

	for _, block := range []string{"0", s.eth.BlockChain().Genesis().Hash().Hex()} {
		opts.Block = block
		report, err := Run(context.Background(), opts, quiet())
		require.NoError(t, err)
		require.Equal(t, s.eth.BlockChain().Genesis().Hash(), report.Block.Hash)
	}
}

func TestDryRun_missing_preimages(t *testing.T) {
	g, key := sourceGenesis(t, 3)
	s := startSource(t, g, key)
	s.block(true)
	s.block(false) // slots without a preimage are read through the next block
	address := s.losePreimage(wallet[:])
	var slot common.Hash
	for lost := range g.Alloc[largest].Storage {
		slot = s.losePreimage(lost[:])
		break
	}
	opts := s.options(t)
	report, err := Run(context.Background(), opts, quiet())
	require.ErrorContains(t, err, "no preimage for 1 addresses and 1 slot keys")
	require.ErrorContains(t, err, "account keccak:"+address.Hex())
	require.ErrorContains(t, err, "slot keccak:"+slot.Hex()+" of "+largest.Hex())
	require.NoFileExists(t, filepath.Join(opts.Dir, "genesis.json"))
	// The export is whole all the same: its root needs hashes only.
	require.EqualValues(t, 1, report.Counts.MissingAddresses)
	require.EqualValues(t, 1, report.Counts.MissingSlotKeys)
	archive, err := export.Open(filepath.Join(opts.Dir, "export"))
	require.NoError(t, err)
	state, err := verify.Export(context.Background(), archive, verify.Watch{})
	require.NoError(t, err)
	require.Equal(t, s.eth.BlockChain().GetHeaderByNumber(1).Root, state.Root)

	written := readReport(t, opts.Dir)
	require.False(t, written.OK)
	require.Contains(t, written.Failure, address.Hex())
}

func TestDryRun_refuses_foreign_directories(t *testing.T) {
	g, key := sourceGenesis(t, 4)
	s := startSource(t, g, key)
	s.block(true)
	opts := s.options(t)

	require.NoError(t, os.MkdirAll(opts.Dir, 0o755))
	precious := filepath.Join(opts.Dir, "precious.txt")
	require.NoError(t, os.WriteFile(precious, []byte("mine"), 0o600))
	_, err := Run(context.Background(), opts, quiet())
	require.ErrorContains(t, err, opts.Dir)
	require.ErrorContains(t, err, "precious.txt")
	require.NoError(t, os.Remove(precious))

	_, err = Run(context.Background(), opts, quiet())
	require.NoError(t, err)
	// A chain of the same id and another genesis is another chain.
	g.Timestamp++
	other := startSource(t, g, key)
	other.block(true)
	opts.L2RPC, opts.L2AuthRPC, opts.JWTSecret = other.public.URL, other.auth.URL, other.secret
	before := readReport(t, opts.Dir)
	_, err = Run(context.Background(), opts, quiet())
	require.ErrorContains(t, err, "name another --dir")
	require.Equal(t, before, readReport(t, opts.Dir), "the other chain's report must stay")
}

func TestDryRun_locks_its_directory(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "out")
	w, err := claimDir(dir, 1, common.Hash{1})
	require.NoError(t, err)
	_, err = claimDir(dir, 1, common.Hash{1})
	require.ErrorContains(t, err, "another dry-run is using it")
	require.NoError(t, w.release())
	w, err = claimDir(dir, 1, common.Hash{1})
	require.NoError(t, err)
	require.NoError(t, w.release())
}

func TestDryRun_wrong_secret(t *testing.T) {
	g, key := sourceGenesis(t, 5)
	s := startSource(t, g, key)
	opts := s.options(t)
	opts.JWTSecret = filepath.Join(t.TempDir(), "jwt.hex")
	_, err := Run(context.Background(), opts, quiet())
	require.ErrorIs(t, err, os.ErrNotExist)
	require.NoError(t, os.WriteFile(opts.JWTSecret, []byte("0x1234"), 0o600))
	_, err = Run(context.Background(), opts, quiet())
	require.ErrorContains(t, err, "want 32 bytes as 64 hex digits")
	require.NoError(t, os.WriteFile(opts.JWTSecret, bytes.Repeat([]byte("ab"), 32), 0o600))
	_, err = Run(context.Background(), opts, quiet())
	require.ErrorContains(t, err, "refuses the secret of "+opts.JWTSecret)
}

// liar is an L2 node's RPC that answers one method otherwise.
func (s *source) liar(t *testing.T, namespace string, service any) string {
	t.Helper()
	server := rpc.NewServer()
	t.Cleanup(server.Stop)
	honest, err := rpc.Dial(s.public.URL)
	require.NoError(t, err)
	t.Cleanup(honest.Close)
	require.NoError(t, server.RegisterName("eth", &ethProxy{honest}))
	require.NoError(t, server.RegisterName(namespace, service))
	web := httptest.NewServer(server)
	t.Cleanup(web.Close)
	return web.URL
}

type ethProxy struct{ honest *rpc.Client }

func (p *ethProxy) ChainId(ctx context.Context) (id hexutil.Uint64, err error) {
	return id, p.honest.CallContext(ctx, &id, "eth_chainId")
}

// bentDebug serves the node's debug_accountRange with something changed.
type bentDebug struct {
	honest *rpc.Client
	bend   func(dump, walletAccount map[string]any)
}

func (d *bentDebug) AccountRange(ctx context.Context, block common.Hash, start hexutil.Bytes, limit int, nocode, nostorage, incompletes bool) (map[string]any, error) {
	var out map[string]any
	if err := d.honest.CallContext(ctx, &out, "debug_accountRange", block, start, limit, nocode, nostorage, incompletes); err != nil {
		return nil, err
	}
	for name, account := range out["accounts"].(map[string]any) {
		if common.HexToAddress(name) == wallet {
			d.bend(out, account.(map[string]any))
		}
	}
	return out, nil
}

// TestDryRun_believes_no_node gives it a node that lies in one thing.
func TestDryRun_believes_no_node(t *testing.T) {
	g, key := sourceGenesis(t, 6)
	s := startSource(t, g, key)
	root := s.block(true).Root.Hex()
	honest, err := rpc.Dial(s.public.URL)
	require.NoError(t, err)
	t.Cleanup(honest.Close)
	for name, c := range map[string]struct {
		bend  func(dump, account map[string]any)
		wants []string
	}{
		"one wei more": {func(_, a map[string]any) { a["balance"] = "123456790" }, []string{"state root mismatch", root}},
		"one nonce":    {func(_, a map[string]any) { a["nonce"] = 8 }, []string{"state root mismatch", root}},
		"left out": {func(d, _ map[string]any) { delete(d["accounts"].(map[string]any), wallet.Hex()) },
			[]string{"state root mismatch", root}},
		"balance":       {func(_, a map[string]any) { a["balance"] = "-1" }, []string{wallet.Hex(), `balance "-1"`}},
		"code":          {func(_, a map[string]any) { a["code"] = "0x01" }, []string{wallet.Hex(), "code of 1 bytes hashes to"}},
		"no key":        {func(_, a map[string]any) { delete(a, "key") }, []string{wallet.Hex(), "no key"}},
		"other address": {func(_, a map[string]any) { a["address"] = store }, []string{store.Hex(), "is not its keccak256"}},
		"storage": {func(_, a map[string]any) { a["storage"] = map[string]string{common.Hash{}.Hex(): "01"} },
			[]string{wallet.Hex(), "do not hash to storage root"}},
		"other state": {func(d, _ map[string]any) { d["root"] = "01" }, []string{"the node dumped state", root}},
	} {
		opts := s.options(t)
		opts.L2AuthRPC = s.liar(t, "debug", &bentDebug{honest, c.bend})
		_, err = Run(context.Background(), opts, quiet())
		for _, want := range c.wants {
			require.ErrorContains(t, err, want, name)
		}
		require.NoFileExists(t, filepath.Join(opts.Dir, "genesis.json"), name)
		require.False(t, readReport(t, opts.Dir).OK, name)
	}
}

func TestDryRun_wants_two_endpoints_of_one_chain(t *testing.T) {
	g, key := sourceGenesis(t, 6)
	s := startSource(t, g, key)
	opts := s.options(t)
	server := rpc.NewServer()
	t.Cleanup(server.Stop)
	require.NoError(t, server.RegisterName("eth", &otherChain{}))
	web := httptest.NewServer(server)
	t.Cleanup(web.Close)
	opts.L2AuthRPC = web.URL
	_, err := Run(context.Background(), opts, quiet())
	require.ErrorContains(t, err, "serves chain 901")
	require.ErrorContains(t, err, web.URL+" chain 5")
	web.Close()
	_, err = Run(context.Background(), opts, quiet())
	require.ErrorContains(t, err, "authenticated L2 RPC "+web.URL)
}

type otherChain struct{}

func (*otherChain) ChainId() hexutil.Uint64 { return 5 }

func TestCompare_finds_every_kind_of_difference(t *testing.T) {
	g, key := sourceGenesis(t, 7)
	s := startSource(t, g, key)
	s.block(true)
	opts := s.options(t)
	_, err := Run(context.Background(), opts, quiet())
	require.NoError(t, err)

	// Bend the genesis between export and boot.
	path := filepath.Join(opts.Dir, "genesis.json")
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	require.NotContains(t, string(data), "optimism")
	bent := new(core.Genesis)
	require.NoError(t, json.Unmarshal(data, bent))
	bend := func(address common.Address, change func(*types.Account)) {
		account := bent.Alloc[address]
		change(&account)
		bent.Alloc[address] = account
	}
	extra := common.HexToAddress("0xe7")
	bend(wallet, func(a *types.Account) { a.Nonce++ })
	bend(delegated, func(a *types.Account) { a.Balance = common.Big2 })
	bend(probed, func(a *types.Account) { a.Storage[common.Hash{}] = common.Hash{1} })
	bend(onlyStorage, func(a *types.Account) { a.Storage = map[common.Hash]common.Hash{{9}: {2}} })
	bend(store, func(a *types.Account) { a.Code = []byte{1} })
	bent.Alloc[extra] = types.Account{Balance: common.Big1}
	delete(bent.Alloc, params.OptimismL2ToL1MessagePasser)
	data, err = json.Marshal(bent)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(path, data, 0o600))

	chain, err := sovereign.Boot(sovereign.Config{GenesisFile: path, DataDir: t.TempDir()})
	require.NoError(t, err)
	defer func() { require.NoError(t, chain.Close()) }()
	require.Empty(t, chain.URL(), "no port may be open")
	archive, err := export.Open(filepath.Join(opts.Dir, "export"))
	require.NoError(t, err)
	result, err := chain.Compare(context.Background(), sovereign.Expected{Entries: archive.Entries(), Codes: archive.Codes()})
	require.NoError(t, err)
	found := fmt.Sprint(result.First)
	for _, want := range []string{
		wallet.Hex() + ": nonce 7, on the sovereign chain 8",
		delegated.Hex() + ": balance 1, on the sovereign chain 2",
		probed.Hex() + ": slot " + common.Hash{}.Hex(),
		onlyStorage.Hex() + ": slot " + common.Hash{1}.Hex() + " not on the sovereign chain",
		onlyStorage.Hex() + ": slot keccak:",
		store.Hex() + ": code hash",
		params.OptimismL2ToL1MessagePasser.Hex() + ": not on the sovereign chain",
		"on the sovereign chain only",
		"no account of the sovereign chain has it",
	} {
		require.Contains(t, found, want)
	}
	// Six fields and slots, one account gone, three more (the one added here and
	// the two queues, which this comparison was not told of), two codes.
	require.EqualValues(t, 6+1+3+2, result.Differences, found)
	require.Equal(t, archive.Manifest.Counts.Accounts-6, result.Accounts)
	require.NotEqual(t, archive.Manifest.Block.StateRoot, result.L2Root)
}

// TestCommand serves the sovereign chain until it is told to stop, and asks it
// for a balance over HTTP.
func TestCommand(t *testing.T) {
	g, key := sourceGenesis(t, 8)
	s := startSource(t, g, key)
	s.block(true)
	opts := s.options(t)
	ctx, stop := context.WithTimeout(context.Background(), time.Minute)
	defer stop()
	out := &watcher{want: "is served on ", seen: make(chan string, 1)}
	app := &cli.App{Commands: []*cli.Command{Command()}, Writer: out}
	done := make(chan error, 1)
	go func() {
		done <- app.RunContext(ctx, []string{"regalia", "migrate", "dry-run", "--log-level", "error", "--serve", "--chain-id", "4242",
			"--dir", opts.Dir, "--l2-rpc", opts.L2RPC, "--l2-auth-rpc", opts.L2AuthRPC, "--jwt-secret", opts.JWTSecret,
			"--account", wallet.Hex(), "--account", probed.Hex(), "--probe", probed.Hex() + ":0x"})
	}()
	var url string
	select {
	case url = <-out.seen:
	case err := <-done:
		t.Fatalf("ended before serving: %v\n%s", err, out.text.String())
	}
	client, err := rpc.Dial(url)
	require.NoError(t, err)
	defer client.Close()
	var balance, id hexutil.Big
	require.NoError(t, client.Call(&balance, "eth_getBalance", wallet, "latest"))
	require.Equal(t, "123456789", balance.ToInt().String())
	require.NoError(t, client.Call(&id, "eth_chainId"))
	require.EqualValues(t, 4242, id.ToInt().Uint64())
	// It takes transactions, under its own chain id, from the L2's accounts.
	eth := ethclient.NewClient(client)
	price, err := eth.SuggestGasPrice(ctx)
	require.NoError(t, err)
	tx, err := types.SignNewTx(key, types.LatestSignerForChainID(big.NewInt(4242)), &types.LegacyTx{
		To: &wallet, Value: common.Big1, Gas: 21_000, GasPrice: price.Mul(price, common.Big2),
	})
	require.NoError(t, err)
	require.NoError(t, eth.SendTransaction(ctx, tx))
	require.Eventually(t, func() bool {
		receipt, err := eth.TransactionReceipt(ctx, tx.Hash())
		return err == nil && receipt.Status == types.ReceiptStatusSuccessful
	}, 30*time.Second, 50*time.Millisecond, "it goes on making blocks, with transactions")
	require.NoError(t, client.Call(&balance, "eth_getBalance", wallet, "latest"))
	require.Equal(t, "123456790", balance.ToInt().String())
	stop()
	require.NoError(t, <-done)
	require.Contains(t, out.text.String(), "2 of 2 have equal balance and nonce")
	require.Contains(t, out.text.String(), "\ndry-run: ")
}

// watcher keeps what is written to it and hands out the word after want.
type watcher struct {
	want string
	seen chan string
	text bytes.Buffer
}

func (w *watcher) Write(p []byte) (int, error) {
	w.text.Write(p)
	if _, rest, ok := bytes.Cut(p, []byte(w.want)); ok {
		w.seen <- string(bytes.Fields(rest)[0])
	}
	return len(p), nil
}

func TestOptions_Validate(t *testing.T) {
	good := DefaultOptions()
	good.Dir, good.L2RPC, good.L2AuthRPC, good.JWTSecret = "out", "http://l2:8545", "https://l2:8551", "jwt.hex"
	require.NoError(t, good.Validate())
	for want, change := range map[string]func(*Options){
		"--dir is empty":          func(o *Options) { o.Dir = "" },
		`--l2-rpc "l2:8545"`:      func(o *Options) { o.L2RPC = "l2:8545" },
		`--l2-auth-rpc "ws://l2"`: func(o *Options) { o.L2AuthRPC = "ws://l2" },
		"--jwt-secret is empty":   func(o *Options) { o.JWTSecret = "" },
		"--blocks 0":              func(o *Options) { o.Blocks = 0 },
		`--probe "0x12:0x"`:       func(o *Options) { o.Probes = []string{"0x12:0x"} },
		"calldata":                func(o *Options) { o.Probes = []string{wallet.Hex() + ":0xf"} },
		`--account "me"`:          func(o *Options) { o.Accounts = []string{"me"} },
	} {
		bad := good
		change(&bad)
		require.ErrorContains(t, bad.Validate(), want)
	}
}
