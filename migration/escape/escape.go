// Package escape makes the calls of EscapeVault on L1 from an export's files:
// what a holder, or anyone for a withdrawal, sends there to be paid. It signs
// and sends nothing, and asks no node.
package escape

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/regalia-network/regalia/bindings"
	"github.com/regalia-network/regalia/migration/anchor"
	"github.com/regalia-network/regalia/migration/bridge"
	"github.com/regalia-network/regalia/migration/chunk"
	"github.com/regalia-network/regalia/migration/export"
	"github.com/regalia-network/regalia/migration/inflight"
	"github.com/regalia-network/regalia/migration/proof"
)

// Call is a call of EscapeVault.
type Call struct {
	Vault    common.Address `json:"vault"`
	Function string         `json:"function"`
	Data     hexutil.Bytes  `json:"data"`
	Amount   *hexutil.Big   `json:"amount,omitempty"` // what it pays, if nothing was paid before
	Digest   *common.Hash   `json:"digest,omitempty"` // what the account's key signs
	Output   common.Hash    `json:"outputRoot"`
}

// State is one that balances are proven in. Records hash to Root.
type State struct {
	Records iter.Seq2[chunk.Record, error]
	Root    common.Hash
}

// Claim is what is claimed, by whom.
type Claim struct {
	Vault     common.Address
	L1ChainID uint64
	Account   common.Address
	Asset     common.Address // the L2's token; zero for ETH
	Slot      common.Hash    // of the token's mapping of balances
	To        common.Address
	By        Authority
	Sealed    *State // the sovereign genesis, once it is sealed
}

// Authority is why the caller may say where the money goes. The zero value is for
// an L1 contract that is the holder by its alias, and sends the call itself.
type Authority struct {
	Signature []byte // the account's own key's
	Resolver  bool   // it is sent by who was named for the contract that holds it
}

// Digest is what the account's key signs, EIP-712.
func (c *Claim) Digest() common.Hash {
	return digest(c.Vault, c.L1ChainID, "Claim(address account,address asset,address to)", word(c.Account), word(c.Asset), word(c.To))
}

func digest(vault common.Address, l1ChainID uint64, kind string, fields ...[]byte) common.Hash {
	domain := crypto.Keccak256(
		crypto.Keccak256([]byte("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)")),
		crypto.Keccak256([]byte("Regalia EscapeVault")), crypto.Keccak256([]byte("1")), number(l1ChainID), word(vault))
	content := crypto.Keccak256(append([][]byte{crypto.Keccak256([]byte(kind))}, fields...)...)
	return crypto.Keccak256Hash([]byte("\x19\x01"), domain, content)
}

// Balance makes the call that pays an account's balance.
func Balance(ctx context.Context, archive *export.Archive, c *Claim) (*Call, error) {
	last, amount, err := prove(ctx, State{archive.Records(), archive.Manifest.Block.StateRoot}, c)
	if err != nil {
		return nil, err
	}
	carried := new(big.Int)
	var genesis bindings.IEscapeVaultProof
	if c.Sealed != nil {
		if genesis, carried, err = prove(ctx, *c.Sealed, c); err != nil {
			return nil, fmt.Errorf("sovereign genesis: %w", err)
		}
	}
	if amount = new(big.Int).Sub(amount, carried); amount.Sign() <= 0 {
		return nil, fmt.Errorf("account %s has nothing of asset %s to claim: the last state has %s, of which the sovereign genesis carries %s",
			c.Account, c.Asset, new(big.Int).Add(amount, carried), carried)
	}
	authority, err := c.By.prove(ctx, archive, c.Account)
	if err != nil {
		return nil, err
	}
	data, digest := bindings.NewEscapeVault().PackClaim(c.Account, c.Asset, c.To, last, genesis, authority), c.Digest()
	call := &Call{Vault: c.Vault, Function: "claim", Data: data, Amount: (*hexutil.Big)(amount), Digest: &digest}
	return call, call.name(archive)
}

