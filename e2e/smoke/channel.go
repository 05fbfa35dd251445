package main

import (
	"bytes"
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/regalia-network/regalia/bindings"
	"github.com/regalia-network/regalia/e2e/harness"
)

// callPrice is what one model call costs, 0.0001 ETH in wei.
var callPrice = gwei(100_000)

// The calls are paid on several lanes, as parallel clients would.
const calls, lanes = 1000, 20

// settle pays for a thousand calls with vouchers and settles the last of each
// lane in one transaction.
func (w *world) settle(ctx context.Context) error {
	escrow := bindings.NewCallEscrow()
	signer, err := crypto.GenerateKey()
	if err != nil {
		return err
	}
	total := new(big.Int).Mul(callPrice, big.NewInt(calls))
	deposit := new(big.Int).Mul(total, big.NewInt(2))
	terms := bindings.ChannelTerms{
		Payer: w.user.Address, Signer: crypto.PubkeyToAddress(signer.PublicKey), Gateway: w.gateway.Address,
		ModelID: w.modelID, Salt: crypto.Keccak256Hash([]byte("smoke")),
	}
	receipt, err := w.user.Send(ctx, bindings.CallEscrowAddr, deposit,
		escrow.PackOpen(terms.Pack(), deposit))
	if err != nil {
		return fmt.Errorf("open channel: %w", err)
	}
	opened, err := findEvent(receipt, bindings.CallEscrowAddr, escrow.UnpackChannelOpenedEvent)
	if err != nil {
		return err
	}
	if terms.ID() != opened.ChannelId {
		return fmt.Errorf("channel is %x, want %s", opened.ChannelId, terms.ID())
	}
	evidence("channel", fmt.Sprintf("%s, opened by %s", terms.ID(), receipt.TxHash))

	deployment, err := harness.Call(ctx, w.l2, bindings.CallEscrowAddr, escrow.PackDeploymentId(), escrow.UnpackDeploymentId)
	if err != nil {
		return err
	}
	domain := bindings.Domain{Deployment: deployment, Escrow: bindings.CallEscrowAddr}
	began := time.Now()
	var newest [lanes][]byte
	for call := range calls {
		lane := uint8(call % lanes)
		v := bindings.Voucher{ChannelID: terms.ID(), Lane: lane, Cumulative: new(big.Int).Mul(callPrice, big.NewInt(int64(call/lanes+1)))}
		sig, err := v.Sign(signer, domain)
		if err != nil {
			return err
		}
		if err := v.Verify(terms.Signer, domain, sig); err != nil {
			return fmt.Errorf("voucher %d, as the gateway checks it: %w", call, err)
		}
		if newest[lane], err = v.Pack(sig); err != nil {
			return err
		}
	}
	evidence("signed and checked off chain", fmt.Sprintf("%d vouchers in %s", calls, time.Since(began).Round(time.Millisecond)))

	if receipt, err = w.gateway.Send(ctx, bindings.CallEscrowAddr, nil, escrow.PackClaim([]bindings.ICallEscrowBatch{
		{ModelId: terms.ModelID, Asset: terms.Asset, Vouchers: bytes.Join(newest[:], nil)},
	}, true)); err != nil {
		return fmt.Errorf("claim: %w", err)
	}
	evidence("settled", fmt.Sprintf("%d calls on %d lanes by %s, %d gas", calls, lanes, receipt.TxHash, receipt.GasUsed))
	w.distributed.Add(w.distributed, total)
	w.lastBlock = receipt.BlockNumber.Uint64()

	channel, err := harness.Call(ctx, w.l2, bindings.CallEscrowAddr, escrow.PackChannel(terms.ID()), escrow.UnpackChannel)
	if err != nil {
		return err
	}
	if err := expect("left in the channel", channel.Balance, new(big.Int).Sub(deposit, total)); err != nil {
		return err
	}
	router := bindings.NewRevenueRouter()
	got, err := harness.Call(ctx, w.l2, bindings.RevenueRouterAddr, router.PackDistributed(w.modelID, common.Address{}), router.UnpackDistributed)
	if err != nil {
		return err
	}
	return expect("revenue of the model", got, w.distributed)
}
