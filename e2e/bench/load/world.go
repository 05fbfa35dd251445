package load

import (
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"runtime"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
	"github.com/regalia-network/regalia/bindings"
	"golang.org/x/sync/errgroup"
)

// Fees of every transaction, in wei per gas. Spam pays the double tip, so that
// an order by tip alone puts it first.
var (
	tip     = big.NewInt(params.GWei)
	spamTip = big.NewInt(2 * params.GWei)
	feeCap  = big.NewInt(100 * params.GWei)
)

var (
	planPrice = big.NewInt(params.Ether / 1000)    // wei
	callPrice = big.NewInt(params.Ether / 100_000) // wei per voucher
)

// The first model and plan of a fresh chain.
var modelID, planID = big.NewInt(1), big.NewInt(1)

// Tx is a signed transaction.
type Tx struct {
	Kind Kind
	Hash common.Hash
	Raw  string // 0x-hex of its bytes, as eth_sendRawTransaction takes it
}

// World is everybody who sends. A transaction that it has signed is good on
// every fresh chain with its ids, once Setup's are in.
type World struct {
	chainID  *big.Int
	domain   bindings.Domain
	signer   types.Signer
	operator *crowd // of one: owns the model, pays for the channels
	crowds   [kinds]*crowd
	claims   []int // settled so far, by gateway
}

// NewWorld derives the accounts of everybody. Vouchers are signed for that deployment.
func NewWorld(chainID uint64, deployment common.Hash) (*World, error) {
	domain := bindings.Domain{Deployment: deployment, Escrow: bindings.CallEscrowAddr}
	w := &World{chainID: new(big.Int).SetUint64(chainID), domain: domain, claims: make([]int, crowdSizes[Settle])}
	w.signer = types.LatestSignerForChainID(w.chainID)
	var err error
	if w.operator, err = newCrowd("operator", 1); err != nil {
		return nil, err
	}
	for k := range w.crowds {
		if w.crowds[k], err = newCrowd(Kind(k).String(), crowdSizes[k]); err != nil {
			return nil, err
		}
	}
	return w, nil
}

// Alloc is what a genesis needs for the world: money, and the contract that
// transactions contend for.
func (w *World) Alloc() types.GenesisAlloc {
	alloc := types.GenesisAlloc{counterAddr: {Code: counterCode, Nonce: 1, Balance: new(big.Int)}}
	w.operator.fund(alloc)
	for _, c := range w.crowds {
		c.fund(alloc)
	}
	return alloc
}

// draft is a transaction to be signed.
type draft struct {
	kind   Kind
	key    *ecdsa.PrivateKey
	tx     types.DynamicFeeTx
	settle *bindings.Voucher // to be signed and claimed, if set
}

// setupSteps is how many transactions of Setup come before the channels.
const setupSteps = 3

// Setup is what a fresh chain needs before the load: a model, its revenue's
// split, a plan, and a payment channel for each gateway. All of it is the
// operator's, in the order of its nonces.
func (w *World) Setup() ([]Tx, error) {
	models, licenses, router, escrow := bindings.NewModelRegistry(), bindings.NewLicenseRegistry(), bindings.NewRevenueRouter(), bindings.NewCallEscrow()
	owner := w.operator.addresses[0]
	drafts := []draft{
		w.operate(bindings.ModelRegistryAddr, nil, models.PackRegister(owner, bindings.IModelRegistryRelease{
			WeightsHash: [32]byte{1}, MetadataHash: [32]byte{2}, Uri: "ipfs://bench",
			Fingerprints: bindings.IModelRegistryFingerprints{Root: [32]byte{3}, Leaves: 128, Probes: 8, MinMatches: 6},
		}, nil)),
		w.operate(bindings.RevenueRouterAddr, nil, router.PackSetSplit(modelID, []bindings.IRevenueRouterShare{
			{Recipient: common.Address{19: 1}, Role: 0, Ppm: 700_000}, {Recipient: common.Address{19: 2}, Role: 1, Ppm: 300_000},
		})),
		w.operate(bindings.LicenseRegistryAddr, nil, licenses.PackPublishPlan(modelID, bindings.ILicenseRegistryPlanTerms{
			Price: planPrice, PricePerCall: callPrice, Period: 30 * 24 * 3600,
		})),
	}
	deposit := new(big.Int).Mul(callPrice, big.NewInt(10_000))
	for _, gateway := range w.crowds[Settle].addresses {
		terms := bindings.ChannelTerms{Payer: owner, Signer: owner, Gateway: gateway, ModelID: modelID}
		drafts = append(drafts, w.operate(bindings.CallEscrowAddr, deposit, escrow.PackOpen(terms.Pack(), deposit)))
	}
	return w.sign(drafts)
}

