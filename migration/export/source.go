package export

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"
	"sync/atomic"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/rpc"
)

// ErrNotFinalized is returned by SelectBlock when there is no finalized block
// behind genesis yet.
var ErrNotFinalized = errors.New("no finalized L2 block yet")

// SourceConfig says where the L2 node is.
type SourceConfig struct {
	RPC       string // the public RPC
	AuthRPC   string // the RPC that wants a JWT and serves the debug namespace
	JWTSecret string // file with the 32-byte secret in hex
}

// Source is a running L2 node that is read, never written.
type Source struct {
	public *rpc.Client
	auth   *rpc.Client
	logger log.Logger
	limit  atomic.Int64 // accounts per page; falls if the node cannot serve that many
}

// Dial connects to both RPCs and checks that they serve the same chain.
func Dial(ctx context.Context, cfg SourceConfig, logger log.Logger) (*Source, error) {
	secret, err := readSecret(cfg.JWTSecret)
	if err != nil {
		return nil, err
	}
	public, err := rpc.DialContext(ctx, cfg.RPC)
	if err != nil {
		return nil, fmt.Errorf("dial L2 RPC %s: %w", cfg.RPC, err)
	}
	auth, err := rpc.DialOptions(ctx, cfg.AuthRPC, rpc.WithHTTPAuth(node.NewJWTAuth(secret)))
	if err != nil {
		public.Close()
		return nil, fmt.Errorf("dial authenticated L2 RPC %s: %w", cfg.AuthRPC, err)
	}
	s := &Source{public: public, auth: auth, logger: logger}
	s.limit.Store(maxPage)
	if err := s.checkSameChain(ctx, cfg); err != nil {
		s.Close()
		return nil, err
	}
	return s, nil
}

// Close closes both connections.
func (s *Source) Close() {
	s.public.Close()
	s.auth.Close()
}

// Public is the client of the node's public RPC.
func (s *Source) Public() *rpc.Client { return s.public }

// ChainID is the chain id by the public RPC.
func (s *Source) ChainID(ctx context.Context) (uint64, error) {
	return chainID(ctx, s.public)
}

func (s *Source) checkSameChain(ctx context.Context, cfg SourceConfig) error {
	public, err := chainID(ctx, s.public)
	if err != nil {
		return fmt.Errorf("L2 RPC %s: %w", cfg.RPC, err)
	}
	auth, err := chainID(ctx, s.auth)
	var status rpc.HTTPError
	if errors.As(err, &status) && status.StatusCode == 401 {
		return fmt.Errorf("authenticated L2 RPC %s refuses the secret of %s (%s): give the node's own --jwt-secret file and check that the clocks agree",
			cfg.AuthRPC, cfg.JWTSecret, strings.TrimSpace(string(status.Body)))
	} else if err != nil {
		return fmt.Errorf("authenticated L2 RPC %s: %w", cfg.AuthRPC, err)
	}
	if public != auth {
		return fmt.Errorf("L2 RPC %s serves chain %d, authenticated RPC %s chain %d: give two endpoints of one node",
			cfg.RPC, public, cfg.AuthRPC, auth)
	}
	return nil
}

func chainID(ctx context.Context, c *rpc.Client) (uint64, error) {
	var id hexutil.Uint64
	if err := c.CallContext(ctx, &id, "eth_chainId"); err != nil {
		return 0, fmt.Errorf("read chain id: %w", err)
	}
	return uint64(id), nil
}

// SelectBlock finds the block to export: "finalized", a number or a hash. The
// second result is whether the node calls that block finalized. Genesis is
// taken only if asked for by number or hash.
func (s *Source) SelectBlock(ctx context.Context, which string) (*types.Header, bool, error) {
	finalized, err := s.header(ctx, "eth_getBlockByNumber", "finalized")
	if err != nil && !isNotFound(err) {
		return nil, false, fmt.Errorf("read finalized block: %w", err)
	}
	if which == "" || which == "finalized" {
		if finalized == nil || finalized.Number.Sign() == 0 {
			return nil, false, fmt.Errorf("%w%s: wait until the batcher has posted a batch and its L1 block is finalized, or name a block with --block",
				ErrNotFinalized, s.syncStatus(ctx))
		}
		return finalized, true, nil
	}
	header, err := s.namedBlock(ctx, which)
	if err != nil {
		return nil, false, err
	}
	isFinal := header.Number.Sign() == 0 || finalized != nil && header.Number.Cmp(finalized.Number) <= 0
	return header, isFinal, nil
}

