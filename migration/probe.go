package migration

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/regalia-network/regalia/bindings"
	"github.com/regalia-network/regalia/migration/sovereign"
)

// probe is a read-only call that must answer alike on both chains.
type probe struct {
	name string
	to   common.Address
	data []byte
}

// views are the default probes: cheap views of our predeploys.
var views = map[common.Address][]string{
	bindings.ModelRegistryAddr:          {"name()", "modelCount()"},
	bindings.LicenseRegistryAddr:        {"name()", "planCount()"},
	bindings.PermissionCertificatesAddr: {"deploymentId()", eip712Domain},
	bindings.VotesTokenAddr:             {"name()", "totalSupply()"},
	bindings.GovernorAddr:               {"votingDelay()", "votingPeriod()", "timelock()"},
	bindings.TimelockAddr:               {"getMinDelay()"},
	bindings.CallEscrowAddr:             {"withdrawDelay()", eip712Domain},
	bindings.RevenueRouterAddr:          {"owner()", "protocolShares()"},
}

// eip712Domain tells the chain id, so it answers alike only if that is kept.
const eip712Domain = "eip712Domain()"

func parseProbe(text string) (probe, error) {
	to, data, ok := strings.Cut(text, ":")
	if !ok || !common.IsHexAddress(to) {
		return probe{}, fmt.Errorf("--probe %q: want address:calldata, both in hex", text)
	}
	calldata, err := hexutil.Decode(data)
	if err != nil {
		return probe{}, fmt.Errorf("--probe %q: calldata: %w", text, err)
	}
	return probe{name: text, to: common.HexToAddress(to), data: calldata}, nil
}

// defaultProbes calls the views of those predeploys that the L2 has.
func defaultProbes(ctx context.Context, l2 *rpc.Client, block common.Hash, keepsChainID bool) ([]probe, error) {
	var probes []probe
	for _, predeploy := range bindings.Predeploys() {
		var code hexutil.Bytes
		if err := l2.CallContext(ctx, &code, "eth_getCode", predeploy.Addr, atHash(block)); err != nil {
			return nil, fmt.Errorf("read code of %s on the L2: %w", predeploy.Name, err)
		}
		if len(code) == 0 {
			continue
		}
		for _, view := range views[predeploy.Addr] {
			if view == eip712Domain && !keepsChainID {
				continue
			}
			probes = append(probes, probe{name: predeploy.Name + "." + view, to: predeploy.Addr, data: crypto.Keccak256([]byte(view))[:4]})
		}
	}
	return probes, nil
}

// ProbeResult is what a probe found. Answer is the L2's.
type ProbeResult struct {
	Name      string         `json:"name"`
	To        common.Address `json:"to"`
	Data      hexutil.Bytes  `json:"data"`
	Answer    hexutil.Bytes  `json:"answer"`
	Failed    string         `json:"failed,omitempty"` // the call fails, alike or not, on the L2
	Equal     bool           `json:"equal"`
	Different string         `json:"different,omitempty"`
}

// answer is what an eth_call gave: return data, or the node's word on why it
// failed, with the revert data if it reverted.
type answer struct {
	data   []byte
	failed string
}

func (a answer) equal(b answer) bool { return a.failed == b.failed && bytes.Equal(a.data, b.data) }

func (a answer) String() string {
	if a.failed != "" {
		return fmt.Sprintf("%q 0x%x", a.failed, a.data)
	}
	return fmt.Sprintf("0x%x", a.data)
}

// runProbe asks the L2 at the block, and the sovereign chain both at genesis
// and at its head.
func runProbe(ctx context.Context, p probe, l2, sovereign *rpc.Client, block common.Hash) (ProbeResult, error) {
	want, err := call(ctx, l2, p, atHash(block))
	if err != nil {
		return ProbeResult{}, fmt.Errorf("probe %s on the L2: %w", p.name, err)
	}
	result := ProbeResult{Name: p.name, To: p.to, Data: p.data, Answer: want.data, Failed: want.failed, Equal: true}
	for _, at := range []string{"0x0", "latest"} {
		have, err := call(ctx, sovereign, p, at)
		if err != nil {
			return ProbeResult{}, fmt.Errorf("probe %s on the sovereign chain at %s: %w", p.name, at, err)
		}
		if !have.equal(want) {
			result.Equal = false
			result.Different = fmt.Sprintf("L2 answers %s, sovereign chain at %s %s", want, at, have)
			break
		}
	}
	return result, nil
}

