package load

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/regalia-network/regalia/bindings"
)

// SignClaims makes n claims of the gateways in turn. Each has a voucher of so many
// payers' channels with that gateway, and each voucher pays for so many calls more
// than the gateway's last one of that payer. Setup opens no such channels: the
// claims are for what measures their bytes, not for a chain that executes them.
func (w *World) SignClaims(n, payers, calls int) ([]Tx, error) {
	signers, err := newCrowd("payer", payers)
	if err != nil {
		return nil, err
	}
	gateways := w.crowds[Settle]
	out := make([]Tx, n)
	for i := range out {
		account, nonce := gateways.take()
		claimed := int64(i/len(gateways.keys) + 1)
		var batch []byte
		for p, key := range signers.keys {
			terms := bindings.ChannelTerms{Payer: signers.addresses[p], Signer: signers.addresses[p], Gateway: gateways.addresses[account], ModelID: modelID}
			v := bindings.Voucher{ChannelID: terms.ID(), Cumulative: new(big.Int).Mul(callPrice, big.NewInt(claimed*int64(calls)))}
			sig, err := v.Sign(key, w.domain)
			if err != nil {
				return nil, err
			}
			packed, err := v.Pack(sig)
			if err != nil {
				return nil, err
			}
			batch = append(batch, packed...)
		}
		tx, err := types.SignNewTx(gateways.keys[account], w.signer, &types.DynamicFeeTx{
			ChainID: w.chainID, Nonce: nonce, GasTipCap: tip, GasFeeCap: feeCap, Gas: gasLimits[Settle] * uint64(payers), To: &bindings.CallEscrowAddr,
			Data: bindings.NewCallEscrow().PackClaim([]bindings.ICallEscrowBatch{{ModelId: modelID, Vouchers: batch}}, true),
		})
		if err != nil {
			return nil, fmt.Errorf("sign a claim: %w", err)
		}
		raw, err := tx.MarshalBinary()
		if err != nil {
			return nil, fmt.Errorf("encode a claim: %w", err)
		}
		out[i] = Tx{Kind: Settle, Hash: tx.Hash(), Raw: hexutil.Encode(raw)}
	}
	return out, nil
}