// prove makes what shows the vault that the caller may say where the account's
// money goes: for a resolver, that the account is a contract.
func (a Authority) prove(ctx context.Context, archive *export.Archive, account common.Address) (bindings.IEscapeVaultAuthority, error) {
	out := bindings.IEscapeVaultAuthority{Signature: a.Signature}
	if !a.Resolver {
		return out, nil
	}
	p, err := proof.Of(ctx, archive.Records(), archive.Manifest.Block.StateRoot, account, nil)
	if err != nil {
		return out, err
	}
	for code, err := range archive.Codes() {
		if err != nil {
			return out, err
		}
		if crypto.Keccak256Hash(code) == p.CodeHash {
			out.Code, out.Account = code, nodes(p.AccountProof)
		}
	}
	if _, delegated := types.ParseDelegation(out.Code); delegated || len(out.Code) == 0 {
		return out, fmt.Errorf("account %s is a key's, not a contract: only its key can claim, with a signature", account)
	}
	return out, nil
}

// prove shows an account's balance in a state.
func prove(ctx context.Context, s State, c *Claim) (bindings.IEscapeVaultProof, *big.Int, error) {
	if c.Asset == (common.Address{}) {
		p, err := proof.Of(ctx, s.Records, s.Root, c.Account, nil)
		if err != nil {
			return bindings.IEscapeVaultProof{}, nil, err
		}
		return bindings.IEscapeVaultProof{Account: nodes(p.AccountProof)}, p.Balance.ToInt(), nil
	}
	slot := crypto.Keccak256Hash(word(c.Account), c.Slot[:])
	p, err := proof.Of(ctx, s.Records, s.Root, c.Asset, []common.Hash{slot})
	if err != nil {
		return bindings.IEscapeVaultProof{}, nil, err
	}
	return pair(p), p.Slots[0].Value.Big(), nil
}

// Withdrawal is one as the L2's message passer has it, in the words of viem and
// of the event that announced it.
type Withdrawal struct {
	Nonce    *hexutil.Big   `json:"nonce"`
	Sender   common.Address `json:"sender"`
	Target   common.Address `json:"target"`
	Value    *hexutil.Big   `json:"value"`
	GasLimit *hexutil.Big   `json:"gasLimit"`
	Data     hexutil.Bytes  `json:"data"`
}

// DecodeWithdrawal reads one from JSON.
func DecodeWithdrawal(text []byte) (*Withdrawal, error) {
	w := new(Withdrawal)
	if err := json.Unmarshal(text, w); err != nil {
		return nil, fmt.Errorf("withdrawal: %w", err)
	}
	if w.Nonce == nil || w.Value == nil || w.GasLimit == nil {
		return nil, errors.New("withdrawal: nonce, value or gasLimit is missing")
	}
	return w, nil
}

// Hash is the withdrawal's name on both chains.
func (w *Withdrawal) Hash() common.Hash {
	data := append([]byte{}, w.Data...)
	for len(data)%32 != 0 {
		data = append(data, 0)
	}
	return crypto.Keccak256Hash(big32(w.Nonce), word(w.Sender), word(w.Target), big32(w.Value), big32(w.GasLimit),
		number(192), number(uint64(len(w.Data))), data)
}

// sentBy reads a withdrawal as the vault does: who sent it, and whether it makes a
// call, so that only the sender can say where its ETH goes. The L2's messenger
// and bridge send to none but L1's.
func (w *Withdrawal) sentBy() (sender common.Address, hasCall bool) {
	if w.Sender != bridge.L2Messenger {
		return w.Sender, len(w.Data) > 0
	}
	relayed := inflight.Relayed(w.Data)
	if relayed == nil {
		return w.Sender, len(w.Data) > 0
	}
	return relayed.Sender, len(relayed.Call) > 0 && !(relayed.Sender == bridge.L2Bridge && relayed.Bridges())
}

// Payee says where the ETH of a withdrawal that makes a call goes.
type Payee struct {
	To        common.Address
	L1ChainID uint64
	By        Authority
}

