package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/regalia-network/regalia/bindings"
	"github.com/regalia-network/regalia/e2e/harness"
)

// sovereignID is the chain id that the sovereign chain gets.
const sovereignID = 4242

// unclaimed is a voucher that was signed on the L2 and is still to be settled.
type unclaimed struct {
	terms  bindings.ChannelTerms
	claim  []byte // the gateway's call
	amount *big.Int
}

// leaveVoucher opens a channel, has its payer sign for a call, and moves the
// channels' home: from here on the L2 refuses the voucher.
func (w *world) leaveVoucher(ctx context.Context) (*unclaimed, error) {
	escrow := bindings.NewCallEscrow()
	signer, err := crypto.GenerateKey()
	if err != nil {
		return nil, err
	}
	u := &unclaimed{amount: callPrice, terms: bindings.ChannelTerms{
		Payer: w.user.Address, Signer: crypto.PubkeyToAddress(signer.PublicKey), Gateway: w.gateway.Address, ModelID: w.modelID, Salt: crypto.Keccak256Hash([]byte("left open")),
	}}
	if _, err := w.user.Send(ctx, bindings.CallEscrowAddr, callPrice, escrow.PackOpen(u.terms.Pack(), callPrice)); err != nil {
		return nil, fmt.Errorf("open channel: %w", err)
	}
	deployment, err := harness.Call(ctx, w.l2, bindings.CallEscrowAddr, escrow.PackDeploymentId(), escrow.UnpackDeploymentId)
	if err != nil {
		return nil, err
	}
	v := bindings.Voucher{ChannelID: u.terms.ID(), Cumulative: callPrice}
	signature, err := v.Sign(signer, bindings.Domain{Deployment: deployment, Escrow: bindings.CallEscrowAddr})
	if err != nil {
		return nil, err
	}
	packed, err := v.Pack(signature)
	if err != nil {
		return nil, err
	}
	u.claim = escrow.PackClaim([]bindings.ICallEscrowBatch{{ModelId: u.terms.ModelID, Asset: u.terms.Asset, Vouchers: packed}}, true)
	if err := w.rehome(ctx); err != nil {
		return nil, fmt.Errorf("move the channels' home: %w", err)
	}
	return u, w.refusedHere(ctx, u)
}

// rehome makes the sovereign chain the channels' home, as their owner.
func (w *world) rehome(ctx context.Context) error {
	key, err := crypto.ToECDSA(w.report.Roles.Deployer.PrivateKey)
	if err != nil {
		return err
	}
	owner, err := harness.NewAccount(ctx, key, w.l2)
	if err != nil {
		return err
	}
	if _, err := w.user.Send(ctx, owner.Address, gwei(10_000_000), nil); err != nil {
		return err
	}
	receipt, err := owner.Send(ctx, bindings.CallEscrowAddr, nil, bindings.NewCallEscrow().PackRehome(sovereignID))
	if err != nil {
		return err
	}
	w.lastBlock = receipt.BlockNumber.Uint64()
	evidence("channels move to chain", sovereignID)
	return nil
}

// refusedHere finds that the L2 does not pay the voucher.
func (w *world) refusedHere(ctx context.Context, u *unclaimed) error {
	_, err := w.gateway.Send(ctx, bindings.CallEscrowAddr, nil, u.claim)
	reason := bindings.CallEscrowNotAtHomeErrorID()
	if err == nil {
		return errors.New("the L2 settled a voucher after its channels moved")
	}
	if !strings.Contains(err.Error(), hexutil.Encode(reason[:4])) {
		return fmt.Errorf("the L2 should refuse the voucher with NotAtHome: %w", err)
	}
	evidence("voucher on the L2", "refused: NotAtHome")
	return nil
}

// settledThere settles the voucher on the sovereign chain, once.
func (w *world) settledThere(ctx context.Context, url string, u *unclaimed) error {
	chain, err := ethclient.DialContext(ctx, url)
	if err != nil {
		return err
	}
	defer chain.Close()
	gateway, err := harness.NewAccount(ctx, w.gateway.Key, chain)
	if err != nil {
		return err
	}
	escrow, router := bindings.NewCallEscrow(), bindings.NewRevenueRouter()
	revenue := func() (*big.Int, error) {
		return harness.Call(ctx, chain, bindings.RevenueRouterAddr, router.PackDistributed(w.modelID, common.Address{}), router.UnpackDistributed)
	}
	before, err := revenue()
	if err != nil {
		return err
	}
	receipt, err := gateway.Send(ctx, bindings.CallEscrowAddr, nil, u.claim)
	if err != nil {
		return fmt.Errorf("claim on the sovereign chain: %w", err)
	}
	evidence("voucher on the sovereign chain", fmt.Sprintf("settled by %s in block %d", receipt.TxHash, receipt.BlockNumber))
	after, err := revenue()
	if err != nil {
		return err
	}
	if err := expect("revenue that it brought there", after.Sub(after, before), u.amount); err != nil {
		return err
	}
	channel, err := harness.Call(ctx, chain, bindings.CallEscrowAddr, escrow.PackChannel(u.terms.ID()), escrow.UnpackChannel)
	if err != nil {
		return err
	}
	if err := expect("left in the channel there", channel.Balance, new(big.Int)); err != nil {
		return err
	}
	if _, err := gateway.Send(ctx, bindings.CallEscrowAddr, nil, u.claim); err == nil {
		return errors.New("the sovereign chain settled the voucher twice")
	}
	return w.refusedHere(ctx, u)
}