// namedBlock reads a block by number or hash; by hash, it must be canonical.
func (s *Source) namedBlock(ctx context.Context, which string) (*types.Header, error) {
	if len(which) == 2+2*common.HashLength {
		var hash common.Hash
		if err := hash.UnmarshalText([]byte(which)); err != nil {
			return nil, fmt.Errorf("block %q: %w", which, err)
		}
		header, err := s.header(ctx, "eth_getBlockByHash", hash)
		if err != nil {
			return nil, fmt.Errorf("read block %s: %w", which, err)
		}
		if header == nil {
			return nil, fmt.Errorf("block %s: the L2 node does not know it", which)
		}
		return header, s.checkCanonical(ctx, header)
	}
	number, err := strconv.ParseUint(which, 0, 63)
	if err != nil {
		return nil, fmt.Errorf("block %q: want \"finalized\", a number or a 32-byte hash", which)
	}
	header, err := s.header(ctx, "eth_getBlockByNumber", hexutil.Uint64(number))
	if err != nil {
		return nil, fmt.Errorf("read block %s: %w", which, err)
	}
	if header == nil {
		return nil, fmt.Errorf("block %s: the L2 node does not have it yet", which)
	}
	return header, nil
}

func (s *Source) checkCanonical(ctx context.Context, header *types.Header) error {
	canonical, err := s.header(ctx, "eth_getBlockByNumber", (*hexutil.Big)(header.Number))
	if err != nil {
		return fmt.Errorf("read block %s: %w", header.Number, err)
	}
	if canonical == nil || canonical.Hash() != header.Hash() {
		return fmt.Errorf("block %s is not canonical: the L2's block %s is another one", header.Hash(), header.Number)
	}
	return nil
}

// GenesisHash is the hash of the L2's block 0, which tells chains of the same
// id apart.
func (s *Source) GenesisHash(ctx context.Context) (common.Hash, error) {
	header, err := s.header(ctx, "eth_getBlockByNumber", hexutil.Uint64(0))
	if err != nil {
		return common.Hash{}, fmt.Errorf("read L2 genesis: %w", err)
	}
	if header == nil {
		return common.Hash{}, errors.New("the L2 node has no genesis block")
	}
	return header.Hash(), nil
}

// header reads a block's header and checks that it hashes to the hash the node
// gives for it, so that the state root is really that block's. It is nil for
// an unknown block.
func (s *Source) header(ctx context.Context, method string, block any) (*types.Header, error) {
	var raw json.RawMessage
	if err := s.public.CallContext(ctx, &raw, method, block, false); err != nil {
		return nil, err
	}
	if len(raw) == 0 || string(raw) == "null" {
		return nil, nil
	}
	var named struct {
		Hash common.Hash `json:"hash"`
	}
	header := new(types.Header)
	if err := errors.Join(json.Unmarshal(raw, header), json.Unmarshal(raw, &named)); err != nil {
		return nil, fmt.Errorf("decode block: %w", err)
	}
	if header.Hash() != named.Hash {
		return nil, fmt.Errorf("block %s: header hashes to %s, the node says %s", header.Number, header.Hash(), named.Hash)
	}
	return header, nil
}

// isNotFound tells op-geth's "finalized block not found" from other errors.
func isNotFound(err error) bool {
	var coded rpc.Error
	return errors.As(err, &coded) && strings.Contains(err.Error(), "not found")
}

// syncStatus says how far the rollup node is, for an error message; it is
// empty if the node does not tell.
func (s *Source) syncStatus(ctx context.Context) string {
	type ref struct {
		Number uint64 `json:"number"`
	}
	var status struct {
		Unsafe    ref `json:"unsafe_l2"`
		Safe      ref `json:"safe_l2"`
		Finalized ref `json:"finalized_l2"`
	}
	if err := s.public.CallContext(ctx, &status, "optimism_syncStatus"); err != nil {
		return ""
	}
	return fmt.Sprintf(" (unsafe head %d, safe %d, finalized %d)", status.Unsafe.Number, status.Safe.Number, status.Finalized.Number)
}

// readSecret reads a JWT secret file. Unlike a node it never makes one: a new
// secret could not be the node's.
func readSecret(path string) (secret [32]byte, err error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return secret, fmt.Errorf("read JWT secret: %w", err)
	}
	text := strings.TrimPrefix(strings.TrimSpace(string(data)), "0x")
	raw, err := hex.DecodeString(text)
	if err != nil || len(raw) != len(secret) {
		return secret, fmt.Errorf("JWT secret %s: want 32 bytes as 64 hex digits, have %d characters", path, len(text))
	}
	return [32]byte(raw), nil
}
