package migration

import (
	"bytes"
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/regalia-network/regalia/migration/scan"
	"github.com/regalia-network/regalia/migration/transform"
)

// Scanned is a code that ties its accounts to the L2, with what was found in it
// and in their storage.
type Scanned struct {
	Code     common.Hash    `json:"code"`
	First    string         `json:"firstAccount"`
	Accounts uint64         `json:"accounts"` // with this code and these findings
	Findings []scan.Finding `json:"findings"`
}

// opNamespace reports whether an account is one of the OP Stack's own: what it
// says of predeploys goes without saying.
func opNamespace(address common.Address) bool {
	return bytes.HasPrefix(address[:], common.FromHex("420000000000000000000000000000000000")) ||
		bytes.HasPrefix(address[:], common.FromHex("c0d3c0d3c0d3c0d3c0d3c0d3c0d3c0d3c0d3"))
}

// scan looks into every contract of the export. What it finds is told, not
// refused: whether it matters depends on what the rules do with id and
// predeploys.
func (p *planner) scan(ctx context.Context) error {
	config := &scan.Config{ChainID: p.plan.ChainID, Predeploys: make(map[common.Address]bool)}
	for _, group := range []string{"op-predeploys", "fee-vaults"} {
		for _, address := range transform.Members(group) {
			config.Predeploys[address] = true
		}
	}
	codes := make(map[common.Hash]*scan.Code)
	for code, err := range p.archive.Codes() {
		if err != nil {
			return err
		}
		codes[crypto.Keccak256Hash(code)] = config.Look(bytes.Clone(code))
	}
	found := make(map[string]*Scanned)
	var open *scan.Account
	var name string
	var hash common.Hash
	finish := func() {
		if open == nil {
			return
		}
		if findings := open.Findings(); len(findings) > 0 {
			key := fmt.Sprint(hash, findings)
			if found[key] == nil {
				found[key] = &Scanned{Code: hash, First: name, Findings: findings}
			}
			found[key].Accounts++
		}
		open = nil
	}
	for record, err := range p.archive.Records() {
		if err == nil {
			err = ctx.Err()
		}
		if err != nil {
			return err
		}
		if a := record.Account; a != nil {
			finish()
			if a.HasCode() && !opNamespace(a.Address) {
				open, name, hash = codes[a.CodeHash].Account(a.Address), a.Name(), a.CodeHash
			}
		} else if open != nil {
			open.Slot(record.Slot.Value)
		}
	}
	finish()
	for _, s := range found {
		p.plan.Scan = append(p.plan.Scan, *s)
	}
	slices.SortFunc(p.plan.Scan, func(a, b Scanned) int {
		if c := a.Code.Cmp(b.Code); c != 0 {
			return c
		}
		return bytes.Compare([]byte(a.First), []byte(b.First))
	})
	return nil
}
