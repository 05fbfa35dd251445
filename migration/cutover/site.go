package cutover

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/regalia-network/regalia/internal/l1tx"
	"github.com/regalia-network/regalia/migration/bridge"
	"github.com/regalia-network/regalia/migration/view"
)

// Slots of an ERC-1967 proxy.
var (
	codeSlot  = common.HexToHash("0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc")
	adminSlot = common.HexToHash("0xb53127684a568b3173ae13b9f8a6016e243e63b6e8ee1178d6a717850b5d6103")
)

// Config says where L1 is and who sends.
type Config struct {
	Dir string // of the migration
	RPC string
	Tx  l1tx.Config // without a key nothing is sent
}

// StateFile and CallsFile are what the stages leave in the migration's directory.
func StateFile(dir string) string { return filepath.Join(dir, "l1.json") }
func CallsFile(dir string) string { return filepath.Join(dir, "l1-calls.json") }

// Left says which calls are left to others.
type Left struct{ Calls []Call }

func (l *Left) Error() string {
	return fmt.Sprintf("%d calls are left to others, first: %s", len(l.Calls), l.Calls[0].Name)
}

// Site is L1 while a stage works on it.
type Site struct {
	*State
	dir    string
	client *rpc.Client
	l1     *view.View // the newest block
	sender *sender
	log    log.Logger
}

// Resume goes on with the cut-over that was begun in the directory.
func Resume(ctx context.Context, cfg Config, logger log.Logger) (*Site, error) {
	st, err := ReadState(StateFile(cfg.Dir))
	if err != nil {
		return nil, err
	}
	if st == nil {
		return nil, fmt.Errorf("%s is not there: run regalia migrate l1 retire first", StateFile(cfg.Dir))
	}
	s, err := dial(ctx, cfg, logger)
	if err != nil {
		return nil, err
	}
	s.State = st
	return s, s.closeUnless(s.sameL1(ctx))
}

// Begin starts a cut-over, or goes on with the one in the directory.
func Begin(ctx context.Context, cfg Config, systemConfig common.Address, logger log.Logger) (*Site, error) {
	st, err := ReadState(StateFile(cfg.Dir))
	if err != nil {
		return nil, err
	}
	if st != nil && st.SystemConfig != systemConfig {
		return nil, fmt.Errorf("%s is of SystemConfig %s, not %s: use another --dir", StateFile(cfg.Dir), st.SystemConfig, systemConfig)
	}
	if st != nil {
		return Resume(ctx, cfg, logger)
	}
	s, err := dial(ctx, cfg, logger)
	if err != nil {
		return nil, err
	}
	return s, s.closeUnless(s.plan(ctx, systemConfig))
}

func dial(ctx context.Context, cfg Config, logger log.Logger) (*Site, error) {
	client, err := rpc.DialContext(ctx, cfg.RPC)
	if err != nil {
		return nil, fmt.Errorf("dial L1 RPC: %w", err)
	}
	s := &Site{dir: cfg.Dir, client: client, l1: &view.View{Client: client, Block: "latest"}, log: logger}
	s.sender, err = newSender(cfg.RPC, client, cfg.Tx, logger)
	return s, s.closeUnless(err)
}

func (s *Site) closeUnless(err error) error {
	if err != nil {
		s.Close()
	}
	return err
}

// Close ends the connections.
func (s *Site) Close() {
	s.sender.close()
	s.client.Close()
}

func (s *Site) chainID(ctx context.Context) (uint64, error) {
	var id hexutil.Uint64
	if err := s.client.CallContext(ctx, &id, "eth_chainId"); err != nil {
		return 0, fmt.Errorf("read L1's chain id: %w", err)
	}
	return uint64(id), nil
}

func (s *Site) sameL1(ctx context.Context) error {
	id, err := s.chainID(ctx)
	if err == nil && id != s.L1ChainID {
		err = fmt.Errorf("%s is of L1 chain %d, the L1 RPC has chain %d", StateFile(s.dir), s.L1ChainID, id)
	}
	return err
}

// portalVersion is the one whose layout RetiredPortal keeps.
const portalVersion = "5.8.0"