// PayWithdrawal makes the call that pays a withdrawal that was begun; payee is
// for one that makes a call, and nil for any other.
func PayWithdrawal(ctx context.Context, archive *export.Archive, vault common.Address, w *Withdrawal, payee *Payee) (*Call, error) {
	sender, hasCall := w.sentBy()
	switch {
	case hasCall && payee == nil:
		return nil, fmt.Errorf("withdrawal %s makes a call, which is not made on L1: its sender %s must say where its %s wei go (--to)", w.Hash(), sender, w.Value.ToInt())
	case !hasCall && payee != nil:
		return nil, fmt.Errorf("withdrawal %s says itself where its money goes: leave --to out", w.Hash())
	}
	slot := crypto.Keccak256Hash(w.Hash().Bytes(), number(0))
	p, err := proof.Of(ctx, archive.Records(), archive.Manifest.Block.StateRoot, params.OptimismL2ToL1MessagePasser, []common.Hash{slot})
	if err != nil {
		return nil, err
	}
	if p.Slots[0].Value.Big().Cmp(common.Big1) != 0 {
		return nil, fmt.Errorf("withdrawal %s was not begun by block %d: check its fields, or it came later", w.Hash(), archive.Manifest.Block.Number)
	}
	withdrawal := bindings.IEscapeVaultWithdrawal{
		Nonce: w.Nonce.ToInt(), Sender: w.Sender, Target: w.Target, Value: w.Value.ToInt(), GasLimit: w.GasLimit.ToInt(), Data: w.Data,
	}
	if payee == nil {
		call := &Call{Vault: vault, Function: "claimWithdrawal", Data: bindings.NewEscapeVault().PackClaimWithdrawal(withdrawal, nodes(p.Slots[0].Proof))}
		return call, call.name(archive)
	}
	authority, err := payee.By.prove(ctx, archive, sender)
	if err != nil {
		return nil, err
	}
	hash := w.Hash()
	signed := digest(vault, payee.L1ChainID, "Call(bytes32 withdrawal,address to)", hash[:], word(payee.To))
	data := bindings.NewEscapeVault().PackClaimCall(withdrawal, nodes(p.Slots[0].Proof), payee.To, authority)
	call := &Call{Vault: vault, Function: "claimCall", Data: data, Amount: w.Value, Digest: &signed}
	return call, call.name(archive)
}

// Open makes the call with which the owner opens claims.
func Open(ctx context.Context, archive *export.Archive, vault, game common.Address) (*Call, error) {
	block := archive.Manifest.Block
	p, err := proof.Of(ctx, archive.Records(), block.StateRoot, bridge.L1Block, []common.Hash{{}})
	if err != nil {
		return nil, err
	}
	passer, err := anchor.Passer(archive.Records())
	if err != nil {
		return nil, err
	}
	root := bindings.IEscapeVaultOutputRoot{StateRoot: block.StateRoot, MessagePasserStorageRoot: passer, LatestBlockhash: block.Hash}
	call := &Call{Vault: vault, Function: "open", Data: bindings.NewEscapeVault().PackOpen(game, root, pair(p))}
	return call, call.name(archive)
}

// name adds the output root that the vault must have been opened with.
func (c *Call) name(archive *export.Archive) error {
	passer, err := anchor.Passer(archive.Records())
	if err == nil {
		c.Output = anchor.OutputRoot(archive.Manifest.Block, passer)
	}
	return err
}

func pair(p *proof.Proof) bindings.IEscapeVaultProof {
	return bindings.IEscapeVaultProof{Account: nodes(p.AccountProof), Slot: nodes(p.Slots[0].Proof)}
}

func nodes(list []hexutil.Bytes) [][]byte {
	out := make([][]byte, len(list))
	for i, node := range list {
		out[i] = node
	}
	return out
}

func word(a common.Address) []byte { return common.LeftPadBytes(a[:], 32) }
func big32(n *hexutil.Big) []byte  { return common.LeftPadBytes(n.ToInt().Bytes(), 32) }
func number(n uint64) []byte       { return common.LeftPadBytes(new(big.Int).SetUint64(n).Bytes(), 32) }