func call(ctx context.Context, c *rpc.Client, p probe, at any) (answer, error) {
	var out hexutil.Bytes
	err := c.CallContext(ctx, &out, "eth_call", map[string]any{"to": p.to, "data": hexutil.Bytes(p.data)}, at)
	if err == nil {
		return answer{data: out}, nil
	}
	// A call that fails in the EVM is an answer like another; one that does not
	// reach the node is not.
	var coded rpc.Error
	if !errors.As(err, &coded) {
		return answer{}, err
	}
	failed := answer{failed: err.Error()}
	var carrying rpc.DataError
	if errors.As(err, &carrying) {
		if text, ok := carrying.ErrorData().(string); ok {
			failed.data = common.FromHex(text)
		}
	}
	return failed, nil
}

// channels looks where open payment channels can be settled. A voucher names the
// deployment and no chain id, so what decides is CallEscrow's home: it must be
// the sovereign chain, and then, unless the two share one id, the L2 refuses
// everything from the exported block on.
func (d *dryRun) channels(ctx context.Context, chain *sovereign.Chain) error {
	var code hexutil.Bytes
	if err := d.src.Public().CallContext(ctx, &code, "eth_getCode", bindings.CallEscrowAddr, atHash(d.report.Block.Hash)); err != nil {
		return fmt.Errorf("read code of CallEscrow on the L2: %w", err)
	}
	if len(code) == 0 {
		return nil
	}
	escrow := bindings.NewCallEscrow()
	out, err := call(ctx, chain.Client(), probe{to: bindings.CallEscrowAddr, data: escrow.PackHomeChainId()}, "0x0")
	if err != nil {
		return fmt.Errorf("read the home of channels: %w", err)
	}
	home, err := escrow.UnpackHomeChainId(out.data)
	if err != nil {
		return fmt.Errorf("read the home of channels: CallEscrow answers %s", out)
	}
	l2, here := d.report.L2ChainID, d.report.SovereignChainID
	switch {
	case home != here:
		d.report.check("payment channels", false, "CallEscrow is at home on chain %d, the sovereign chain is %d and would refuse every voucher: let its owner call rehome(%d) on the L2 before the last block, or set its home by a rule",
			home, here, here)
	case here == l2:
		d.report.check("payment channels", true, "at home on chain %d, as on the L2: vouchers are good on both for as long as both run", home)
	default:
		d.report.check("payment channels", true, "at home on chain %d: vouchers signed before settle here, and with this state nowhere else", home)
	}
	return nil
}

// AccountResult shows one account on both chains.
type AccountResult struct {
	Address          common.Address `json:"address"`
	Balance          *hexutil.Big   `json:"balance"`
	Nonce            hexutil.Uint64 `json:"nonce"`
	SovereignBalance *hexutil.Big   `json:"sovereignBalance"`
	SovereignNonce   hexutil.Uint64 `json:"sovereignNonce"`
	Equal            bool           `json:"equal"`
}

// compareAccount reads balance and nonce at the block and at sovereign genesis.
func compareAccount(ctx context.Context, address common.Address, l2, sovereign *rpc.Client, block common.Hash) (AccountResult, error) {
	r := AccountResult{Address: address, Balance: new(hexutil.Big), SovereignBalance: new(hexutil.Big)}
	err := errors.Join(
		l2.CallContext(ctx, r.Balance, "eth_getBalance", address, atHash(block)),
		l2.CallContext(ctx, &r.Nonce, "eth_getTransactionCount", address, atHash(block)),
		sovereign.CallContext(ctx, r.SovereignBalance, "eth_getBalance", address, "0x0"),
		sovereign.CallContext(ctx, &r.SovereignNonce, "eth_getTransactionCount", address, "0x0"),
	)
	if err != nil {
		return r, fmt.Errorf("read account %s: %w", address, err)
	}
	r.Equal = r.Balance.ToInt().Cmp(r.SovereignBalance.ToInt()) == 0 && r.Nonce == r.SovereignNonce
	return r, nil
}

// atHash is a block given by hash as EIP-1898 writes it.
func atHash(block common.Hash) any { return map[string]any{"blockHash": block} }
