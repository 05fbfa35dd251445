package cutover

import (
	"bytes"
	"fmt"
	"io"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/regalia-network/regalia/bindings"
	"github.com/regalia-network/regalia/migration/atomicfile"
	"github.com/regalia-network/regalia/migration/view"
)

// Call is a transaction to L1 that is still to be sent.
type Call struct {
	Name string
	From *common.Address // who must send it; nil: anybody
	To   common.Address
	Data []byte
}

// create2Deployer is the deterministic deployment proxy: given a salt and
// creation code it makes the contract at an address that depends on nothing else.
var create2Deployer = common.HexToAddress("0x4e59b44847b379578588920cA78FbF26c0B4956C")

// creation is a contract at an address that is known before it is there.
type creation struct {
	name string
	at   common.Address
	code []byte // with the constructor's arguments
}

// creations are the three contracts for a chain. The salt is the chain's
// SystemConfig: nobody else's contracts are at these addresses, and whoever else
// puts this code there puts the same.
func (st *State) creations() []creation {
	plan := func(name, bin string, args []byte) creation {
		code := append(common.FromHex(bin), args...)
		return creation{name, crypto.CreateAddress2(create2Deployer, st.salt(), crypto.Keccak256(code)), code}
	}
	vault := plan("EscapeVault", bindings.EscapeVaultMetaData.Bin,
		bindings.NewEscapeVault().PackConstructor(st.Owner, st.Portal, st.Messenger, st.Bridge))
	return []creation{
		vault,
		plan("RetiredPortal", bindings.RetiredPortalMetaData.Bin, bindings.NewRetiredPortal().PackConstructor(vault.at)),
		plan("BridgeSweep", bindings.BridgeSweepMetaData.Bin, bindings.NewBridgeSweep().PackConstructor(vault.at)),
	}
}

func (st *State) salt() common.Hash {
	return crypto.Keccak256Hash([]byte("regalia cut-over"), st.SystemConfig[:])
}

func (c *creation) call(salt common.Hash) Call {
	return Call{Name: "create " + c.name + " at " + c.at.Hex(), To: create2Deployer, Data: append(salt[:], c.code...)}
}

// upgrade is ProxyAdmin's call that changes what a proxy runs; with data, the
// new code is called by it at once.
func upgrade(proxy, code common.Address, data []byte) []byte {
	if data == nil {
		return pack("upgrade(address,address)", view.AddressWord(proxy), view.AddressWord(code))
	}
	padded := append(bytes.Clone(data), make([]byte, (32-len(data)%32)%32)...)
	return pack("upgradeAndCall(address,address,bytes)", view.AddressWord(proxy), view.AddressWord(code), view.Word(96), view.Word(uint64(len(data))), padded)
}

func pack(signature string, args ...[]byte) []byte {
	data := crypto.Keccak256([]byte(signature))[:4]
	for _, arg := range args {
		data = append(data, arg...)
	}
	return data
}

// safeBatch is the file that the Transaction Builder of a Safe imports.
type safeBatch struct {
	Version      string            `json:"version"`
	ChainID      string            `json:"chainId"`
	CreatedAt    int64             `json:"createdAt"`
	Meta         map[string]string `json:"meta"`
	Transactions []safeTransaction `json:"transactions"`
}

type safeTransaction struct {
	To     common.Address `json:"to"`
	Value  string         `json:"value"`
	Data   hexutil.Bytes  `json:"data"`
	Method *struct{}      `json:"contractMethod"`
	Inputs *struct{}      `json:"contractInputsValues"`
}

// WriteCalls writes calls as one batch for a Safe. Without a Safe they are sent
// one after the other, in this order.
func WriteCalls(path string, l1 uint64, calls []Call) error {
	batch := safeBatch{Version: "1.0", ChainID: strconv.FormatUint(l1, 10), Meta: map[string]string{"name": "Regalia: the cut-over on L1"}}
	names := ""
	for _, c := range calls {
		batch.Transactions = append(batch.Transactions, safeTransaction{To: c.To, Value: "0", Data: c.Data})
		names += "; " + c.Name
	}
	batch.Meta["description"] = names[min(2, len(names)):]
	return atomicfile.WriteJSON(path, batch)
}

// Print tells a person what is to be sent. Creation code is too long to read.
func Print(w io.Writer, calls []Call) error {
	for _, c := range calls {
		from := "anybody"
		if c.From != nil {
			from = c.From.Hex()
		}
		data := hexutil.Encode(c.Data)
		if c.To == create2Deployer {
			data = fmt.Sprintf("%s… (%d bytes)", data[:74], len(c.Data))
		}
		if _, err := fmt.Fprintf(w, "  %s\n    from %s\n    to   %s\n    data %s\n", c.Name, from, c.To, data); err != nil {
			return err
		}
	}
	return nil
}
