package scan

import (
	"bytes"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/holiman/uint256"
)

// cell is what is known of a stack slot.
type cell struct {
	known bool
	value uint256.Int
	width int  // bytes of the PUSH it came from; 0: it was worked out
	id    bool // it is the chain's id, from the opcode
}

// walker goes through a code once, block by block, with the constants on the
// stack. At a JUMPDEST nothing is known of the stack.
type walker struct {
	config *Config
	code   []byte
	dests  map[uint64]bool
	stack  []cell
	dead   bool // behind the end of a block, where nothing but a JUMPDEST is reached: data

	opcode, chainID, selector bool
	predeploys                []common.Address
	words                     []common.Hash
	texts                     []string
}

func newWalker(c *Config, code []byte) *walker {
	w := &walker{config: c, code: code, dests: make(map[uint64]bool)}
	for i := 0; i < len(code); i++ {
		op := vm.OpCode(code[i])
		if op == vm.JUMPDEST {
			w.dests[uint64(i)] = true
		}
		i += pushed(op)
	}
	return w
}

// pushed is how many bytes of data follow an opcode.
func pushed(op vm.OpCode) int {
	if op >= vm.PUSH1 && op <= vm.PUSH32 {
		return int(op-vm.PUSH1) + 1
	}
	return 0
}

func (w *walker) walk() {
	for i := 0; i < len(w.code); i++ {
		op := vm.OpCode(w.code[i])
		if n := pushed(op); n > 0 {
			data := common.RightPadBytes(w.code[i+1:min(i+1+n, len(w.code))], n)
			if !w.dead {
				w.push(data)
			}
			i += n
			continue
		}
		if w.dead = w.dead && op != vm.JUMPDEST; !w.dead {
			w.step(op)
			w.dead = ends(op)
		}
	}
	w.settle()
}

func (w *walker) push(data []byte) {
	c := cell{known: true, width: len(data)}
	c.value.SetBytes(data)
	w.stack = append(w.stack, c)
	if len(data) == 32 && len(w.words) < maxNames && !slices.Contains(w.words, common.Hash(data)) {
		w.words = append(w.words, common.Hash(data))
	}
	if len(data) == 4 && (bytes.Equal(data, domainSeparator) || bytes.Equal(data, eip712Domain)) {
		w.selector = true
	}
}

// Selectors of what contracts with domains answer.
var (
	domainSeparator = common.FromHex("3644e515") // DOMAIN_SEPARATOR()
	eip712Domain    = common.FromHex("84b0196e") // eip712Domain()
)

func printable(text []byte) bool {
	for _, b := range text {
		if b < 0x20 || b > 0x7e {
			return false
		}
	}
	return true
}

func (w *walker) pop() cell {
	if len(w.stack) == 0 {
		return cell{} // from before the block
	}
	c := w.stack[len(w.stack)-1]
	w.stack = w.stack[:len(w.stack)-1]
	return c
}

// step does what an opcode does to what is known of the stack.
func (w *walker) step(op vm.OpCode) {
	switch {
	case op == vm.PUSH0:
		w.stack = append(w.stack, cell{known: true})
	case op == vm.CHAINID:
		w.opcode = true
		w.stack = append(w.stack, cell{id: true})
	case op >= vm.DUP1 && op <= vm.DUP16:
		w.fill(int(op-vm.DUP1) + 1)
		w.stack = append(w.stack, w.stack[len(w.stack)-int(op-vm.DUP1)-1])
	case op >= vm.SWAP1 && op <= vm.SWAP16:
		n := int(op-vm.SWAP1) + 2
		w.fill(n)
		top := len(w.stack) - 1
		w.stack[top], w.stack[top-n+1] = w.stack[top-n+1], w.stack[top]
	case op == vm.POP:
		w.pop() // not used, so not meant
	case op == vm.JUMPDEST:
		w.settle()
	case foldable(op):
		w.fold(op)
	default:
		pops, pushes := effect(op)
		for range pops {
			w.use(w.pop())
		}
		for range pushes {
			w.stack = append(w.stack, cell{})
		}
		if ends(op) {
			w.settle()
		}
	}
}

// fill puts unknown cells below, so that there are n.
func (w *walker) fill(n int) {
	if missing := n - len(w.stack); missing > 0 {
		w.stack = append(make([]cell, missing), w.stack...)
	}
}

// settle takes what is left on the stack at a block's end as used.
func (w *walker) settle() {
	for _, c := range w.stack {
		w.use(c)
	}
	w.stack = w.stack[:0]
}

func foldable(op vm.OpCode) bool {
	switch op {
	case vm.ADD, vm.SUB, vm.MUL, vm.DIV, vm.EXP, vm.AND, vm.OR, vm.XOR, vm.SHL, vm.SHR, vm.NOT, vm.EQ:
		return true
	}
	return false
}