// plan finds the chain's contracts, holds against L1 what the cut-over's
// contracts count on, and chooses where those will be.
func (s *Site) plan(ctx context.Context, systemConfig common.Address) error {
	c, err := bridge.Locate(ctx, s.l1, systemConfig)
	if err != nil {
		return err
	}
	if c.Lockbox != (common.Address{}) {
		return fmt.Errorf("the chain's ether is in ETHLockbox %s, which RetiredPortal does not empty: move it to the portal first", c.Lockbox)
	}
	if c.Vault != (common.Address{}) {
		return fmt.Errorf("portal %s is retired for vault %s already: put back the %s that it was done with", c.Portal, c.Vault, StateFile(s.dir))
	}
	st := &State{Head: stateHead, SystemConfig: systemConfig, Portal: c.Portal, Messenger: c.Messenger, Bridge: c.StandardBridge,
		GameFactory: c.GameFactory, Assets: []Asset{}, Resolvers: []Resolver{}}
	s.State = st
	if st.L1ChainID, err = s.chainID(ctx); err != nil {
		return err
	}
	l2, err := s.l1.Number(ctx, systemConfig, "l2ChainId()")
	if err != nil {
		return err
	}
	st.L2ChainID = l2.Uint64()
	head, err := view.Header(ctx, s.client, "latest")
	if err != nil {
		return err
	}
	st.Since = head.Number.Uint64()
	if err := s.readProxies(ctx); err != nil {
		return err
	}
	for i, at := range []*common.Address{&st.Vault, &st.RetiredPortal, &st.BridgeSweep} {
		*at = st.creations()[i].at
	}
	return st.write(StateFile(s.dir))
}

// readProxies looks at what will be upgraded, and by whom it can be.
func (s *Site) readProxies(ctx context.Context) error {
	admin, err := s.l1.Slot(ctx, s.Portal, adminSlot)
	if err != nil {
		return err
	}
	other, err := s.l1.Slot(ctx, s.Bridge, adminSlot)
	if err != nil {
		return err
	}
	if admin == (common.Hash{}) || admin != other {
		return fmt.Errorf("portal %s has the ProxyAdmin %s, bridge %s has %s: one that owns both is needed", s.Portal, admin, s.Bridge, other)
	}
	s.ProxyAdmin = common.BytesToAddress(admin[:])
	if s.State.Owner, err = s.l1.Address(ctx, s.ProxyAdmin, "owner()"); err != nil {
		return fmt.Errorf("read ProxyAdmin: %w", err)
	}
	code, err := s.l1.Slot(ctx, s.Bridge, codeSlot)
	if err != nil {
		return err
	}
	s.BridgeCode = common.BytesToAddress(code[:])
	version, err := s.l1.Text(ctx, s.Portal, "version()")
	if err != nil {
		return err
	}
	registry, err1 := s.l1.Address(ctx, s.Portal, "anchorStateRegistry()")
	at, err2 := s.l1.Slot(ctx, s.Portal, common.Hash{31: 62})
	if err := errors.Join(err1, err2); err != nil {
		return err
	}
	if version != portalVersion || common.BytesToAddress(at[:]) != registry {
		return fmt.Errorf("portal %s is of version %s: RetiredPortal keeps the layout of version %s and would read its storage wrongly", s.Portal, version, portalVersion)
	}
	return nil
}

// admin is who may upgrade the proxies now.
func (s *Site) admin(ctx context.Context) (*common.Address, error) {
	return s.ownerOf(ctx, s.ProxyAdmin)
}

// owner is whose calls the vault takes.
func (s *Site) owner(ctx context.Context) (*common.Address, error) {
	code, err := s.l1.Code(ctx, s.Vault)
	if err != nil || len(code) == 0 {
		return &s.State.Owner, err
	}
	return s.ownerOf(ctx, s.Vault)
}

func (s *Site) ownerOf(ctx context.Context, contract common.Address) (*common.Address, error) {
	owner, err := s.l1.Address(ctx, contract, "owner()")
	if err != nil {
		return nil, fmt.Errorf("read owner: %w", err)
	}
	return &owner, nil
}

// do sends what outstanding lists until that is nothing. What the key may not
// send, and all behind it, is written to CallsFile and returned as *Left.
func (s *Site) do(ctx context.Context, outstanding func(context.Context) ([]Call, error)) error {
	var before []Call
	for {
		calls, err := outstanding(ctx)
		if err != nil {
			return err
		}
		if len(calls) == 0 {
			// What an earlier run left to others is on L1.
			if err := os.Remove(CallsFile(s.dir)); err != nil && !errors.Is(err, os.ErrNotExist) {
				return fmt.Errorf("remove calls that are done: %w", err)
			}
			return nil
		}
		if slices.EqualFunc(calls, before, func(a, b Call) bool { return a.Name == b.Name }) {
			return fmt.Errorf("%s: still to do though its transaction was confirmed: was L1 reorganised? Run again", calls[0].Name)
		}
		before = calls
		sent := 0
		for ; sent < len(calls) && s.sender.may(&calls[sent]); sent++ {
			if _, err := s.sender.send(ctx, &calls[sent]); err != nil {
				return err
			}
		}
		if sent == 0 {
			if err := WriteCalls(CallsFile(s.dir), s.L1ChainID, calls); err != nil {
				return err
			}
			return &Left{calls}
		}
	}
}
