package migration

import (
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/regalia-network/regalia/migration/atomicfile"
	"github.com/regalia-network/regalia/migration/chunk"
	"github.com/regalia-network/regalia/migration/export"
	"github.com/regalia-network/regalia/migration/format"
	"github.com/regalia-network/regalia/migration/sovereign"
	"github.com/regalia-network/regalia/migration/transform"
	"github.com/regalia-network/regalia/migration/verify"
)

var reportHead = format.Head{Format: "regalia-dry-run", Version: 1}

// Report is what a dry-run found, as it stands in report.json.
type Report struct {
	format.Head
	OK      bool   `json:"ok"`
	Failure string `json:"failure,omitempty"` // why the dry-run stopped before its end

	L2ChainID        uint64         `json:"l2ChainId"`
	SovereignChainID uint64         `json:"sovereignChainId"`
	Block            export.Block   `json:"block"`
	Finalized        bool           `json:"finalized"`
	Counts           export.Counts  `json:"counts"`
	Missing          verify.Missing `json:"missing"`
	Changes          []Change       `json:"changes"`

	Steps  []transform.Step `json:"steps"` // what each rule did
	Supply *Supply          `json:"supply,omitempty"`

	GenesisHash common.Hash           `json:"genesisHash"`
	GenesisRoot common.Hash           `json:"genesisRoot"`
	Blocks      uint64                `json:"blocks"` // head of the sovereign chain after the checks
	Comparison  *sovereign.Comparison `json:"comparison,omitempty"`
	Probes      []ProbeResult         `json:"probes"`
	Accounts    []AccountResult       `json:"accounts"`

	Plan *Plan `json:"plan,omitempty"` // null: L1 was not asked

	Checks []Check `json:"checks"`

	ExportDir    string `json:"exportDir"`
	GenesisFile  string `json:"genesisFile"`
	SovereignRPC string `json:"sovereignRpc,omitempty"` // while served
}

// Check is one thing that was checked.
type Check struct {
	Name   string `json:"name"`
	OK     bool   `json:"ok"`
	Detail string `json:"detail"`
}

// Change is one account that differs between L2 and sovereign genesis.
type Change struct {
	Address common.Address `json:"address"`
	Reason  string         `json:"reason"`
	Old     *AccountState  `json:"old"` // null: the L2 has no such account
	New     *AccountState  `json:"new"`
}

// AccountState is an account in a report.
type AccountState struct {
	Nonce    hexutil.Uint64 `json:"nonce"`
	Balance  *hexutil.Big   `json:"balance"`
	CodeHash common.Hash    `json:"codeHash"`
}

func newChange(c transform.Change) Change {
	return Change{Address: c.Address, Reason: c.Reason, Old: accountState(c.Old), New: accountState(&c.New)}
}

func accountState(a *chunk.Account) *AccountState {
	if a == nil {
		return nil
	}
	return &AccountState{Nonce: hexutil.Uint64(a.Nonce), Balance: (*hexutil.Big)(a.Balance.ToBig()), CodeHash: a.CodeHash}
}

// check notes a check's outcome.
func (r *Report) check(name string, ok bool, format string, args ...any) {
	r.Checks = append(r.Checks, Check{Name: name, OK: ok, Detail: fmt.Sprintf(format, args...)})
}

// err is nil if every check held.
func (r *Report) err() error {
	for _, c := range r.Checks {
		if !c.OK {
			return fmt.Errorf("check %q failed: %s", c.Name, c.Detail)
		}
	}
	return nil
}

func (r *Report) write(path string) error { return atomicfile.WriteJSON(path, r) }

// WriteText writes one line per check, and a last line that says what held.
func (r *Report) WriteText(w io.Writer) error {
	if r.Plan != nil {
		if err := r.Plan.WriteText(w); err != nil {
			return err
		}
	}
	for _, c := range r.Checks {
		if err := line(w, c.OK, c.Name, c.Detail); err != nil {
			return err
		}
	}
	for _, c := range r.Changes {
		old := "none"
		if c.Old != nil {
			old = fmt.Sprintf("nonce %d, %s wei, code %s", c.Old.Nonce, c.Old.Balance.ToInt(), c.Old.CodeHash)
		}
		if _, err := fmt.Fprintf(w, "  changed  %s: %s -> nonce %d, %s wei, code %s (%s)\n",
			c.Address, old, c.New.Nonce, c.New.Balance.ToInt(), c.New.CodeHash, c.Reason); err != nil {
			return err
		}
	}
	for _, p := range r.Probes {
		detail := p.Answer.String()
		if p.Failed != "" {
			detail = fmt.Sprintf("%q %s", p.Failed, detail)
		}
		if !p.Equal {
			detail = p.Different
		}
		if err := line(w, p.Equal, "probe "+p.Name, detail); err != nil {
			return err
		}
	}
	for _, a := range r.Accounts {
		if err := line(w, a.Equal, "account "+a.Address.Hex(), fmt.Sprintf("L2 %s wei, nonce %d; sovereign %s wei, nonce %d",
			a.Balance.ToInt(), a.Nonce, a.SovereignBalance.ToInt(), a.SovereignNonce)); err != nil {
			return err
		}
	}
	if r.Comparison != nil {
		for _, difference := range r.Comparison.First {
			if _, err := fmt.Fprintf(w, "  differs  %s\n", difference); err != nil {
				return err
			}
		}
	}
	return r.writeLast(w)
}

func (r *Report) writeLast(w io.Writer) error {
	var err error
	switch {
	case r.OK:
		_, err = fmt.Fprintf(w, "dry-run: %d accounts, %d slots, %d codes equal; root %s\n",
			r.Comparison.Accounts, r.Comparison.Slots, r.Comparison.Codes, r.Block.StateRoot)
	case r.Comparison != nil && r.Comparison.Differences > 0:
		_, err = fmt.Fprintf(w, "dry-run: failed: %d differences\n", r.Comparison.Differences)
	default:
		_, err = fmt.Fprintf(w, "dry-run: failed: %s\n", r.Failure)
	}
	return err
}

func line(w io.Writer, ok bool, name, detail string) error {
	mark := "ok"
	if !ok {
		mark = "FAILED"
	}
	_, err := fmt.Fprintf(w, "  %-7s  %s: %s\n", mark, name, detail)
	return err
}