func (w *World) operate(to common.Address, wei *big.Int, data []byte) draft {
	_, nonce := w.operator.take()
	return draft{kind: SetUp, key: w.operator.keys[0], tx: types.DynamicFeeTx{
		ChainID: w.chainID, Nonce: nonce, GasTipCap: tip, GasFeeCap: feeCap, Gas: 600_000, To: &to, Value: wei, Data: data,
	}}
}

// Sign makes one transaction of each kind listed. The senders of a kind take
// turns, and every transaction goes on where the one before it, of any call to
// Sign, has left its sender.
func (w *World) Sign(list []Kind) ([]Tx, error) {
	drafts := make([]draft, len(list))
	for i, k := range list {
		drafts[i] = w.draft(k)
	}
	return w.sign(drafts)
}

func (w *World) draft(k Kind) draft {
	c := w.crowds[k]
	account, nonce := c.take()
	d := draft{kind: k, key: c.keys[account], tx: types.DynamicFeeTx{
		ChainID: w.chainID, Nonce: nonce, GasTipCap: tip, GasFeeCap: feeCap, Gas: gasLimits[k],
	}}
	to := &d.tx.To
	switch k {
	case Buy:
		*to, d.tx.Value = &bindings.LicenseRegistryAddr, planPrice
		d.tx.Data = bindings.NewLicenseRegistry().PackBuy(planID, 1, c.addresses[account])
	case Settle:
		*to = &bindings.CallEscrowAddr
		d.settle = w.voucher(account)
	case Transfer:
		*to, d.tx.Value = &c.addresses[(account+1)%len(c.addresses)], big.NewInt(1)
	case Contend:
		*to = &counterAddr
	case Spam:
		*to, d.tx.GasTipCap = &counterAddr, spamTip
		d.tx.Data = common.LeftPadBytes(big.NewInt(spamRounds).Bytes(), 32)
	}
	return d
}

// voucher is the gateway's next one: the lanes of its channel in turn, each
// time with one call more.
func (w *World) voucher(gateway int) *bindings.Voucher {
	n := w.claims[gateway]
	w.claims[gateway]++
	owner := w.operator.addresses[0]
	terms := bindings.ChannelTerms{Payer: owner, Signer: owner, Gateway: w.crowds[Settle].addresses[gateway], ModelID: modelID}
	calls := int64(n/bindings.VoucherLanes + 1)
	return &bindings.Voucher{ChannelID: terms.ID(), Lane: uint8(n % bindings.VoucherLanes), Cumulative: new(big.Int).Mul(callPrice, big.NewInt(calls))}
}

// sign signs on all cores.
func (w *World) sign(drafts []draft) ([]Tx, error) {
	out := make([]Tx, len(drafts))
	var g errgroup.Group
	workers := runtime.NumCPU()
	for worker := range workers {
		g.Go(func() error {
			for i := worker; i < len(drafts); i += workers {
				var err error
				if out[i], err = w.signOne(&drafts[i]); err != nil {
					return err
				}
			}
			return nil
		})
	}
	return out, g.Wait()
}

func (w *World) signOne(d *draft) (Tx, error) {
	if v := d.settle; v != nil {
		sig, err := v.Sign(w.operator.keys[0], w.domain)
		if err != nil {
			return Tx{}, err
		}
		packed, err := v.Pack(sig)
		if err != nil {
			return Tx{}, err
		}
		d.tx.Data = bindings.NewCallEscrow().PackClaim([]bindings.ICallEscrowBatch{{ModelId: modelID, Vouchers: packed}}, true)
	}
	tx, err := types.SignNewTx(d.key, w.signer, &d.tx)
	if err != nil {
		return Tx{}, fmt.Errorf("sign %s: %w", d.kind, err)
	}
	raw, err := tx.MarshalBinary()
	if err != nil {
		return Tx{}, fmt.Errorf("encode %s: %w", d.kind, err)
	}
	return Tx{Kind: d.kind, Hash: tx.Hash(), Raw: hexutil.Encode(raw)}, nil
}