// fold works out what can be, and takes constants that meet the unknown as
// used.
func (w *walker) fold(op vm.OpCode) {
	a := w.pop()
	if op == vm.NOT {
		a.value.Not(&a.value)
		w.stack = append(w.stack, cell{known: a.known, value: a.value})
		return
	}
	b := w.pop()
	if a.id && b.known || b.id && a.known {
		w.compared(a, b)
	}
	if !a.known || !b.known || op == vm.EQ || op == vm.EXP && !b.value.LtUint64(257) {
		w.use(a)
		w.use(b)
		w.stack = append(w.stack, cell{})
		return
	}
	out := cell{known: true}
	switch op {
	case vm.ADD:
		out.value.Add(&a.value, &b.value)
	case vm.SUB:
		out.value.Sub(&a.value, &b.value)
	case vm.MUL:
		out.value.Mul(&a.value, &b.value)
	case vm.DIV:
		out.value.Div(&a.value, &b.value)
	case vm.EXP:
		out.value.Exp(&a.value, &b.value)
	case vm.AND:
		out.value.And(&a.value, &b.value)
	case vm.OR:
		out.value.Or(&a.value, &b.value)
	case vm.XOR:
		out.value.Xor(&a.value, &b.value)
	case vm.SHL, vm.SHR:
		if !a.value.LtUint64(256) {
			break // zero
		}
		if op == vm.SHL {
			out.value.Lsh(&b.value, uint(a.value.Uint64()))
		} else {
			out.value.Rsh(&b.value, uint(a.value.Uint64()))
		}
	}
	w.stack = append(w.stack, out)
}

// compared sees the chain's id meet a constant: then it does not matter how
// small the constant is.
func (w *walker) compared(a, b cell) {
	constant := a
	if a.id {
		constant = b
	}
	if constant.value.Eq(uint256.NewInt(w.config.ChainID)) {
		w.chainID = true
	}
}

// use looks at a constant that the contract does something with.
func (w *walker) use(c cell) {
	if !c.known {
		return
	}
	if c.value.Eq(uint256.NewInt(w.config.ChainID)) && w.likelyID(c) {
		w.chainID = true
	}
	if c.value.BitLen() > 248 { // a text starts at the word's left, by shift if not as a whole
		word := c.value.Bytes32()
		if text := bytes.TrimRight(word[:], "\x00"); len(w.texts) < maxNames && printable(text) {
			w.texts = append(w.texts, string(text))
		}
	}
	if c.value.BitLen() <= 160 && c.value.BitLen() > 0 {
		address := common.Address(c.value.Bytes20())
		if w.config.Predeploys[address] && !slices.Contains(w.predeploys, address) {
			w.predeploys = append(w.predeploys, address)
		}
	}
}

// likelyID tells a constant that is the chain's id from one that has the same
// value: immutables are pushed as whole words, small numbers mean all sorts of
// things, and two bytes are mostly where to jump.
func (w *walker) likelyID(c cell) bool {
	id := w.config.ChainID
	switch {
	case c.width == 32:
		return true
	case id <= 0xff:
		return false
	case id <= 0xffff:
		return c.width > 0 && !w.dests[id]
	}
	return !w.dests[id]
}

// ends reports whether nothing behind the opcode follows from it.
func ends(op vm.OpCode) bool {
	switch op {
	case vm.STOP, vm.JUMP, vm.RETURN, vm.REVERT, vm.INVALID, vm.SELFDESTRUCT:
		return true
	}
	return false
}

// effect is how many words an opcode takes from the stack and puts there.
// Opcodes handled by themselves are not in it; unknown ones do nothing.
func effect(op vm.OpCode) (pops, pushes int) {
	switch op {
	case vm.SDIV, vm.MOD, vm.SMOD, vm.SIGNEXTEND, vm.LT, vm.GT, vm.SLT, vm.SGT, vm.BYTE, vm.SAR, vm.KECCAK256:
		return 2, 1
	case vm.ADDMOD, vm.MULMOD, vm.CREATE:
		return 3, 1
	case vm.ISZERO, vm.BALANCE, vm.CALLDATALOAD, vm.EXTCODESIZE, vm.EXTCODEHASH, vm.BLOCKHASH, vm.BLOBHASH, vm.MLOAD, vm.SLOAD, vm.TLOAD:
		return 1, 1
	case vm.ADDRESS, vm.ORIGIN, vm.CALLER, vm.CALLVALUE, vm.CALLDATASIZE, vm.CODESIZE, vm.GASPRICE, vm.RETURNDATASIZE, vm.COINBASE,
		vm.TIMESTAMP, vm.NUMBER, vm.DIFFICULTY, vm.GASLIMIT, vm.SELFBALANCE, vm.BASEFEE, vm.BLOBBASEFEE, vm.PC, vm.MSIZE, vm.GAS:
		return 0, 1
	case vm.CALLDATACOPY, vm.CODECOPY, vm.RETURNDATACOPY, vm.MCOPY:
		return 3, 0
	case vm.EXTCODECOPY, vm.CREATE2:
		return 4, int(op & 1) // CREATE2 is odd and pushes one
	case vm.MSTORE, vm.MSTORE8, vm.SSTORE, vm.TSTORE, vm.JUMPI, vm.RETURN, vm.REVERT:
		return 2, 0
	case vm.JUMP, vm.SELFDESTRUCT:
		return 1, 0
	case vm.CALL, vm.CALLCODE:
		return 7, 1
	case vm.DELEGATECALL, vm.STATICCALL:
		return 6, 1
	case vm.LOG0, vm.LOG1, vm.LOG2, vm.LOG3, vm.LOG4:
		return 2 + int(op-vm.LOG0), 0
	}
	return 0, 0
}
